package org.statclaim.internal.lexicon;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.TableReader.Row;

/**
 * The notation and word order of a language, from {@code pack.tsv}.
 *
 * @param group grouping mark
 * @param counting how number words add up
 * @param lastWordNumerator in "twintig drie vijfde" only the last word is above the line
 * @param accentedOne an accent makes the number of an article: "één", where "à" is another word than "a"
 * @param bareThousands four digits are usually written without a mark, so 2016 before a noun may be a count
 * @param nounsEndPlural the head of a counted phrase is its first plural ("residential burglaries"), else the first word
 *     that is no adjective ("jonge vrouwen")
 * @param nounsCapitalised nouns have a capital wherever they stand, and adjectives have none: "drei neue Häuser"
 * @param placeEnding what adjectives of towns end in, which have a capital there too: "drei Berliner Schulen"; empty for none
 * @param singularBelowTwo what is counted is no plural below two: "1,5 enfant", "zéro but"
 * @param adjectiveEndings what an inflected adjective ends in; none where adjectives have no ending
 * @param dayBehindMonth a date has its day behind the month: "May 5"
 * @param pluralAdjectiveEnding what an adjective between an article and a plural ends in, and none before a singular that is the
 *     subject; empty where nothing tells: "die neuen Häuser", "das neue Haus"
 * @param adjectiveSuffixes what adjectives without that ending end in: "vloeibaar gas"; one empty string for none
 * @param participlePrefixes what participles begin with, the first of them behind a particle too: "ingeschreven"; none where
 *     their ending tells
 * @param participleEnding what a participle ends in that no table has and that stands before a plural
 * @param possessiveEnding what a name in the possessive ends in; empty where it looks like a plural
 * @param verbEndings what forms of verbs that no table lists end in
 * @param verbSecond the verb of a main clause is its second part: a clause that opens with something else has its subject
 *     behind the verb, and what opens it may be the object
 * @param openSyllable a plural may have shortened a long vowel: "banen", "baan"
 * @param fahrenheitIn countries whose texts mean Fahrenheit by degrees of heat that name no scale
 * @param decimalPointIn countries where the grouping mark parts decimals, as their papers group by an apostrophe: "1.694" of
 *     Switzerland
 * @param alsoWritten a letter, and what is printed for it elsewhere: "Strasse" for "Straße" in Switzerland; none where there is no such
 * @param futureEndings what verbs of what is to come end in, "fera"; none where another verb says so
 * @param commonWords frequent words that tell the language
 */
