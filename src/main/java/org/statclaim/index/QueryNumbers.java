package org.statclaim.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Figure;
import org.statclaim.quantity.Unit;

/** Finds the figures in the words of a query, which are looked for by what they come to: "tweehonderdduizend" is 200,000. */
final class QueryNumbers {

    private final ClaimExtractor extractor;

    QueryNumbers(ClaimExtractor extractor) {
        this.extractor = extractor;
    }

    /**
     * The words and the figures of a text.
     *
     * @param words the text without its figures
     * @param numbers for each figure what it may come to, since "1.500" is not the same in every language
     */
    record Split(String words, List<Set<String>> numbers) {}

    Split split(String text, Set<Language> languages) {
        Map<Integer, Set<String>> byPlace = new LinkedHashMap<>();
        StringBuilder words = new StringBuilder(text);
        for (Language language : languages) {
            Article article = Article.of(text).withLanguage(language);
            for (Claim claim : extractor.extract(article).claims()) {
                Figure figure = claim.quantity().figure();
                Set<String> readings = byPlace.computeIfAbsent(claim.span().start(), place -> new LinkedHashSet<>());
                Stream.of(figure.low(), figure.high())
                        .flatMap(Optional::stream)
                        .map(Documents::plain)
                        .forEach(readings::add);
                blank(words, claim);
            }
        }
        return new Split(words.toString().strip(), new ArrayList<>(byPlace.values()));
    }

    /** The number goes, the noun that it counts stays. */
    private static void blank(StringBuilder words, Claim claim) {
        String surface = claim.quantity().unit().map(Unit::surface).orElse("");
        int end = claim.text().endsWith(surface)
                ? claim.span().end() - surface.length()
                : claim.span().end();
        for (int i = claim.span().start(); i < end; i++) {
            words.setCharAt(i, ' ');
        }
    }
}
