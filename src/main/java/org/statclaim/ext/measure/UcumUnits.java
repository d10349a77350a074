package org.statclaim.ext.measure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.measure.MeasurementException;
import javax.measure.Unit;
import javax.measure.format.UnitFormat;
import org.statclaim.ReferenceTables;
import org.statclaim.quantity.MeasureUnit;
import org.statclaim.quantity.UnitCatalog;
import systems.uom.ucum.format.UCUMFormat;

/**
 * The catalogue's units as units of JSR 385.
 *
 * <p>Most are what the UCUM library reads out of the code. What it does not read, such as the therm, or reads as another
 * size than ours, such as horsepower, is the base of the dimension times our factor. An annotation behind a unit falls
 * away, as UCUM says: a {@code W{peak}} is a watt.
 *
 * <p>Immutable and safe for use by several threads. {@link #create()} takes half a second, so keep what it returns.
 */
public final class UcumUnits {

    /**
     * What the UCUM library reads, but not as we mean it: it forgets the 550 of horsepower, and has the electronvolt of
     * 1986, a parsec of seven digits and an astronomical unit that was measured, where that of today is defined.
     */
    static final Set<String> MISREAD = Set.of("[HP]", "AU", "pc", "kpc", "Mpc", "eV", "keV", "MeV", "GeV", "TeV");

    /** Logarithms, which it converts as if they were multiples. */
    static final Set<String> LOGARITHMS = Set.of("dB", "[pH]");

    private final UnitCatalog catalog;
    private final Map<String, Unit<?>> units = new HashMap<>();

    private UcumUnits(UnitCatalog catalog) {
        this.catalog = catalog;
        UnitFormat format = UCUMFormat.getInstance(UCUMFormat.Variant.CASE_SENSITIVE);
        for (MeasureUnit unit : catalog.all()) {
            read(unit, format).ifPresent(found -> units.put(unit.code(), found));
        }
    }

    /**
     * The units that come with the library.
     *
     * @return them, by their UCUM codes
     */
    public static UcumUnits create() {
        return new UcumUnits(ReferenceTables.load().units());
    }

    /**
     * The unit of a code.
     *
     * @param code as claims have it: {@code kW.h}
     * @return empty for a code that the catalogue does not have; for one of the library's own, which stands in braces
     *     because UCUM has none ({@code {TEU}}, {@code {passenger}.km}); and for logarithms ({@code dB}, {@code [pH]})
     */
    public Optional<Unit<?>> find(String code) {
        return Optional.ofNullable(units.get(code));
    }

    /**
     * {@return the unit of a difference, and of a rate: that of {@link #find}, but kelvins for a degree Celsius and
     * five ninths of one for a degree Fahrenheit, since 2 °C a century are no 275.15 K a century}
     *
     * @param code UCUM code
     */
    public Optional<Unit<?>> findForDifference(String code) {
        boolean offset = catalog.find(code)
                .filter(unit -> unit.offset().numerator().signum() != 0)
                .isPresent();
        return offset ? catalog.find(code).flatMap(unit -> fromBase(unit, this::find)) : find(code);
    }

    private Optional<Unit<?>> read(MeasureUnit unit, UnitFormat format) {
        String code = unit.code();
        if (isOwn(code)) {
            return Optional.empty();
        }
        String bare = withoutAnnotation(code);
        if (LOGARITHMS.contains(bare)) {
            return Optional.empty();
        }
        Optional<Unit<?>> parsed = MISREAD.contains(bare) ? Optional.empty() : parse(bare, format);
        return parsed.isPresent() ? parsed : fromBase(unit, base -> parse(base, format));
    }

    private Optional<Unit<?>> fromBase(MeasureUnit unit, Function<String, Optional<Unit<?>>> known) {
        return catalog.base(unit.dimension())
                .flatMap(base -> known.apply(base.code()))
                .map(base -> base.multiply(unit.factor().numerator())
                        .divide(unit.factor().denominator()));
    }

    private static Optional<Unit<?>> parse(String code, UnitFormat format) {
        try {
            return Optional.of(format.parse(code));
        } catch (MeasurementException e) {
            return Optional.empty();
        }
    }

    /** Braces that stand for a unit, and not behind one: {@code {TEU}}, {@code {dot}/m}. */
    private static boolean isOwn(String code) {
        int brace = code.indexOf('{');
        return brace == 0 || brace > 0 && "./(".indexOf(code.charAt(brace - 1)) >= 0;
    }

    private static String withoutAnnotation(String code) {
        int brace = code.indexOf('{');
        return brace < 0 ? code : code.substring(0, brace) + code.substring(code.indexOf('}', brace) + 1);
    }
}