public record PackSettings(
        char group,
        Counting counting,
        boolean lastWordNumerator,
        boolean accentedOne,
        boolean bareThousands,
        boolean nounsEndPlural,
        boolean nounsCapitalised,
        String placeEnding,
        boolean singularBelowTwo,
        List<String> adjectiveEndings,
        boolean dayBehindMonth,
        String pluralAdjectiveEnding,
        List<String> adjectiveSuffixes,
        List<String> participlePrefixes,
        String participleEnding,
        String possessiveEnding,
        VerbEndings verbEndings,
        boolean verbSecond,
        boolean openSyllable,
        List<String> fahrenheitIn,
        List<String> decimalPointIn,
        List<String> alsoWritten,
        List<String> futureEndings,
        Set<String> commonWords) {

    static PackSettings load(String code) {
        String folder = "lang/" + code + "/";
        Map<String, Row> rows = new HashMap<>();
        for (Row row : TableReader.read(folder + "pack.tsv", 2)) {
            rows.put(row.cell(0), row);
        }
        return new PackSettings(
                value(rows, folder, "group").charAt(0),
                new Counting(
                        flag(rows, folder, "ones-before-tens"),
                        isSet(rows, folder, "bare-hundreds"),
                        isSet(rows, folder, "and-behind-tens"),
                        words(rows, folder, "teens-behind-tens").stream()
                                .map(BigDecimal::new)
                                .toList()),
                flag(rows, folder, "last-word-numerator"),
                flag(rows, folder, "accented-one"),
                flag(rows, folder, "bare-thousands"),
                flag(rows, folder, "nouns-end-plural"),
                isSet(rows, folder, "nouns-capitalised"),
                optional(rows, folder, "place-ending"),
                isSet(rows, folder, "singular-below-two"),
                words(rows, folder, "adjective-ending"),
                isSet(rows, folder, "day-behind-month"),
                optional(rows, folder, "plural-adjective-ending"),
                List.of(optional(rows, folder, "adjective-suffixes").split(" ")),
                words(rows, folder, "participle-prefixes"),
                optional(rows, folder, "participle-ending"),
                optional(rows, folder, "possessive-ending"),
                new VerbEndings(
                        optional(rows, folder, "present-ending"),
                        words(rows, folder, "preterite-endings"),
                        optional(rows, folder, "past-ending"),
                        optional(rows, folder, "gerund-ending"),
                        optional(rows, folder, "adverb-ending"),
                        words(rows, folder, "verb-endings"),
                        words(rows, folder, "past-participle-endings")),
                flag(rows, folder, "verb-second"),
                flag(rows, folder, "open-syllable"),
                words(rows, folder, "fahrenheit-in"),
                words(rows, folder, "decimal-point-in"),
                pair(rows, folder, "also-written"),
                words(rows, folder, "future-endings"),
                Set.of(value(rows, folder, "common-words").split(" ")));
    }

    /**
     * The grouping mark in the texts of a country.
     *
     * @param region ISO 3166 country; null where none is known
     */
    public char group(@Nullable String region) {
        return region != null && decimalPointIn.contains(region) ? '\'' : group;
    }

    /** The forms of a row as texts have them: each, and how it is also written. */
    List<String> spellings(List<String> forms) {
        if (alsoWritten.isEmpty()) {
            return forms;
        }
        List<String> all = new ArrayList<>();
        for (String form : forms) {
            all.add(form);
            if (form.contains(alsoWritten.get(0))) {
                all.add(form.replace(alsoWritten.get(0), alsoWritten.get(1)));
            }
        }
        return all;
    }

    private static String value(Map<String, Row> rows, String folder, String setting) {
        Row row = rows.get(setting);
        if (row == null || row.cell(1).isEmpty()) {
            throw new IllegalStateException(folder + "pack.tsv: setting '" + setting + "' is missing");
        }
        return row.cell(1);
    }

    private static String optional(Map<String, Row> rows, String folder, String setting) {
        return rows.containsKey(setting) ? value(rows, folder, setting) : "";
    }

    private static List<String> words(Map<String, Row> rows, String folder, String setting) {
        String value = optional(rows, folder, setting);
        return value.isEmpty() ? List.of() : List.of(value.split(" "));
    }

    /** Two words, or none where the row is missing. */
    private static List<String> pair(Map<String, Row> rows, String folder, String setting) {
        List<String> words = words(rows, folder, setting);
        if (words.size() == 1 || words.size() > 2) {
            throw new IllegalStateException(folder + "pack.tsv: '" + String.join(" ", words) + "' for " + setting
                    + ", a letter and what is written for it expected");
        }
        return words;
    }

    /** Whether the inflection of the word is that of an adjective; no where adjectives have none. */
    public boolean endsAsAdjective(String printed) {
        return endsIn(adjectiveEndings, printed);
    }

    /** Whether the verb's ending says that it tells of what is to come; no where another verb says so. */
    public boolean endsAsFuture(String printed) {
        return endsIn(futureEndings, printed);
    }

    /** Whether the word begins as participles do; no where they have no prefix. */
    public boolean startsAsParticiple(String printed) {
        for (String prefix : participlePrefixes) {
            if (printed.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word begins with the first of those prefixes, "ge", which few other forms have. */
    public boolean startsAsPlainParticiple(String printed) {
        return !participlePrefixes.isEmpty() && printed.startsWith(participlePrefixes.get(0));
    }

    private static boolean endsIn(List<String> endings, String printed) {
        for (String ending : endings) {
            if (printed.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** A flag of few languages: no where the row is missing. */
    private static boolean isSet(Map<String, Row> rows, String folder, String setting) {
        return rows.containsKey(setting) && flag(rows, folder, setting);
    }

    private static boolean flag(Map<String, Row> rows, String folder, String setting) {
        String value = value(rows, folder, setting);
        if (!"yes".equals(value) && !"no".equals(value)) {
            throw new IllegalStateException(
                    folder + "pack.tsv: '" + value + "' for " + setting + ", yes or no expected");
        }
        return "yes".equals(value);
    }
}
