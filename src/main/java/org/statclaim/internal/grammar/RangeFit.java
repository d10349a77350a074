package org.statclaim.internal.grammar;

import org.statclaim.internal.lexicon.Catalogs;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.numeral.FoundUnit;
import org.statclaim.internal.numeral.Numeral.Form;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.MeasureUnit;

/**
 * Whether two figures can be the ends of one range: by their forms, their units and their sizes, whatever words join
 * them. These are for {@link SecondOperands}.
 */
final class RangeFit {

    private final LanguagePack pack;

    RangeFit(LanguagePack pack) {
        this.pack = pack;
    }

    /**
     * Whether the two are the ends of one range.
     *
     * @param choice whether "or" or a comma joins them, which also stands between two figures of their own
     * @param carries whether a unit behind the first alone is meant for both
     * @param joined whether a range is sure to be meant, so that its ends may have two units: a word before the first says
     *     so, or a "to" that leads to no level
     */
    boolean isPair(Operand first, Operand second, boolean choice, boolean carries, boolean joined) {
        Form form = second.numeral().form();
        if ((form != Form.CARDINAL && form != Form.PROPORTION)
                || second.numeral().article()) {
            return false;
        }
        FoundUnit one = first.unit();
        FoundUnit other = second.unit();
        // "between 800 m and 2 km", "45 minutes to 2 hours": two units of one dimension
        boolean compatible = isSameUnit(first, second) || joined && rises(first, second);
        if (choice && first.numeral().isScaled() && !second.numeral().isScaled() && other == null) {
            // "10 million or 5"
            return false;
        }
        // a unit behind the first alone belongs to the first alone, unless it is a currency before it
        boolean carried = other != null || one == null || first.prefixed() || carries;
        // "5 or 10 euros" rises. "10 euros" and "5 euros" with "or" between, in this order, are two offers.
        boolean neighbours = !choice
                || other == null && one == null
                || first.numeral().value().compareTo(second.numeral().value()) < 0;
        return compatible && carried && neighbours;
    }

    /**
     * Whether the units do not differ; one that is lacking is that of the other. Cents and euros have one code, but
     * not one factor.
     */
    static boolean isSameUnit(Operand first, Operand second) {
        FoundUnit one = first.unit();
        FoundUnit other = second.unit();
        return one == null
                || other == null
                || one.unit().code().equals(other.unit().code())
                        && one.unit().factor().compareTo(other.unit().factor()) == 0;
    }

    /**
     * Two units of one dimension, the second figure the larger: "from 45 minutes to 2 hours". No temperatures, which
     * have zeros of their own: no factor turns the ends of "between 20 °C and 90 °F" into each other.
     */
    private boolean rises(Operand first, Operand second) {
        FoundUnit one = first.unit();
        FoundUnit other = second.unit();
        if (one == null || other == null || one.kind() != Kind.MEASURE || other.kind() != Kind.MEASURE) {
            return false;
        }
        MeasureUnit from = pack.unit(one.unit().code());
        MeasureUnit to = pack.unit(other.unit().code());
        return Catalogs.areOfOneFamily(from, to)
                && from.offset().numerator().signum() == 0
                && to.offset().numerator().signum() == 0
                && Catalogs.inUnit(first.numeral().value(), from, to)
                                .compareTo(second.numeral().value())
                        < 0;
    }
}
