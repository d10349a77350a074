package org.statclaim.check;

import java.util.Objects;
import java.util.Optional;
import org.statclaim.claim.Claim;
import org.statclaim.claim.PartialDate;

/**
 * What one article says about a statistic.
 *
 * @param article the article's id
 * @param date when it was published
 * @param index of the claim, among those of the article
 * @param claim the figure, with its sentence and who said it
 * @param allowed the values that its words allow, in the unit of the {@link ComparedStatistic}
 * @param version which of the statements it agrees with: those with its number all allow a common value; 1 has the newest
 */
public record Statement(
        String article, Optional<PartialDate> date, int index, Claim claim, Interval allowed, int version) {

    public Statement {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(allowed, "allowed");
    }
}
