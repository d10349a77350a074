package org.statclaim.ext.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.measure.IncommensurableException;
import javax.measure.MeasurementException;
import javax.measure.Unit;
import javax.measure.format.UnitFormat;
import org.junit.jupiter.api.Test;
import org.statclaim.ReferenceTables;
import org.statclaim.convert.UnitConverter;
import org.statclaim.quantity.MeasureUnit;
import systems.uom.ucum.format.UCUMFormat;

/** Our factors against those of Indriya and UCUM, which others wrote: every pair of units of a dimension, both ways. */
class UcumOracleTest {

    private static final BigDecimal TOLERANCE = new BigDecimal("1e-12");

    /** Fewer would mean that the test compares little; a row that goes from the table takes some along. */
    private static final int FEWEST_PAIRS = 3800;

    private static final List<BigDecimal> VALUES = List.of(BigDecimal.ONE, new BigDecimal("-7.25"));

    private final UnitFormat format = UCUMFormat.getInstance(UCUMFormat.Variant.CASE_SENSITIVE);
    private final UnitConverter converter = UnitConverter.create();

    /** Why a code is left out. */
    private enum Skip {
        OWN_UNIT_IN_BRACES,
        DOES_NOT_PARSE,
        LOGARITHM,
        MISREAD
    }

    private final Map<Skip, Set<String>> skipped = new TreeMap<>();
    private final Map<String, Map<String, Unit<?>>> dimensions = new LinkedHashMap<>();

    UcumOracleTest() {
        for (MeasureUnit unit : ReferenceTables.load().units().all()) {
            Map<String, Unit<?>> dimension = dimensions.computeIfAbsent(unit.dimension(), key -> new LinkedHashMap<>());
            Optional<Skip> reason = reason(unit.code());
            if (reason.isPresent()) {
                skipped.computeIfAbsent(reason.get(), key -> new TreeSet<>()).add(unit.code());
            } else {
                dimension.put(unit.code(), format.parse(unit.code()));
            }
        }
    }

    @Test
    void agreesOnEveryPair() {
        List<String> disagreements = new ArrayList<>();
        int pairs = 0;
        for (Map<String, Unit<?>> dimension : dimensions.values()) {
            for (String from : dimension.keySet()) {
                for (String to : dimension.keySet()) {
                    if (!from.equals(to)) {
                        pairs++;
                        compare(from, dimension.get(from), to, dimension.get(to), disagreements);
                    }
                }
            }
        }
        System.out.println(pairs + " pairs of units compared with UCUM; left out:");
        skipped.forEach((reason, codes) -> System.out.println("  " + reason + " " + codes.size() + ": " + codes));
        assertThat(disagreements).isEmpty();
        assertThat(pairs).isGreaterThanOrEqualTo(FEWEST_PAIRS);
    }

    /** What is left out is left out for a reason that still holds. */
    @Test
    void leavesOutWhatItMust() {
        assertThat(skipped.get(Skip.DOES_NOT_PARSE))
                .containsExactlyInAnyOrder("10*5.[Btu_IT]", "10*6.[Btu_IT]", "[den]", "[diop]", "[tbs_m]", "[tsp_m]");
        assertThat(skipped.get(Skip.LOGARITHM)).containsExactlyInAnyOrder("dB", "dB{A}", "[pH]");
        assertThat(skipped.get(Skip.MISREAD)).isEqualTo(new TreeSet<>(UcumUnits.MISREAD));
        assertThat(skipped.get(Skip.OWN_UNIT_IN_BRACES)).allMatch(code -> code.contains("{"));
        for (String code : UcumUnits.MISREAD) {
            List<String> disagreements = new ArrayList<>();
            String base = converter.base(code).code();
            compare(code, format.parse(code), base, format.parse(base), disagreements);
            assertThat(disagreements).as(code).isNotEmpty();
        }
    }

    private Optional<Skip> reason(String code) {
        if (code.startsWith("dB") || code.equals("[pH]")) {
            return Optional.of(Skip.LOGARITHM);
        }
        if (code.startsWith("{")) {
            return Optional.of(Skip.OWN_UNIT_IN_BRACES);
        }
        if (UcumUnits.MISREAD.contains(code)) {
            return Optional.of(Skip.MISREAD);
        }
        try {
            format.parse(code);
            return Optional.empty();
        } catch (MeasurementException e) {
            return Optional.of(Skip.DOES_NOT_PARSE);
        }
    }

    private void compare(String from, Unit<?> one, String to, Unit<?> other, List<String> disagreements) {
        for (BigDecimal value : VALUES) {
            BigDecimal ours = converter.convert(value, from, to);
            BigDecimal theirs;
            try {
                theirs = new BigDecimal(
                        one.getConverterToAny(other).convert(value).toString());
            } catch (IncommensurableException e) {
                disagreements.add(from + " in " + to + ": " + e.getMessage());
                continue;
            }
            BigDecimal apart = theirs.subtract(ours).abs();
            if (apart.compareTo(ours.abs().multiply(TOLERANCE)) > 0) {
                disagreements.add(value + " " + from + " is " + ours + " " + to + ", not " + theirs);
            }
        }
    }

    /** The adapter's units, put together where the library misreads them, all convert as ours do. */
    @Test
    void adapterAgreesWithTheCatalogue() throws IncommensurableException {
        UcumUnits units = UcumUnits.create();
        int compared = 0;
        for (MeasureUnit unit : ReferenceTables.load().units().all()) {
            String base = converter.base(unit.code()).code();
            Optional<Unit<?>> one = units.find(unit.code());
            Optional<Unit<?>> other = units.find(base);
            if (one.isEmpty() || other.isEmpty()) {
                continue;
            }
            BigDecimal ours = converter.convert(BigDecimal.TEN, unit.code(), base);
            BigDecimal theirs = new BigDecimal(one.get()
                    .getConverterToAny(other.get())
                    .convert(BigDecimal.TEN)
                    .toString());
            assertThat(theirs).as(unit.code()).isCloseTo(ours, within(ours.abs().multiply(TOLERANCE)));
            compared++;
        }
        assertThat(compared).isGreaterThanOrEqualTo(300);
    }
}
