package org.statclaim.joints;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What number words mean together, where they stand in an order that a spell-out has: "two hundred five thousand". */
final class SpellOut {

    private static final long HUNDRED = 100;

    private SpellOut() {}

    /** The words of a number from left to right: 205,000 is 2, 100, 5 and 1000. */
    static List<Long> atoms(long number) {
        List<Long> atoms = new ArrayList<>();
        if (number >= 1000) {
            atoms.addAll(atoms(number / 1000));
            atoms.add(1000L);
            atoms.addAll(atoms(number % 1000));
        } else if (number >= HUNDRED) {
            atoms.add(number / HUNDRED);
            atoms.add(HUNDRED);
            atoms.addAll(atoms(number % HUNDRED));
        } else if (number > 0) {
            atoms.add(number);
        }
        return atoms;
    }

    /** Empty where no spell-out has these words in this order. */
    static Optional<BigDecimal> read(List<Long> atoms) {
        BigDecimal total = BigDecimal.ZERO;
        long group = 0;
        long last = Long.MAX_VALUE;
        for (long atom : atoms) {
            if (atom < HUNDRED) {
                if (!mayFollow(group, atom)) {
                    return Optional.empty();
                }
                group += atom;
            } else if (atom == HUNDRED) {
                if (group >= HUNDRED) {
                    return Optional.empty();
                }
                group = Math.max(group, 1) * HUNDRED;
            } else {
                if (atom >= last) {
                    return Optional.empty();
                }
                total = total.add(BigDecimal.valueOf(Math.max(group, 1)).multiply(BigDecimal.valueOf(atom)));
                group = 0;
                last = atom;
            }
        }
        return Optional.of(total.add(BigDecimal.valueOf(group)));
    }

    private static boolean mayFollow(long group, long atom) {
        long rest = group % HUNDRED;
        return rest == 0 || (atom < 10 && rest >= 20 && rest % 10 == 0);
    }
}
