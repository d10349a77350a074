package org.statclaim.index;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/**
 * Amounts of money whose interval meets one of another currency, each converted at its own days. No index can hold them in
 * every currency, so they are converted as they are met, behind all other conditions of the search.
 */
final class MoneyQuery extends Query {

    /** What one look costs beside a step of the other conditions. */
    private static final int COST = 100;

    private final RatesOfDays rates;
    private final String currency;
    private final double low;
    private final double high;

    MoneyQuery(RatesOfDays rates, String currency, double low, double high) {
        this.rates = rates;
        this.currency = currency;
        this.low = low;
        this.high = high;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public Scorer scorer(LeafReaderContext context) throws IOException {
                BinaryDocValues amounts = DocValues.getBinary(context.reader(), Fields.MONEY);
                TwoPhaseIterator phases = new TwoPhaseIterator(amounts) {
                    @Override
                    public boolean matches() throws IOException {
                        return rates.meets(Money.read(amounts.binaryValue()), currency, low, high);
                    }

                    @Override
                    public float matchCost() {
                        return COST;
                    }
                };
                return new ConstantScoreScorer(this, score(), mode, phases);
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return true;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return Fields.MONEY + ":" + low + ".." + high + currency;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MoneyQuery query
                && rates == query.rates
                && currency.equals(query.currency)
                && Double.compare(low, query.low) == 0
                && Double.compare(high, query.high) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(currency, low, high);
    }
}
