package org.statclaim.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.statclaim.Extraction;
import org.statclaim.claim.Claim;
import org.statclaim.convert.UnitConverter;
import org.statclaim.quantity.Kind;

/** "53 km (33 mijl)": the restatement against the exact factor. */
final class UnitRule implements TextRule {

    private final UnitConverter converter;
    private final Tolerance tolerance;
    private final Explanations words;

    UnitRule(UnitConverter converter, Tolerance tolerance, Explanations words) {
        this.converter = converter;
        this.tolerance = tolerance;
        this.words = words;
    }

    @Override
    public void check(Extraction extraction, List<Finding> findings) {
        for (int i = 0; i < extraction.claims().size(); i++) {
            Claim restated = extraction.claims().get(i);
            if (restated.quantity().kind() != Kind.MEASURE
                    || restated.equivalentTo().isEmpty()) {
                continue;
            }
            int index = restated.equivalentTo().getAsInt();
            Claim original = extraction.claims().get(index);
            String from = original.quantity().unit().orElseThrow().code();
            String to = restated.quantity().unit().orElseThrow().code();
            Interval stated = tolerance.of(original);
            Interval expected = new Interval(convert(stated.low(), from, to), convert(stated.high(), from, to));
            Comparison comparison = Comparison.of(restated, expected, tolerance);
            if (comparison.verdict() != Verdict.SUPPORTED) {
                // "2 °C (3.6 °F) warmer": a difference has no zero point
                BigDecimal zero = converter.convert(BigDecimal.ZERO, from, to);
                Interval difference = expected.minus(Interval.at(zero));
                Comparison other = Comparison.of(restated, difference, tolerance);
                if (other.verdict() == Verdict.SUPPORTED) {
                    expected = difference;
                    comparison = other;
                }
            }
            findings.add(comparison.finding(
                    Rule.UNIT_EQUIVALENT,
                    restated,
                    List.of(index, i),
                    words.say(
                            comparison.key("unit"),
                            original.text(),
                            words.range(expected) + " " + to,
                            restated.text())));
        }
    }

    private Optional<BigDecimal> convert(Optional<BigDecimal> end, String from, String to) {
        return end.map(value -> converter.convert(value, from, to));
    }
}
