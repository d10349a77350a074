package org.statclaim.oracle;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** What the extractor is meant not to read as it was written, with the reason. Anything else that it misreads is a bug. */
final class KnownMisses {

    /**
     * Texts of one topic that share a reason.
     *
     * @param topics what the topics of the tests match, as a whole
     * @param ids what the ids of the texts match, as a whole
     * @param reason why reading them so would be wrong more often than right
     */
    record Entry(Pattern topics, Pattern ids, String reason) {
        /** Whether the id is meant, with its amount where the entry is for some amounts only. */
        boolean covers(String id) {
            int amount = id.lastIndexOf(' ');
            return ids.matcher(id).matches()
                    || (amount > 0 && ids.matcher(id.substring(0, amount)).matches());
        }
    }

    private static final String DUTCH = "measures nl-(NL|BE)";
    private static final String ENGLISH = "measures en-(US|GB)";

    private static final List<Entry> ENTRIES = List.of(
            // One or two letters before a figure name a road, a plane, a paragraph or a footnote.
            entry(
                    "currencies ..-..",
                    "NARROW (BAM|BOB|BWP|GNF|GTQ|HNL|HRK|KMF|LTL|LVL|MGA|MMK|RWF|STN|ZMW)",
                    "letters before a figure name many things: \"P 5\", \"Q 5\", \"K 5\""),
            entry("currencies nl-..", "NARROW BYN", "as above; in English ICU prints them otherwise"),
            entry("currencies ..-..", "NARROW NIO", "C$ is the Canadian dollar nearly everywhere"),
            entry("currencies ..-..", "FULL_NAME XSU", "the sucre of news is that of Ecuador, not the unit of account"),

            // Signs that units.tsv leaves out, each with what it means more often.
            entry(DUTCH, "(SHORT|NARROW) g-force", "G is a generation of networks or a billion"),
            entry(DUTCH, "(SHORT|NARROW) (arc-minute|arc-second)", "the mark closes a quotation"),
            entry(DUTCH, "NARROW inch", "the mark closes a quotation"),
            entry(DUTCH, "SHORT inch", "\"5 in\" goes on with where"),
            entry(DUTCH, "(SHORT|NARROW) karat", "K is a thousand"),
            entry(DUTCH, "(SHORT|NARROW) kelvin", "K is a thousand"),
            entry(DUTCH, "NARROW (day|second|week)", "a single letter"),
            entry(DUTCH, "NARROW (minute|month)", "m is the metre"),
            entry(DUTCH, "(SHORT|NARROW) decade", "dec. is December"),
            entry(DUTCH, "(SHORT|NARROW) coulomb", "C is Celsius"),
            entry(DUTCH, "(SHORT|NARROW) farad", "F is Fahrenheit"),
            entry(DUTCH, "(SHORT|NARROW) tesla", "T is a trillion or a million million"),
            entry(
                    DUTCH,
                    "(SHORT|NARROW) (megapixel|parsec|candela|carat)",
                    "MP, pc, cd and CD name persons and things"),
            entry(DUTCH, "(SHORT|NARROW) stone", "st is stuks or Sint"),
            entry(DUTCH, "(SHORT|NARROW) knot", "kt is the kiloton"),
            entry(DUTCH, "NARROW cup", "c is the cent"),
            entry(DUTCH, "(SHORT|NARROW) (tablespoon|teaspoon|pint|bushel)", "el, tl, pt and bu stand in recipes only"),

            // Words that mean something else without more text.
            entry(DUTCH, "FULL_NAME karat", "karaat is of gems unless gold is named"),
            entry(DUTCH, "FULL_NAME pound", "in Dutch a pound is sterling, the mass is an Engels pond"),
            entry(DUTCH, "FULL_NAME pint", "a pint is a glass of beer"),
            entry(DUTCH, "(FULL_NAME|SHORT|NARROW) beaufort", "ICU prints no unit"),

            // What ICU abbreviates and Dutch papers do not print.
            entry(DUTCH, "(SHORT|NARROW) (astronomical-unit|fathom|furlong|light-year|acre-foot)", "not in use"),
            entry(DUTCH, "SHORT week", "not in use"),
            entry(DUTCH, "(FULL_NAME|SHORT|NARROW) (mile-per-gallon|fluid-ounce|gallon|pint)-imperial", "not in use"),
            entry(DUTCH, "FULL_NAME pound-force-foot", "not in use"),
            entry(DUTCH, "(FULL_NAME|SHORT|NARROW) therm-us 1", "not in use"),
            entry(DUTCH, "FULL_NAME (pound-force|inch-ofhg|millimeter-ofhg)", "not in use"),

            // The same in English.
            entry(ENGLISH, "(SHORT|NARROW) g-force", "G is a generation of networks or a billion"),
            entry(ENGLISH, "NARROW (arc-minute|arc-second)", "the marks are feet and inches first"),
            entry(ENGLISH, "SHORT inch", "\"5 in\" goes on with where"),
            entry(ENGLISH, "NARROW byte", "B is a billion"),
            entry(ENGLISH, "(SHORT|NARROW) (century|cup)", "c is the cent"),
            entry(ENGLISH, "NARROW (day|second|week|year)", "a single letter"),
            entry(ENGLISH, "NARROW (minute|month)", "m is the metre or a million"),
            entry(ENGLISH, "(SHORT|NARROW) decade", "dec is December"),
            entry(ENGLISH, "(SHORT|NARROW) coulomb", "C is Celsius"),
            entry(ENGLISH, "(SHORT|NARROW) farad", "F is Fahrenheit"),
            entry(ENGLISH, "(SHORT|NARROW) tesla", "T is a trillion"),
            entry(ENGLISH, "(SHORT|NARROW) kelvin", "K is a thousand"),
            entry(ENGLISH, "(SHORT|NARROW) parsec", "pc is per cent"),
            entry(
                    ENGLISH,
                    "(SHORT|NARROW) (megapixel|candela|carat|astronomical-unit)",
                    "MP, cd, CD, ct and au name other things"),
            entry(ENGLISH, "NARROW stone 1", "1st is an ordinal"),
            entry(ENGLISH, "(SHORT|NARROW) ton", "tn is a trillion"),
            entry(ENGLISH, "(SHORT|NARROW) karat", "kt is the kiloton, ct the cent"),
            entry(ENGLISH, "NARROW millibar", "mb is the megabyte"),
            entry(ENGLISH, "SHORT beaufort", "\"B 5\" names a road or a vitamin"),
            entry(ENGLISH, "NARROW beaufort", "\"B5\" names a road or a vitamin"),
            entry("measures en-US", "NARROW pound", "# is a number sign"),
            entry("measures en-GB", "FULL_NAME karat", "a carat is of gems unless gold is named"),
            entry("measures en-GB", "FULL_NAME ton", "the tons of Britain are long, whatever ICU calls the short ones"),
            entry(ENGLISH, "FULL_NAME calorie", "the calories of news are those of food"),
            entry(ENGLISH, "(SHORT|NARROW) foodcalorie", "Cal is California; the sign cal is the small calorie's"),

            // What ICU abbreviates and English papers do not print.
            entry(ENGLISH, "(SHORT|NARROW) (fathom|furlong|light-year|acre|acre-foot|bushel|pint)", "not in use"),
            entry(ENGLISH, "SHORT (degree|arc-minute|arc-second)", "not in use"),
            entry(ENGLISH, "NARROW (therm-us|inch-ofhg)", "not in use"),
            entry(ENGLISH, "FULL_NAME pound-force-foot", "not in use"),
            entry(ENGLISH, "SHORT month", "not in use"),
            entry("measures en-US", "(SHORT|NARROW) (mile-per-gallon|fluid-ounce|gallon|pint)-imperial", "not in use"),
            entry("measures en-GB", "NARROW (mile-per-gallon|gallon|quart)", "not in use"),
            entry("measures en-GB", "SHORT (gallon|quart)", "not in use"),
            entry("measures en-GB", "(SHORT|NARROW) pint-imperial", "pt is a point or a part"));

    private KnownMisses() {}

    static Collection<Entry> of(String topic) {
        return ENTRIES.stream()
                .filter(entry -> entry.topics().matcher(topic).matches())
                .toList();
    }

    private static Entry entry(String topics, String ids, String reason) {
        return new Entry(Pattern.compile(topics), Pattern.compile(ids), reason);
    }
}
