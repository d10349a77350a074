package org.statclaim.internal.numeral;

import java.math.BigDecimal;
import java.util.StringJoiner;
import org.statclaim.internal.Packs;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Unit;

/** The units of a text as a line, for tests: {@code km/h = km/h; € > EUR}; the second stands before its number. */
final class UnitsShown {

    private UnitsShown() {}

    static String of(String language, String text) {
        Sentence tokens = Packs.sentence(language, text);
        UnitReader units = new UnitReader(tokens, Packs.of(language), false, true);
        StringJoiner shown = new StringJoiner("; ");
        shown.setEmptyValue("-");
        int i = 0;
        while (i < tokens.to()) {
            boolean behind = i > 0 && !tokens.isDigits(i);
            FoundUnit found = behind ? units.after(i, tokens.to()) : null;
            FoundUnit before = tokens.isDigits(i + 1) ? units.money().at(i, true) : null;
            if (before != null) {
                shown.add(tokens.printed(before.first(), before.end() - 1) + " > " + code(before));
            }
            if (found != null) {
                shown.add(tokens.printed(found.first(), found.end() - 1) + " = " + code(found));
            }
            i = found == null ? i + 1 : Math.max(found.end(), i + 1);
        }
        return shown.toString();
    }

    private static String code(FoundUnit found) {
        Unit unit = found.unit();
        StringBuilder code = new StringBuilder(unit.code());
        if (unit.factor().compareTo(BigDecimal.ONE) != 0) {
            code.append('*').append(unit.factor().stripTrailingZeros().toPlainString());
        }
        if (found.multiplier().compareTo(BigDecimal.ONE) != 0) {
            code.append(" times ")
                    .append(found.multiplier().stripTrailingZeros().toPlainString());
        }
        return code.append(found.choice() == null ? "" : " or another").toString();
    }
}
