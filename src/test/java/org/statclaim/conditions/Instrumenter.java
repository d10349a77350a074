package org.statclaim.conditions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts a switch around conditions of a source; the lines stay where they are. */
final class Instrumenter {

    private static final String SWITCHES = Switches.class.getName();

    /** A piece to put in; of two at one place the lower rank comes first. */
    private record Piece(int at, int rank, String text) {}

    private Instrumenter() {}

    /**
     * The source with a switch around each condition.
     *
     * @param numbers of the conditions, in their order
     */
    static String instrument(String source, List<Condition> conditions, List<Integer> numbers) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            Condition condition = conditions.get(i);
            int length = condition.end() - condition.start();
            // around the same place, the longer one opens first and closes last
            pieces.add(new Piece(condition.start(), -length, before(condition.kind(), numbers.get(i))));
            pieces.add(new Piece(condition.end(), length - source.length(), "))"));
        }
        pieces.sort(Comparator.comparingInt(Piece::at).thenComparingInt(Piece::rank));
        StringBuilder result = new StringBuilder(source);
        for (int i = pieces.size() - 1; i >= 0; i--) {
            result.insert(pieces.get(i).at(), pieces.get(i).text());
        }
        return result.toString();
    }

    private static String before(Condition.Kind kind, int number) {
        String off = SWITCHES + ".isOff(" + number + ")";
        String saw = SWITCHES + ".saw(" + number + ", " + !kind.whenOff() + ", ";
        return kind.whenOff() ? "(" + off + " || " + saw : "(!" + off + " && " + saw;
    }
}
