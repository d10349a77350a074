package org.statclaim.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.statclaim.Language;

/**
 * The lines that a scoring script prints. A line that is missing is an error, as a figure would otherwise vanish in
 * silence.
 *
 * @param script its name, for errors
 * @param lines standard output
 */
record ScriptOutput(String script, List<String> lines) {

    static final String NUMBERS = "Recognizers-Text and Duckling";
    static final String TREEBANK = "UD Dutch Alpino and LassySmall";
    static final String NEWSQUANT = "NewsQuant";
    static final String ARTICLES = "two Dutch news articles";
    static final String RATES = "Federal Reserve monthly averages";

    /** What the suites of a summary begin with; the others are single files of cases. */
    static final List<String> SUMMARIES = List.of(NUMBERS, TREEBANK, NEWSQUANT, ARTICLES, RATES);

    private static final String VALUE = "value";
    private static final String UNIT = "unit";
    private static final String QUIET = "texts without a number left alone";

    private static final String PERCENT = "(\\d+\\.\\d) %";

    private static final Pattern SUITE = Pattern.compile("(\\w+-(\\w+)-\\w+) +value +" + PERCENT + " of +(\\d+) +unit +"
            + PERCENT + " of +(\\d+) +quiet (\\d+)/(\\d+)");
    private static final Pattern ALL_NUMBERS = Pattern.compile("all: .*, quiet " + PERCENT);
    private static final Pattern PAIRS = Pattern.compile("numeral\\+noun pairs (\\d+): found " + PERCENT
            + ", with their noun " + PERCENT + "; bare years (\\d+): wrongly claimed " + PERCENT);
    private static final Pattern CLAIMS = Pattern.compile("gold claims right in every field: \\d+ of (\\d+) \\("
            + PERCENT + "\\), claimed beyond the gold: (\\d+) of (\\d+)");

    /**
     * F1 on the whole set as published with CQE (Almasian and others, EMNLP 2023), in the order and by the names of the
     * script.
     */
    private static final List<Map.Entry<String, String>> PUBLISHED = List.of(
            Map.entry(
                    "value", "CQE 92.0, quantulum3 73.0, GPT-3 70.6, Recognizers-Text 69.1, Illinois Quantifier 57.3"),
            Map.entry(
                    "value+unit",
                    "CQE 85.6, GPT-3 59.1, quantulum3 47.2, Illinois Quantifier 37.1, Recognizers-Text 34.2"),
            Map.entry("value+change", "CQE 88.1, GPT-3 51.9, Illinois Quantifier 50.0"),
            Map.entry("value+concept partial", "CQE 76.1, GPT-3 54.8"),
            Map.entry("value+concept complete", "CQE 57.0, GPT-3 25.7"));

    /** Numbers, amounts and measures, each language in one. */
    List<PublicFigure> numbers() {
        List<PublicFigure> figures = new ArrayList<>(numbersByLanguage());
        figures.add(PublicFigure.percent(NUMBERS, QUIET, only(ALL_NUMBERS).group(1), sum(row -> true, 8)));
        return figures;
    }

    /** The same without what no suite of the set may claim: only the languages that the set has. */
    List<PublicFigure> numbersByLanguage() {
        List<PublicFigure> figures = new ArrayList<>();
        for (Language language : Language.values()) {
            Predicate<MatchResult> ofLanguage = row -> row.group(2).equals(language.code());
            if (all(SUITE).stream().noneMatch(ofLanguage)) {
                continue;
            }
            String suite = NUMBERS + ", " + language.code();
            MatchResult all =
                    only(Pattern.compile("all " + language.code() + ": value " + PERCENT + ", unit " + PERCENT));
            figures.add(PublicFigure.percent(suite, VALUE, all.group(1), sum(ofLanguage, 4)));
            figures.add(PublicFigure.percent(suite, UNIT, all.group(2), sum(ofLanguage, 6)));
        }
        return figures;
    }

    /** Numbers, amounts and measures, each file of cases apart. */
    List<PublicFigure> numbersBySuite() {
        List<PublicFigure> figures = new ArrayList<>();
        for (MatchResult row : all(SUITE)) {
            figures.add(PublicFigure.percent(row.group(1), VALUE, row.group(3), row.group(4)));
            if (!row.group(6).equals("0")) {
                figures.add(PublicFigure.percent(row.group(1), UNIT, row.group(5), row.group(6)));
            }
        }
        return figures;
    }

    List<PublicFigure> treebank() {
        MatchResult pairs = only(PAIRS);
        return List.of(
                PublicFigure.percent(TREEBANK, "numerals found", pairs.group(2), pairs.group(1)),
                PublicFigure.percent(TREEBANK, "numerals found with their noun", pairs.group(3), pairs.group(1)),
                PublicFigure.percent(TREEBANK, "bare years wrongly claimed", pairs.group(5), pairs.group(4)));
    }

    /**
     * The figures of NewsQuant.
     *
     * @param quantities how many the set asks for
     */
    List<PublicFigure> newsquant(int quantities) {
        List<PublicFigure> figures = new ArrayList<>();
        for (Map.Entry<String, String> published : PUBLISHED) {
            String measure = published.getKey();
            String f1 = only(Pattern.compile(Pattern.quote(measure) + " +P .* F1 +(\\d+\\.\\d)"))
                    .group(1);
            figures.add(new PublicFigure(
                    NEWSQUANT,
                    "F1 " + measure,
                    f1,
                    String.format(Locale.ROOT, "%d", quantities),
                    published.getValue()));
        }
        return figures;
    }

    List<PublicFigure> articles() {
        MatchResult claims = only(CLAIMS);
        return List.of(
                PublicFigure.percent(ARTICLES, "claims right in every field", claims.group(2), claims.group(1)),
                new PublicFigure(
                        ARTICLES, "claims beyond the gold", claims.group(3), claims.group(4), PublicFigure.NONE));
    }

    private String sum(Predicate<MatchResult> which, int group) {
        return Integer.toString(all(SUITE).stream()
                .filter(which)
                .mapToInt(row -> Integer.parseInt(row.group(group)))
                .sum());
    }

    private MatchResult only(Pattern pattern) {
        List<MatchResult> found = all(pattern);
        if (found.size() != 1) {
            throw new IllegalArgumentException(
                    script + " printed " + found.size() + " lines like '" + pattern + "': " + lines);
        }
        return found.get(0);
    }

    private List<MatchResult> all(Pattern pattern) {
        return lines.stream()
                .map(pattern::matcher)
                .filter(Matcher::matches)
                .map(Matcher::toMatchResult)
                .toList();
    }
}
