package org.statclaim.joints;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.statclaim.Language;
import org.statclaim.joints.Measured.Sort;

/**
 * What news of a language prints at numerals and around them.
 *
 * @param scales scale words with their power of ten, the blank before them included
 * @param units signs, codes and words that stand at a numeral
 * @param frames sentences, with %s for the numerals
 */
record Vocabulary(Map<String, Integer> scales, List<Measured> units, List<String> frames) {

    private static final List<Measured> SIGNS = List.of(
            new Measured("EUR", Sort.MONEY, "€", true),
            new Measured("EUR", Sort.MONEY, "€ ", true),
            new Measured("USD", Sort.MONEY, "$", true),
            new Measured("GBP", Sort.MONEY, "£", true),
            new Measured("EUR", Sort.MONEY, "EUR ", true),
            new Measured("USD", Sort.MONEY, "USD", true),
            new Measured("USD", Sort.MONEY, "usd ", true),
            new Measured("CNY", Sort.MONEY, "rmb ", true),
            new Measured("EUR", Sort.MONEY, " €", false),
            new Measured("%", Sort.SHARE, "%", false),
            new Measured("kg", Sort.MEASURE, " kg", false),
            new Measured("kg", Sort.MEASURE, "kg", false),
            new Measured("km", Sort.MEASURE, " km", false),
            new Measured("ml", Sort.MEASURE, "ml", false),
            new Measured("Cel", Sort.MEASURE, "°C", false),
            new Measured("Cel", Sort.MEASURE, " °C", false),
            new Measured("kWh", Sort.MEASURE, " kWh", false),
            new Measured("kW", Sort.MEASURE, " kW", false));

    private static final Map<String, Integer> ENGLISH_SCALES = Map.ofEntries(
            Map.entry(" million", 6),
            Map.entry(" billion", 9),
            Map.entry(" trillion", 12),
            Map.entry(" thousand", 3),
            Map.entry("m", 6),
            Map.entry("bn", 9),
            Map.entry("k", 3),
            Map.entry("tn", 12),
            Map.entry(" bn", 9),
            Map.entry(" bn.", 9),
            Map.entry(" mn", 6));

    private static final Map<String, Integer> DUTCH_SCALES = Map.ofEntries(
            Map.entry(" miljoen", 6),
            Map.entry(" miljard", 9),
            Map.entry(" biljoen", 12),
            Map.entry(" duizend", 3),
            Map.entry(" mln", 6),
            Map.entry(" mln.", 6),
            Map.entry(" mld", 9),
            Map.entry(" mld.", 9),
            Map.entry("mln", 6),
            Map.entry("m", 6),
            Map.entry("k", 3));

    static Vocabulary of(Language language) {
        return language == Language.ENGLISH ? english() : dutch();
    }

    private static Vocabulary english() {
        return new Vocabulary(
                ENGLISH_SCALES,
                units(
                        Map.of(" euros", "EUR", " dollars", "USD", " pounds", "GBP", " cents", "cent", "p", "penny"),
                        Map.ofEntries(
                                Map.entry(" kilos", "kg"),
                                Map.entry(" grams", "g"),
                                Map.entry(" miles", "mile"),
                                Map.entry(" metres", "m"),
                                Map.entry("cm", "cm"),
                                Map.entry(" feet", "foot"),
                                Map.entry("ft", "foot"),
                                Map.entry(" inches", "inch"),
                                Map.entry(" litres", "litre"),
                                Map.entry(" hours", "hour"),
                                Map.entry(" minutes", "minute"),
                                Map.entry(" weeks", "week"),
                                Map.entry(" years", "year"),
                                Map.entry(" months", "month"),
                                Map.entry("lb", "lb"),
                                Map.entry(" stone", "stone"),
                                Map.entry(" tonnes", "t"),
                                Map.entry(" horsepower", "hp")),
                        List.of("people", "jobs", "boats", "members", "bottles", "litre cases"),
                        List.of(" percent", " per cent")),
                List.of(
                        "The plan covers %s.",
                        "They counted %s in the region.",
                        "A total of %s was reported, the paper said.",
                        "In %s was spent on the bridge.",
                        "It costs between %s.",
                        "Officials speak of %s a year.",
                        "%s, the council said."));
    }

    private static Vocabulary dutch() {
        return new Vocabulary(
                DUTCH_SCALES,
                units(
                        Map.of(" euro", "EUR", " dollar", "USD", " kronen", "SEK", " cent", "cent"),
                        Map.ofEntries(
                                Map.entry(" kilo", "kg"),
                                Map.entry(" gram", "g"),
                                Map.entry(" mijl", "mile"),
                                Map.entry(" meter", "m"),
                                Map.entry("cm", "cm"),
                                Map.entry(" liter", "litre"),
                                Map.entry(" uur", "hour"),
                                Map.entry(" minuten", "minute"),
                                Map.entry(" weken", "week"),
                                Map.entry(" jaar", "year"),
                                Map.entry(" maanden", "month"),
                                Map.entry(" hectare", "ha"),
                                Map.entry(" pk", "hp")),
                        List.of("mensen", "banen", "boten", "leden", "flessen", "huizen"),
                        List.of(" procent")),
                List.of(
                        "Het plan omvat %s.",
                        "Ze telden %s in de regio.",
                        "Er is sprake van %s, meldde de krant.",
                        "In %s ging naar de brug.",
                        "Het kost tussen %s.",
                        "De raad spreekt over %s per jaar.",
                        "%s, zegt de gemeente."));
    }

    private static List<Measured> units(
            Map<String, String> money, Map<String, String> measures, List<String> things, List<String> shares) {
        List<Measured> units = new ArrayList<>(SIGNS);
        // sorted, since the order of an unmodifiable map changes from run to run
        money.keySet().stream()
                .sorted()
                .forEach(word -> units.add(new Measured(money.get(word), Sort.MONEY, word, false)));
        measures.keySet().stream()
                .sorted()
                .forEach(word -> units.add(new Measured(measures.get(word), Sort.MEASURE, word, false)));
        things.forEach(thing -> units.add(new Measured(thing, Sort.COUNT, " " + thing, false)));
        shares.forEach(share -> units.add(new Measured("%", Sort.SHARE, share, false)));
        return List.copyOf(units);
    }
}
