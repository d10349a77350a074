package org.statclaim.accuracy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;
import org.statclaim.articles.Difference;
import org.statclaim.articles.GoldArticle;
import org.statclaim.articles.GoldClaim;
import org.statclaim.articles.NegativeTexts;
import org.statclaim.claim.Claim;
import org.statclaim.oracle.FormatTopics;
import org.statclaim.oracle.Reading;
import org.statclaim.oracle.SpelloutTopics;
import org.statclaim.oracle.Topic;
import org.statclaim.spec.SpecCase;
import org.statclaim.spec.SpecFile;

/** Counts what is right in the suites that are part of the project. */
final class OwnSuites {

    private static final String SPEC = "spec";
    private static final String ARTICLES = "articles";
    private static final String NEGATIVE = "negative";
    private static final String SPELL_OUT = "spell-out";
    private static final String FORMATS = "formats";

    private static final String CASES = "cases right";
    private static final String EVERY_FIELD = "claims right in every field";
    private static final String WITHIN_GOLD = "claims within the gold";
    static final String FIELD = "field ";
    private static final String QUIET = "texts without a claim";
    private static final String READ_BACK = "read back";
    private static final String READ_BACK_OF_MEANT = "read back of those meant to be";

    private final ClaimExtractor extractor = ClaimExtractor.builder().build();

    /**
     * Every figure, in the order of the table.
     *
     * @param read gives how a topic of the oracles is read
     */
    List<Score> scores(Function<Topic, Reading> read) throws IOException {
        List<Score> scores = new ArrayList<>();
        for (Language language : Language.values()) {
            scores.add(spec(language));
        }
        scores.addAll(articles());
        for (Language language : Language.values()) {
            scores.add(negative(language));
        }
        for (Language language : Language.values()) {
            scores.addAll(oracle(SPELL_OUT, SpelloutTopics.all(), language, read));
        }
        for (Language language : Language.values()) {
            scores.addAll(oracle(FORMATS, FormatTopics.all(), language, read));
        }
        return scores;
    }

    private static Score spec(Language language) throws IOException {
        ClaimExtractor ofLanguage = ClaimExtractor.builder().language(language).build();
        Tally cases = new Tally();
        for (SpecCase specCase : SpecFile.read(language)) {
            cases.add(specCase.differences(ofLanguage).isEmpty());
        }
        return cases.score(name(SPEC, language), CASES);
    }

    private List<Score> articles() throws IOException {
        Tally everyField = new Tally();
        Tally withinGold = new Tally();
        Map<String, Tally> fields = new LinkedHashMap<>();
        GoldClaim.COMPARED.forEach(field -> fields.put(field, new Tally()));
        for (GoldArticle article : GoldArticle.readAll()) {
            List<Claim> claims = extractor.extract(article.toArticle()).claims();
            claims.forEach(claim -> withinGold.add(article.names(claim)));
            for (GoldClaim gold : article.claims()) {
                if (!gold.optional()) {
                    List<Difference> differences = gold.differences(article.text(), claims);
                    everyField.add(differences.isEmpty());
                    fields.forEach((field, tally) -> count(tally, gold, field, differences));
                }
            }
        }
        List<Score> scores = new ArrayList<>();
        scores.add(everyField.score(ARTICLES, EVERY_FIELD));
        scores.add(withinGold.score(ARTICLES, WITHIN_GOLD));
        fields.forEach((field, tally) -> scores.add(tally.score(ARTICLES, FIELD + field)));
        return scores;
    }

    private static void count(Tally tally, GoldClaim gold, String field, List<Difference> differences) {
        if (gold.states(field)) {
            tally.add(!differences.contains(Difference.NOT_FOUND)
                    && differences.stream()
                            .noneMatch(difference -> difference.field().equals(field)));
        }
    }

    private Score negative(Language language) throws IOException {
        Tally quiet = new Tally();
        for (Article text : NegativeTexts.read(language)) {
            quiet.add(extractor.extract(text).claims().isEmpty());
        }
        return quiet.score(name(NEGATIVE, language), QUIET);
    }

    private static List<Score> oracle(
            String suite, List<Topic> topics, Language language, Function<Topic, Reading> read) {
        long right = 0;
        long all = 0;
        long knownMisses = 0;
        for (Topic topic : topics) {
            if (topic.language() == language) {
                Reading reading = read.apply(topic);
                right += reading.right();
                all += reading.texts();
                knownMisses += reading.knownMisses();
            }
        }
        if (all == 0) {
            // no outside formatter is asked for this language
            return List.of();
        }
        String name = name(suite, language);
        Score readBack = new Score(name, READ_BACK, right, all);
        return knownMisses == 0
                ? List.of(readBack)
                : List.of(readBack, new Score(name, READ_BACK_OF_MEANT, right, all - knownMisses));
    }

    private static String name(String suite, Language language) {
        return suite + " " + language.code();
    }
}
