package org.statclaim.check;

import java.util.List;
import java.util.Objects;
import org.statclaim.quantity.Unit;

/**
 * One statistic as several articles state it. That they agree does not mean that it is true; that they differ may mean that
 * it changed between them.
 *
 * @param statistic what is stated
 * @param unit what {@link Statement#allowed()} is in: the newest statement's, pounds for pence
 * @param statements one an article, the newest first; those without a date last
 * @param sources the exchange rates in it
 * @param explanation one sentence with what the articles say
 */
public record ComparedStatistic(
        Statistic statistic, Unit unit, List<Statement> statements, List<Finding.Source> sources, String explanation) {

    /** Keeps copies of the lists; nothing may be null. */
    public ComparedStatistic {
        Objects.requireNonNull(statistic, "statistic");
        Objects.requireNonNull(unit, "unit");
        statements = List.copyOf(statements);
        sources = List.copyOf(sources);
        Objects.requireNonNull(explanation, "explanation");
    }

    /**
     * {@return {@link Verdict#SUPPORTED} where one value would make all statements true, else {@link
     * Verdict#CONFLICTING}}
     */
    public Verdict verdict() {
        boolean agreed = statements.stream().allMatch(statement -> statement.version() == 1);
        return agreed ? Verdict.SUPPORTED : Verdict.CONFLICTING;
    }
}
