package org.statclaim.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.stream.Collectors;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.statclaim.Extraction;
import org.statclaim.Language;
import org.statclaim.check.ComparedStatistic;
import org.statclaim.check.CrossChecker;
import org.statclaim.check.Statement;
import org.statclaim.check.Statistic;
import org.statclaim.check.Tolerance;
import org.statclaim.check.Verdict;
import org.statclaim.claim.Claim;
import org.statclaim.claim.PartialDate;
import org.statclaim.claim.Period;
import org.statclaim.convert.CurrencyConverter;
import org.statclaim.convert.UnitConverter;

/**
 * Finds the statistics that articles of the index state differently. What may be one statistic has one key in the index, so
 * that only the claims of one key are in memory at a time; which of them are one is for the checker to say.
 */
final class Contradictions {

    /** As many letters as two forms of one word share at least. */
    private static final int ROOT = 4;

    /** A term may hold 32,766 bytes, and no statistic needs so many. */
    private static final int MAX_KEY = 500;

    private final Tolerance tolerance;
    private final CurrencyConverter currencies;
    private final UnitConverter units;

    Contradictions(Tolerance tolerance, CurrencyConverter currencies, UnitConverter units) {
        this.tolerance = tolerance;
        this.currencies = currencies;
        this.units = units;
    }

    /** The same for all claims that may be of one statistic, and for some that are not. */
    static String key(Statistic statistic) {
        String time = statistic.time().map(Period::text).orElse("");
        String key = statistic.subject().stream()
                .map(word -> word.substring(0, Math.min(word.length(), ROOT)))
                .distinct()
                .sorted()
                .collect(Collectors.joining(
                        " ",
                        statistic.kind().label() + "|" + statistic.dimension() + "|" + statistic.per() + "|" + time
                                + "|",
                        ""));
        return key.substring(0, Math.min(key.length(), MAX_KEY));
    }

    /**
     * The statistics that differ, the one with the newest statement first.
     *
     * @param most how many at most
     * @param explanations their language; empty for that of the newest statement
     */
    List<ComparedStatistic> in(IndexSearcher searcher, int most, Optional<Language> explanations) throws IOException {
        Comparator<ComparedStatistic> byDate = Comparator.comparing(Contradictions::newest);
        PriorityQueue<ComparedStatistic> found = new PriorityQueue<>(byDate);
        Terms keys = MultiTerms.getTerms(searcher.getIndexReader(), Fields.STATISTIC);
        TermsEnum each = keys == null ? TermsEnum.EMPTY : keys.iterator();
        for (BytesRef key = each.next(); key != null; key = each.next()) {
            if (each.docFreq() > 1) {
                TermQuery claims = new TermQuery(new Term(Fields.STATISTIC, BytesRef.deepCopyOf(key)));
                for (ComparedStatistic statistic : compare(stated(searcher, claims), List.of(), explanations)) {
                    found.add(statistic);
                    if (found.size() > most) {
                        found.remove();
                    }
                }
            }
        }
        return found.stream().sorted(byDate.reversed()).toList();
    }

    private static LocalDate newest(ComparedStatistic statistic) {
        return statistic.statements().stream()
                .flatMap(statement -> statement.date().map(PartialDate::last).stream())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    /**
     * What an article states in another way than those of the index, which may hold an earlier state of it.
     *
     * @param explanations their language; empty for that of the newest statement
     */
    List<ComparedStatistic> with(IndexSearcher searcher, Extraction article, Optional<Language> explanations)
            throws IOException {
        List<BytesRef> keys = article.claims().stream()
                .flatMap(claim -> Statistic.of(claim, units).stream())
                .map(statistic -> new BytesRef(key(statistic)))
                .distinct()
                .toList();
        Map<String, List<IndexedClaim>> others = stated(searcher, new TermInSetQuery(Fields.STATISTIC, keys));
        others.remove(article.id());
        return compare(others, List.of(article), explanations).stream()
                .filter(statistic -> statistic.statements().stream()
                        .anyMatch(statement -> statement.article().equals(article.id())))
                .sorted(Comparator.comparing(Contradictions::newest).reversed())
                .toList();
    }

    /** The claims that a query finds, by their articles. */
    private static Map<String, List<IndexedClaim>> stated(IndexSearcher searcher, Query query) throws IOException {
        StoredFields stored = searcher.storedFields();
        Map<String, List<IndexedClaim>> byArticle = new LinkedHashMap<>();
        for (ScoreDoc hit : searcher.search(query, Math.max(1, searcher.count(query))).scoreDocs) {
            IndexedClaim claim = ClaimIndex.read(stored, hit.doc);
            byArticle.computeIfAbsent(claim.article(), id -> new ArrayList<>()).add(claim);
        }
        return byArticle;
    }

    private List<ComparedStatistic> compare(
            Map<String, List<IndexedClaim>> byArticle, List<Extraction> whole, Optional<Language> explanations) {
        if (byArticle.size() + whole.size() < 2) {
            return List.of();
        }
        CrossChecker checker = new CrossChecker(tolerance, currencies, units, explanations);
        byArticle.forEach((id, own) -> {
            checker.add(extraction(id, own));
        });
        whole.forEach(checker::add);
        return checker.statistics()
                .filter(statistic -> statistic.verdict() == Verdict.CONFLICTING)
                .map(statistic -> restored(statistic, byArticle))
                .toList();
    }

    /** Some claims of an article, as if it had no others. */
    static Extraction extraction(String id, List<IndexedClaim> some) {
        IndexedClaim first = some.get(0);
        return new Extraction(
                id,
                first.language(),
                first.published(),
                some.stream().map(one -> alone(one.claim())).toList());
    }

    /** Without its place among the claims of its article, since the others are not there. */
    private static Claim alone(Claim claim) {
        return claim.among(OptionalInt.empty(), OptionalInt.empty());
    }

    /** With the claims as they are in their articles. */
    private static ComparedStatistic restored(ComparedStatistic statistic, Map<String, List<IndexedClaim>> byArticle) {
        List<Statement> statements = statistic.statements().stream()
                .map(statement -> {
                    List<IndexedClaim> own = byArticle.get(statement.article());
                    return own == null ? statement : restored(statement, own.get(statement.index()));
                })
                .toList();
        return new ComparedStatistic(
                statistic.statistic(), statistic.unit(), statements, statistic.sources(), statistic.explanation());
    }

    private static Statement restored(Statement statement, IndexedClaim claim) {
        return new Statement(
                statement.article(),
                statement.date(),
                claim.number(),
                claim.claim(),
                statement.allowed(),
                statement.version());
    }
}
