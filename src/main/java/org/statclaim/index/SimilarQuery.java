package org.statclaim.index;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.LimitTokenCountAnalyzer;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.statclaim.Extraction;
import org.statclaim.Language;
import org.statclaim.check.FactBase;
import org.statclaim.check.Interval;
import org.statclaim.check.Tolerance;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Ratio;
import org.statclaim.quantity.Unit;

/**
 * Looks for a claim in other words: claims of other articles that measure the same, of values that its words allow too, at a
 * time that it may speak of, of the same thing. The more words of its sentence they share, places among them, the better.
 */
final class SimilarQuery {

    /** How little the words of the sentence weigh beside what is counted. */
    private static final float SENTENCE_BOOST = 0.2f;

    /** Of each text and in each language; Lucene refuses queries of more than 1,024 words. */
    private static final int MOST_WORDS = 128;

    /** How many claims of one thing an article is held against. */
    private static final int MOST_NEAR = 64;

    private static final ScoreDoc[] NO_HITS = {};

    private final Analyzer analyzer;
    private final Amounts amounts;
    private final RatesOfDays rates;
    private final Tolerance tolerance;

    SimilarQuery(Analyzer analyzer, Amounts amounts, RatesOfDays rates, Tolerance tolerance) {
        this.analyzer = new LimitTokenCountAnalyzer(analyzer, MOST_WORDS);
        this.amounts = amounts;
        this.rates = rates;
        this.tolerance = tolerance;
    }

    /** Claims that state the same; empty where the text does not tell what the claim is about. */
    Optional<Query> to(IndexedClaim indexed) {
        return to(indexed, true);
    }

    /** What other articles state of the things that the article speaks of, as facts. */
    FactBase facts(IndexSearcher searcher, Extraction article) throws IOException {
        StoredFields stored = searcher.storedFields();
        Set<Integer> seen = new HashSet<>();
        Map<String, List<IndexedClaim>> byArticle = new LinkedHashMap<>();
        for (IndexedClaim claim : IndexedClaim.of(article)) {
            Optional<Query> thing = to(claim, false);
            for (ScoreDoc hit : thing.isPresent() ? searcher.search(thing.get(), MOST_NEAR).scoreDocs : NO_HITS) {
                if (seen.add(hit.doc)) {
                    IndexedClaim near = ClaimIndex.read(stored, hit.doc);
                    byArticle
                            .computeIfAbsent(near.article(), id -> new ArrayList<>())
                            .add(near);
                }
            }
        }
        FactBase.Builder facts = FactBase.builder();
        byArticle.forEach((id, claims) -> facts.article(Contradictions.extraction(id, claims), id, Optional.empty()));
        return facts.build();
    }

    private Optional<Query> to(IndexedClaim indexed, boolean sameValue) {
        Claim claim = indexed.claim();
        String things = claim.counted()
                .or(() -> claim.quantity()
                        .unit()
                        .filter(unit -> claim.quantity().kind() == Kind.COUNT)
                        .map(Unit::surface))
                .orElseGet(() -> String.join(" ", claim.concept()));
        Optional<Query> about = anyWord(things);
        if (about.isEmpty()) {
            return Optional.empty();
        }
        Amount amount = amounts.of(claim, indexed.published());
        BooleanQuery.Builder all = new BooleanQuery.Builder()
                .add(term(Fields.DIMENSION, amount.dimension()), Occur.FILTER)
                .add(term(Fields.PER, amount.per()), Occur.FILTER)
                .add(term(Fields.ARTICLE, indexed.article()), Occur.MUST_NOT)
                .add(about.get(), Occur.MUST);
        if (sameValue) {
            all.add(values(claim), Occur.FILTER);
        }
        anyWord(String.join(" ", claim.concept())).ifPresent(concept -> all.add(concept, Occur.SHOULD));
        anyWord(claim.sentence().text())
                .ifPresent(words -> all.add(new BoostQuery(words, SENTENCE_BOOST), Occur.SHOULD));
        claim.time()
                .filter(time -> time.from().isPresent() || time.to().isPresent())
                .ifPresent(time -> all.add(Ranges.meeting(Fields.TIME, time), Occur.FILTER));
        return Optional.of(all.build());
    }

    private Query values(Claim claim) {
        Interval stated = tolerance.of(claim);
        Unit unit = claim.quantity().unit().orElse(null);
        if (unit == null) {
            return Ranges.meeting(Fields.STATED, stated.low(), stated.high());
        }
        BigDecimal size = claim.quantity().per().map(amounts::size).orElse(BigDecimal.ONE);
        Interval base = new Interval(
                stated.low().map(end -> Ratio.divide(amounts.inBase(end, unit), size)),
                stated.high().map(end -> Ratio.divide(amounts.inBase(end, unit), size)));
        if (claim.quantity().kind() != Kind.MONEY) {
            return Ranges.meeting(Fields.BASE, base.low(), base.high());
        }
        Interval wide = base.widened(tolerance.rates());
        return new MoneyQuery(rates, unit.code(), Ranges.least(wide.low()), Ranges.most(wide.high()));
    }

    /** Any of the words, in either language: names and words that both have are found across. */
    private Optional<Query> anyWord(String text) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        boolean found = false;
        for (Language language : Language.values()) {
            Query query = new QueryBuilder(analyzer).createBooleanQuery(Fields.words(language), text, Occur.SHOULD);
            if (query != null) {
                any.add(query, Occur.SHOULD);
                found = true;
            }
        }
        return found ? Optional.of(any.build()) : Optional.empty();
    }

    private static Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }
}
