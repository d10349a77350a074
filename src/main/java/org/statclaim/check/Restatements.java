package org.statclaim.check;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.statclaim.Extraction;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;

/**
 * Which figure another restates in its own unit. A bracket restates the figure right before it, and what is compared, sold
 * elsewhere or of another thing in a list restates none.
 */
final class Restatements {

    private final List<Claim> claims;
    private final Explanations text;
    /** As many words may stand between an amount and the mark behind which it is said again. */
    private static final int MAX_ASIDE = 3;

    /** "That is roughly": as many words lead to what a sentence of its own says again. */
    private static final int MAX_LEAD = 4;

    private final Passage passage;

    /** The restatements of a text, by the words of its language. */
    Restatements(Extraction extraction, Passage passage) {
        this.claims = extraction.claims();
        this.text = Explanations.of(extraction.language());
        this.passage = passage;
    }

    /** The index of the figure that the claim restates; empty where it restates none. */
    OptionalInt original(int index) {
        Claim claim = claims.get(index);
        // what is neither linked nor right behind another of its sort restates nothing, as most figures do
        boolean mayRestate = claim.equivalentTo().isPresent() || index > 0 && isOfOneSort(claims.get(index - 1), claim);
        if (!mayRestate || passage.isEach(index)) {
            // "7,560 tonnes, or 420 kg each"
            return OptionalInt.empty();
        }
        if (claim.equivalentTo().isEmpty()) {
            return isApposed(index)
                    ? OptionalInt.of(index - 1)
                    : isThird(index) ? claims.get(index - 1).equivalentTo() : OptionalInt.empty();
        }
        int original = claim.equivalentTo().getAsInt();
        if (claims.get(original).sentence().index() != claim.sentence().index()) {
            return claim.equivalentTo();
        }
        if (index - 1 > original && opensBracket(index) && isOfOneSort(claims.get(index - 1), claim)) {
            // "500 pesos a day ($25), or 15,000 pesos a month ($750)"
            boolean own = isOneUnit(claims.get(original), claims.get(index - 1)) || isInList(original, index - 1);
            return own ? OptionalInt.of(index - 1) : claim.equivalentTo();
        }
        // "500 pesos a day, or 11,000 pesos a month" is paid for the days of work
        boolean same = claim.quantity().kind() == Kind.MONEY && isOneUnit(claims.get(original), claim);
        boolean other = same
                || text.hasWordOf("compared", between(original, index))
                || isElsewhere(claim)
                || isInList(original, index);
        return other ? OptionalInt.empty() : claim.equivalentTo();
    }

    /** "£3 million, roughly $3.75 million, at auction": a comma, a word that says so, and no more behind it; "That is 36 million euros." */
    private boolean isApposed(int index) {
        if (index == 0
                || !passage.isAmount(index)
                || !passage.isAmount(index - 1)
                || !isOfOneSort(claims.get(index - 1), claims.get(index))) {
            return false;
        }
        int lead = passage.count(passage.before(index));
        boolean next = passage.isThatIs(index) && !passage.isDuration(index) && lead <= MAX_LEAD;
        return (passage.isBeside(index) || isAside(index) || isInBracket(index) || next)
                && lead > 0
                && passage.isClosed(index);
    }

    /** "50 miljoen dollar op tafel, ruim 41 miljoen euro, en": of the words between, those behind the mark say no more than that. */
    private boolean isAside(int index) {
        String before = passage.before(index);
        String tail = passage.tail(index);
        return passage.isTogether(index - 1, index)
                && Marks.count(before) == 1
                && passage.count(before) - passage.count(tail) <= MAX_ASIDE
                && passage.count(tail) > 0
                && passage.isOnly("result", tail);
    }

