package org.statclaim.facts;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.statclaim.convert.InvalidDataFileException;
import org.statclaim.facts.Dimension.Category;
import org.statclaim.facts.Dimension.Role;

/**
 * A table whose cells are told by their place alone: the axes one inside the other, the last one running fastest. So JSON-stat and
 * PX have it.
 */
final class Cube {

    /** What an office appends to the name of a period whose values may still change: "2025Q3*". */
    private static final char PROVISIONAL = '*';

    private final List<Axis> axes;
    private final String[][] codes;
    private final long[] strides;
    private final long cells;

    /**
     * @throws InvalidDataFileException if the axes have more cells than can be counted
     */
    Cube(PublishedFile file, List<Axis> axes) throws InvalidDataFileException {
        this.axes = List.copyOf(axes);
        this.codes = new String[axes.size()][];
        this.strides = new long[axes.size()];
        long inside = 1;
        for (int i = axes.size() - 1; i >= 0; i--) {
            List<Member> members = axes.get(i).members();
            codes[i] = members.stream().map(Member::code).toArray(String[]::new);
            strides[i] = inside;
            if (Math.multiplyHigh(inside, members.size()) != 0 || inside * members.size() < 0) {
                throw file.fault("has axes of more cells than any file");
            }
            inside *= members.size();
        }
        this.cells = inside;
    }

    /**
     * One member of an axis.
     *
     * @param code as observations have it
     * @param category its label, unit and decimals
     * @param times what its values are to be multiplied by
     * @param provisional whether its values may still change
     */
    record Member(String code, Category category, BigDecimal times, boolean provisional) {

        /** A member whose values are printed in whole units; a star behind the label says that they may change. */
        static Member of(String code, Category category) {
            return of(code, category, BigDecimal.ONE);
        }

        static Member of(String code, Category category, BigDecimal times) {
            boolean provisional = isProvisional(category.label()) || isProvisional(code);
            return new Member(withoutStar(code), category, times, provisional);
        }

        private static boolean isProvisional(String label) {
            return !label.isEmpty() && label.charAt(label.length() - 1) == PROVISIONAL;
        }

        private static String withoutStar(String code) {
            int end = code.length();
            while (end > 1 && code.charAt(end - 1) == PROVISIONAL) {
                end--;
            }
            return code.substring(0, end).strip();
        }
    }

    /** An axis in the order in which its cells stand. */
    record Axis(String id, String label, Role role, List<Member> members) {

        Dimension dimension() {
            Map<String, Category> categories = new LinkedHashMap<>();
            members.forEach(member -> categories.put(member.code(), member.category()));
            return new Dimension(id, label, role, categories);
        }

        Axis withRole(Role other) {
            return new Axis(id, label, other, members);
        }

        /** The first code that two members have; a name with a star and the same name without it are one. */
        Optional<String> doubled() {
            Map<String, Member> seen = new LinkedHashMap<>();
            return members.stream()
                    .map(Member::code)
                    .filter(code -> seen.put(code, members.get(0)) != null)
                    .findFirst();
        }
    }

    List<Dimension> dimensions() {
        return axes.stream().map(Axis::dimension).toList();
    }

    List<String> ids() {
        return axes.stream().map(Axis::id).toList();
    }

    long cells() {
        return cells;
    }

    /**
     * The observation of one cell.
     *
     * @param line where it stands in the file
     * @param cell its place, from 0
     * @param value as printed
     * @param unit the unit of the whole table, where it has one
     * @param status of the value; where empty, the star of its period
     */
    Observation observation(long line, long cell, BigDecimal value, String unit, String status) {
        @Nullable String[] own = new String[axes.size()];
        BigDecimal times = BigDecimal.ONE;
        boolean provisional = false;
        for (int i = 0; i < own.length; i++) {
            int at = (int) (cell / strides[i] % codes[i].length);
            own[i] = codes[i][at];
            Member member = axes.get(i).members().get(at);
            times = member.times().equals(BigDecimal.ONE) ? times : times.multiply(member.times());
            provisional |= member.provisional();
        }
        String mark = status.isEmpty() && provisional ? String.valueOf(PROVISIONAL) : status;
        return new Observation(line, Arrays.asList(own), value, unit, times, mark);
    }

    /** How many decimals the value of a cell is published with, by the member that says so; -1 where none does. */
    int decimals(long cell) {
        for (int i = 0; i < strides.length; i++) {
            int at = (int) (cell / strides[i] % codes[i].length);
            int decimals = axes.get(i).members().get(at).category().decimals();
            if (decimals >= 0) {
                return decimals;
            }
        }
        return -1;
    }
}
