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
    private static final String GERMAN = "measures de-(DE|AT|CH)";
    private static final String FRENCH = "measures fr-(FR|BE|CH|CA)";
    private static final String SCALED_FRENCH = "scaled fr-(FR|BE|CH|CA)";

    private static final List<Entry> ENTRIES = List.of(
            // One or two letters before a figure name a road, a plane, a paragraph or a footnote.
            entry(
                    "currencies ..-..",
                    "NARROW (BAM|BOB|BWP|GNF|GTQ|HNL|KMF|LTL|LVL|MGA|MMK|RWF|STN|ZMW)",
                    "letters before a figure name many things: \"P 5\", \"Q 5\", \"K 5\""),
            entry("currencies (nl|en)-..|currencies de-(AT|CH)", "NARROW HRK", "as above"),
            entry("currencies fr-..", "NARROW HRK", "kn is the knot"),
            entry("currencies (nl|de|fr)-..", "NARROW BYN", "as above; in English ICU prints them otherwise"),
            entry("currencies ..-..", "NARROW NIO", "C$ is the Canadian dollar nearly everywhere"),
            entry(
                    "currencies (nl|en|de)-..",
                    "FULL_NAME XSU",
                    "the sucre of news is that of Ecuador, not the unit of account"),
            entry("currencies (de|fr)-..", "NARROW RON", "L is the litre"),
            entry("at home (de-DE|fr-FR)", "HNL|RON", "L is the litre"),
            entry("at home de-DE", "MMK|ZMW", "K is a thousand"),
            entry("currencies (de|fr)-..", "FULL_NAME BGL", "ICU tells it apart by years in brackets only"),
            entry("currencies de-..", "FULL_NAME CUC", "ICU tells it apart by a remark in brackets only"),
            entry("currencies de-..", "NARROW (CUC|FKP)", "Cub$ and Fl£ are ICU's own"),
            entry("currencies fr-..", "(SHORT|NARROW) FRF", "F is Fahrenheit"),
            entry("currencies fr-..", "NARROW (LBP|TOP)", "£L and $T are ICU's own"),
            entry("currencies fr-..", "FULL_NAME YDD", "ICU names the north, whose money was the rial"),

            // A full stop before three digits groups them in German, and agencies write it so in Switzerland too.

            // Letters for scales that no paper prints in French; before money a k is a thousand.
            entry(SCALED_FRENCH, "short 10\\^[345] counted", "k is for money"),
            entry(SCALED_FRENCH, "short 10\\^1[234] counted", "Bn and T are ICU's own"),
            entry(SCALED_FRENCH, "(short|long) 10\\^1[234] euro", "Bn and T are ICU's own"),

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
            entry(ENGLISH, "FULL_NAME bar (5|1234.5)", "bars are places"),
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
            entry("measures en-GB", "(SHORT|NARROW) pint-imperial", "pt is a point or a part"),

            // The same in German.
            entry(GERMAN, "(FULL_NAME|SHORT|NARROW) g-force", "G is a generation of networks or a billion"),
            entry(GERMAN, "(SHORT|NARROW) (arc-minute|arc-second)", "the marks are quotes, and inches first"),
            entry(GERMAN, "(SHORT|NARROW) inch", "\"5 in\" goes on with where"),
            entry(GERMAN, "NARROW (bit|byte)", "B is a billion, b a house number"),
            entry(GERMAN, "(SHORT|NARROW) (karat|carat)", "kt is the kiloton"),
            entry(GERMAN, "(SHORT|NARROW) kelvin", "K is a thousand"),
            entry(GERMAN, "NARROW day", "T is a trillion"),
            entry(GERMAN, "NARROW week", "W is the watt"),
            entry(GERMAN, "NARROW month", "M is a million"),
            entry(GERMAN, "(SHORT|NARROW) year", "J is the joule"),
            entry("measure ranges de-..", "plain SHORT a .*", "J is the joule"),
            entry(GERMAN, "(SHORT|NARROW) coulomb", "C is Celsius"),
            entry(GERMAN, "(SHORT|NARROW) farad", "F is Fahrenheit"),
            entry(GERMAN, "(SHORT|NARROW) tesla", "T is a trillion"),
            entry(GERMAN, "(SHORT|NARROW) (megapixel|parsec|candela)", "MP, pc and cd name persons and things"),
            entry(GERMAN, "(SHORT|NARROW) stone", "st is Sankt or Stück"),
            entry(GERMAN, "(SHORT|NARROW) teaspoon", "TL is the Turkish lira"),
            entry(GERMAN, "(SHORT|NARROW) (pint|bushel)", "pt is a point or a part, bu nothing"),
            entry("measures de-(DE|AT)", "(SHORT|NARROW) beaufort", "\"B 5\" names a road"),

            // Words that mean something else without more text.
            entry(GERMAN, "FULL_NAME karat", "a carat is of gems unless gold is named"),
            entry(
                    GERMAN,
                    "FULL_NAME part-per-1e6|(FULL_NAME|SHORT|NARROW) part-per-1e9",
                    "a Milliardstel is a fraction"),
            entry(GERMAN, "FULL_NAME ounce", "the ounces of news are those of gold"),
            entry(GERMAN, "FULL_NAME pound", "a Pfund is sterling or half a kilo"),
            entry(GERMAN, "FULL_NAME stone (5|1234.5)", "Stones are a band; the plural of the weight is Stone"),
            entry(GERMAN, "FULL_NAME pascal", "Pascal is a first name"),
            entry(GERMAN, "FULL_NAME pint", "a pint is a glass of beer"),
            entry(GERMAN, "(FULL_NAME|SHORT|NARROW) cup", "cups are dishes and trophies"),

            // What ICU abbreviates and German papers do not print.
            entry(GERMAN, "(SHORT|NARROW) (acre|acre-foot|fathom|furlong|ounce-troy|ton|decade)", "not in use"),
            entry(GERMAN, "SHORT (day|week|month)", "not in use"),
            entry(GERMAN, "(SHORT|NARROW) (mile-per-gallon|fluid-ounce|gallon)-imperial", "not in use"),
            entry(GERMAN, "(FULL_NAME|SHORT|NARROW) pint-imperial", "not in use"),
            entry(GERMAN, "FULL_NAME therm-us", "not in use"),
            entry(GERMAN, "FULL_NAME kilogram-force", "a misprint of ICU's"),

            // The same in French.
            entry(FRENCH, "(SHORT|NARROW) (arc-minute|arc-second)", "the marks are quotes, and inches first"),
            entry("measures fr-(FR|BE|CH)", "NARROW foot", "the mark closes a quotation"),
            entry(FRENCH, "(SHORT|NARROW) (karat|carat)", "ct is the cent"),
            entry(FRENCH, "(SHORT|NARROW) (byte|day|second|century)", "a single letter"),
            entry(FRENCH, "NARROW year", "a single letter"),
            entry(FRENCH, "(SHORT|NARROW) month", "m is the metre"),
            entry("measures fr-CA", "NARROW minute", "m is the metre"),
            entry("measures fr-CA", "(SHORT|NARROW) g-force", "G is a generation of networks or a billion"),
            entry(FRENCH, "(SHORT|NARROW) decade", "déc. is December"),
            entry(FRENCH, "(SHORT|NARROW) coulomb", "C is Celsius"),
            entry(FRENCH, "(SHORT|NARROW) farad", "F is Fahrenheit"),
            entry(FRENCH, "(SHORT|NARROW) tesla", "T is a trillion"),
            entry(FRENCH, "(SHORT|NARROW) kelvin", "K is a thousand"),
            entry(FRENCH, "(SHORT|NARROW) knot", "nd ends second: \"2nd\""),
            entry(FRENCH, "(SHORT|NARROW) (light-year|parsec|candela)", "al, pc and cd name other things"),
            entry(FRENCH, "(SHORT|NARROW) stone", "st is Saint"),

            // Words that mean something else without more text.
            entry(FRENCH, "FULL_NAME karat", "a carat is of gems unless gold is named"),
            entry(FRENCH, "FULL_NAME ounce", "the ounces of news are those of gold"),
            entry(FRENCH, "FULL_NAME pound", "a livre is sterling, half a kilo or a book"),
            entry(FRENCH, "FULL_NAME fathom 1", "the brasse is a stroke"),
            entry(FRENCH, "FULL_NAME tesla (5|1234.5)", "Teslas are cars"),
            entry(FRENCH, "(FULL_NAME|SHORT) bar (5|1234.5)", "bars are places"),
            entry(FRENCH, "FULL_NAME pascal", "Pascal is a first name"),
            entry(FRENCH, "FULL_NAME (pint|quart)", "a pinte is a glass of beer, a quart a fourth"),
            entry(FRENCH, "(FULL_NAME|SHORT|NARROW) cup", "a tasse is a dish"),
            entry("measures fr-CA", "FULL_NAME mile", "mille is a thousand"),
            entry("measure ranges fr-CA", ".* FULL_NAME \\[mi_i] .*", "mille is a thousand"),

            // What ICU abbreviates and French papers do not print.
            entry(FRENCH, "FULL_NAME g-force", "not in use"),
            entry(FRENCH, "(SHORT|NARROW) (acre|acre-foot|bushel|fathom|furlong|pint|ton)", "not in use"),
            entry(FRENCH, "(SHORT|NARROW) (dot-per-inch|pixel-per-inch)", "not in use"),
            entry(FRENCH, "(SHORT|NARROW) (mile-per-gallon|fluid-ounce|gallon)-imperial", "not in use"),
            entry(FRENCH, "(FULL_NAME|SHORT|NARROW) pint-imperial", "not in use"),
            entry(FRENCH, "FULL_NAME pound-force-foot", "not in use"),
            entry("measures fr-(FR|BE|CH)", "NARROW (therm-us|tablespoon|teaspoon)", "not in use"),
            entry("measures fr-CA", "(SHORT|NARROW) (part-per-1e9|inch-ofhg|fluid-ounce|quart)", "not in use"),
            entry("measures fr-CA", "(SHORT|NARROW) (yard|square-yard|cubic-yard)", "not in use"),
            entry("measures fr-CA", "SHORT beaufort|NARROW week", "not in use"));

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