    /** "1.2 hectares on the river (12,000 square metres)": alone in its bracket, and few words before that. */
    private boolean isInBracket(int index) {
        String before = passage.before(index).strip();
        return passage.isTogether(index - 1, index)
                && claims.get(index).quantity().kind() == Kind.MEASURE
                && Marks.count(before) == 1
                && before.endsWith("(")
                && passage.count(before) <= MAX_ASIDE
                && passage.behind(index).strip().startsWith(")");
    }

    /** "200 million Swiss francs ($223 million, £158 million)": right behind what restates the first, in its bracket. */
    private boolean isThird(int index) {
        OptionalInt original =
                index == 0 ? OptionalInt.empty() : claims.get(index - 1).equivalentTo();
        if (original.isEmpty()
                || original.getAsInt() != index - 2
                || !passage.isTogether(index - 2, index)
                || !opensBracket(index - 1)
                || !isMoney(index - 2)
                || !isMoney(index - 1)
                || !isMoney(index)) {
            return false;
        }
        String between = between(index - 1, index).strip();
        boolean mark = between.startsWith(",") || between.startsWith(";") || between.startsWith("/");
        String rest = mark ? between.substring(1) : between;
        boolean said = Words.of(rest).stream().allMatch(word -> text.hasWordOf("restated", word));
        return (mark || !rest.isEmpty())
                && said
                && rest.indexOf(')') < 0
                && passage.behind(index).strip().startsWith(")")
                && isOfOneSort(claims.get(index - 1), claims.get(index))
                && isOfOneSort(claims.get(index - 2), claims.get(index));
    }

    private boolean isMoney(int index) {
        return claims.get(index).quantity().kind() == Kind.MONEY && passage.isAmount(index);
    }

    /** Another that restates the same figure before this one does. */
    Stream<Integer> siblings(int original, int index) {
        return Stream.iterate(original + 1, i -> i < index, i -> i + 1)
                .filter(i -> claims.get(i).equivalentTo().equals(OptionalInt.of(original)));
    }

    /** "10 seconds or 1 minute": the one or the other, where no comma or bracket makes it the same. */
    boolean isChoice(int original, int index) {
        return text.hasWordOf("choice", between(original, index))
                && between(original, index).chars().noneMatch(mark -> mark == ',' || mark == '(');
    }

    /** What stands between the two figures. */
    String between(int one, int other) {
        Claim first = claims.get(one);
        int origin = first.sentence().span().start();
        String sentence = first.sentence().text();
        int from = Math.min(sentence.length(), first.span().end() - origin);
        int to = Math.min(sentence.length(), claims.get(other).span().start() - origin);
        return from >= to ? "" : sentence.substring(from, to);
    }

    private boolean opensBracket(int index) {
        return between(index - 1, index).strip().equals("(");
    }

    /** "40 grams (1.4 oz) of heroin or six kg": behind what restates the first, more words lead to another thing. */
    private boolean isInList(int original, int index) {
        Optional<Integer> last = siblings(original, index).reduce((one, other) -> other);
        return last.isPresent()
                && Words.of(between(last.get(), index)).stream().anyMatch(word -> !text.hasWordOf("restated", word));
    }

    /** "(£149 in the UK)": a name behind the figure, in its bracket. */
    private static boolean isElsewhere(Claim claim) {
        String sentence = claim.sentence().text();
        int end = claim.span().end() - claim.sentence().span().start();
        int close = sentence.indexOf(')', Math.max(0, end));
        String behind = close < 0 || end > close ? "" : sentence.substring(end, close);
        return behind.indexOf('(') < 0
                && behind.indexOf(';') < 0
                && Words.split(behind).stream().anyMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    }

    private static boolean isOfOneSort(Claim one, Claim other) {
        Kind kind = one.quantity().kind();
        return kind == other.quantity().kind()
                && (kind == Kind.MONEY || kind == Kind.MEASURE)
                && !isOneUnit(one, other);
    }

    private static boolean isOneUnit(Claim one, Claim other) {
        return one.quantity()
                .unit()
                .map(Unit::code)
                .equals(other.quantity().unit().map(Unit::code));
    }
}
