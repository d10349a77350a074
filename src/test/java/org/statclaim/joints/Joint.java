package org.statclaim.joints;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.statclaim.Language;
import org.statclaim.joints.Stated.Style;

/**
 * What stands between two numerals.
 *
 * @param text as printed between them
 * @param close as printed behind the second
 * @param makes what the two may be together
 */
record Joint(String text, String close, Set<Makes> makes) {

    enum Makes {
        /** 5 to 7 million: a scale that stands at one is meant of both. */
        RANGE,
        /** 12 500 */
        GROUPS,
        /** 17,85 */
        MARK,
        /** two hundred five, 2 1/2 */
        NUMBER,
        /** 5 feet 6 */
        BARE_LOWER,
        /** 5 feet and 6 inches */
        LOWER,
        /** 2 in 5 */
        PROPORTION,
        /** 2/5 */
        FRACTION,
        /** €50/4 weeks */
        RATE,
        /** A dash that may also be the sign of the second. */
        MINUS
    }

    static List<Joint> of(Language language) {
        List<Joint> joints = new ArrayList<>(List.of(
                joint(" ", Makes.GROUPS, Makes.NUMBER, Makes.BARE_LOWER, Makes.LOWER),
                joint("\u00A0", Makes.GROUPS, Makes.NUMBER, Makes.BARE_LOWER, Makes.LOWER),
                joint("\t"),
                joint("-", Makes.RANGE, Makes.NUMBER, Makes.MINUS),
                joint(" - ", Makes.RANGE, Makes.MINUS),
                joint(" -", Makes.RANGE, Makes.MINUS),
                joint("\u2013", Makes.RANGE, Makes.MINUS),
                joint(" \u2013 ", Makes.RANGE, Makes.MINUS),
                joint("\u2014", Makes.RANGE),
                joint(" \u2014 ", Makes.RANGE),
                joint(",", Makes.RANGE, Makes.GROUPS, Makes.MARK),
                joint(", ", Makes.RANGE, Makes.NUMBER, Makes.LOWER),
                joint("/", Makes.RANGE, Makes.FRACTION, Makes.RATE),
                joint(" / ", Makes.RANGE, Makes.RATE),
                joint(". "),
                joint("; "),
                joint(": "),
                joint(" x "),
                joint("x"),
                joint(" \u00D7 "),
                joint(" + "),
                joint(" & ", Makes.RANGE, Makes.LOWER),
                joint(" | "),
                joint(" = "),
                joint(" plus "),
                joint(" in ", Makes.PROPORTION, Makes.RATE),
                joint(" per ", Makes.RATE),
                new Joint(" (", ")", Set.of())));
        joints.addAll(
                language == Language.ENGLISH
                        ? List.of(
                                joint(" and ", Makes.RANGE, Makes.NUMBER, Makes.LOWER),
                                joint(" or ", Makes.RANGE),
                                joint(" to ", Makes.RANGE),
                                joint(" over "),
                                joint(" of ", Makes.PROPORTION),
                                joint(" of the ", Makes.PROPORTION),
                                joint(" out of ", Makes.PROPORTION),
                                joint(" by "),
                                joint(" for "),
                                joint(" at "))
                        : List.of(
                                joint(" en ", Makes.RANGE, Makes.NUMBER, Makes.LOWER),
                                joint(" of ", Makes.RANGE),
                                joint(" tot ", Makes.RANGE),
                                joint(" \u00E0 ", Makes.RANGE),
                                joint(" over "),
                                joint(" op ", Makes.PROPORTION, Makes.RATE),
                                joint(" op de ", Makes.PROPORTION, Makes.RATE),
                                joint(" van ", Makes.PROPORTION),
                                joint(" van de ", Makes.PROPORTION),
                                joint(" bij "),
                                joint(" voor "),
                                joint(" naar ", Makes.RANGE)));
        return List.copyOf(joints);
    }

    /**
     * Whether anyone would print the two so. A mark that numbers have too stands between digits without it; a minus stands
     * behind a word, since beside a dash nobody can tell it; a sign that follows its figure stands before no other; and an
     * English hundred without an article goes on with what stands before it.
     */
    boolean fits(Stated left, Stated right) {
        if (left.isBareHundred() || (right.isBareHundred() && !may(Makes.NUMBER))) {
            return false;
        }
        boolean word = text.startsWith(" ") && text.chars().anyMatch(Character::isLetter);
        boolean blank = text.isBlank() || text.endsWith("-");
        if ((right.signed() && !word) || (left.text().endsWith("€") && blank)) {
            return false;
        }
        return switch (text) {
            case "," -> isPlain(left) && isPlain(right) && !left.unitBehind() && !right.unitBefore();
            case "x" -> left.isInDigits() && right.isInDigits() && isDigit(left, true) && isDigit(right, false);
            case "-" -> !left.unitBehind() || right.isInDigits();
            case "/" -> left.style() != Style.FRACTION && right.style() != Style.FRACTION;
            case ". " -> !left.text().endsWith(".");
            default -> true;
        };
    }

    private static boolean isPlain(Stated one) {
        return one.isInDigits() && !one.isScaled() && one.printed().indexOf(',') < 0;
    }

    private static boolean isDigit(Stated one, boolean last) {
        String text = one.text();
        return Character.isDigit(text.charAt(last ? text.length() - 1 : 0));
    }

    boolean may(Makes made) {
        return makes.contains(made);
    }

    String shape() {
        return "'" + (text.equals("\t") ? "TAB" : text.equals("\u00A0") ? "NBSP" : text) + "'";
    }

    static Joint joint(String text, Makes... makes) {
        Set<Makes> all = EnumSet.noneOf(Makes.class);
        all.addAll(List.of(makes));
        return new Joint(text, "", all);
    }
}
