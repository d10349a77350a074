package org.statclaim.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.statclaim.Extraction;
import org.statclaim.claim.Claim;
import org.statclaim.claim.Period;
import org.statclaim.quantity.Approximation;
import org.statclaim.quantity.Figure;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;

/** The claims of a trusted article as facts. Its places stay words of the subject, which another text must have as well. */
final class ClaimedFacts {

    private ClaimedFacts() {}

    static List<Fact> of(Extraction article, String source, Optional<URI> url) {
        List<Fact> facts = new ArrayList<>();
        for (Claim claim : article.claims()) {
            Optional<Period> period = claim.time()
                    .filter(time -> time.from().isPresent() && time.to().isPresent())
                    .or(() -> article.date()
                            .filter(date -> claim.time().isEmpty())
                            .map(Period::of));
            List<String> words = ClaimWords.of(claim).definition();
            String subject = String.join(" ", words);
            if (isPlain(claim) && period.isPresent() && Statistic.isKnown(words, claim) && !words.isEmpty()) {
                Optional<Unit> unit = claim.quantity().kind() == Kind.COUNT
                        ? Optional.empty()
                        : claim.quantity().unit().map(ClaimedFacts::whole);
                facts.add(new Fact(
                        List.of(subject),
                        value(claim),
                        unit,
                        claim.quantity().per(),
                        period,
                        List.of(),
                        source,
                        url,
                        Statistic.wording(claim)));
            }
        }
        return facts;
    }

    private static boolean isPlain(Claim claim) {
        return Statistic.isClear(claim)
                && claim.alternatives().isEmpty()
                && claim.quantity().figure() instanceof Figure.Exact
                && claim.approximation() == Approximation.NONE;
    }

    /** The amount in whole units, with as many digits as the article states. */
    private static BigDecimal value(Claim claim) {
        Figure figure = claim.quantity().figure();
        BigDecimal factor = claim.quantity().unit().map(Unit::factor).orElse(BigDecimal.ONE);
        BigDecimal value = figure.value().orElseThrow().multiply(factor);
        BigDecimal digit = figure.precision().multiply(factor).stripTrailingZeros();
        return digit.signum() > 0 && digit.scale() < value.scale()
                ? value.setScale(digit.scale(), RoundingMode.HALF_EVEN)
                : value;
    }

    /** The unit that the amount is in when it is no longer in pence. */
    static Unit whole(Unit unit) {
        return Unit.of(unit.system(), unit.code(), unit.name(), unit.code());
    }
}
