package org.statclaim.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;

/**
 * "Of the 250 pupils, 95 walk, or 38 percent", "50 of 200 homes, a quarter", "700,000, 12 percent of the 5.8 million": a part,
 * its whole, and the share that the one is of the other.
 */
final class ShareOfWhole implements Relation {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How many digits a mark parts. */
    private static final int THOUSAND = 3;

    /** As many words may stand between a share and the number that it is of: "of the country's 47 million". */
    private static final int MAX_WORDS = 5;

    private final Tolerance tolerance;

    ShareOfWhole(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        boolean share = passage.isShare(result) && passage.claim(result).change() == Change.NONE;
        int next = result + 1;
        if (share && passage.isTogether(result, next) && isRatio(passage, next) && isAside(passage, next)) {
            found.accept(ratio(passage, next, result));
        } else if (share && isBefore(passage, result)) {
            found.accept(share(passage, next, passage.claim(next).subsetOf().getAsInt(), result));
        } else if (share && passage.isResult(result)) {
            share(passage, result, found);
        } else if (passage.isAmount(result)
                && passage.isTogether(result - 1, result)
                && passage.isResult(result)
                // "Half of the 80 flats are sold, 25 were let"
                && passage.isSettled(result)) {
            if (passage.isShare(result - 1)) {
                part(passage, result, found);
            } else if (result > 1
                    && passage.isTogether(result - 2, result)
                    && passage.isShare(result - 2)
                    && passage.claim(result - 2).change() == Change.NONE
                    && (passage.isKind(result, Kind.NUMBER)
                            || passage.isComparable(result - 1, result)
                            || isCounts(passage, result - 1, result))
                    && isOfNumber(passage, result - 2)) {
                part(passage, result - 2, passage.operand(result - 1, tolerance).exact(), result, found);
            }
        }
    }

    /** Between two marks, with no more than a hedge and words that say so: "– some 3,200 out of 8,000 –", ", 177 of the 236 to be precise,". */
    private static boolean isAside(Passage passage, int i) {
        String behind = passage.behind(i);
        String head = Marks.head(behind);
        return passage.isLed(i, 1)
                        && passage.isOnly("restated", passage.tail(i))
                        && (passage.isClosed(i) || !head.equals(behind) && passage.isOnly("aside", head))
                || isExplained(passage, i);
    }

    /** "One in five call-outs, the team said: 527 of 1,285": behind a colon, and no other figure in the sentence. */
    private static boolean isExplained(Passage passage, int i) {
        return passage.before(i).strip().endsWith(":") && passage.first(i) == i - 1 && passage.end(i) == i + 1;
    }

    /** "Two-thirds of the council, 26 of its 39 members", "54 percent of the vote: 5,400 of the 10,000 ballots": told in numbers behind it. */
    private static boolean isBefore(Passage passage, int share) {
        int part = share + 1;
        return passage.isTogether(share, part)
                && passage.isAmount(part)
                && passage.claim(part).subsetOf().orElse(-1) == part + 1
                && passage.claim(share)
                        .counted()
                        .filter(of -> !passage.has("sort-of-people", of))
                        .isPresent()
                && passage.isLed(part, 0);
    }

    private void share(Passage passage, int result, Consumer<Calculation> found) {
        int before = result - 1;
        int behind = result + 1;
        if (passage.isTogether(before, result) && passage.isTogether(result, behind) && isOfNumber(passage, result)) {
            if (passage.isAlike(before, behind)) {
                found.accept(share(passage, before, behind, result));
            }
            return;
        }
        if (!passage.isSettled(result)) {
            return;
        }
        // "300 of them are tenants, 45 percent of whom have a garden" is a share of those
        boolean ofTotal = passage.claim(result)
                .counted()
                .filter(of -> passage.has("total", of))
                .isPresent();
        boolean other = passage.claim(result).counted().isPresent() && !ofTotal
                || passage.begins("of-them", passage.behind(result));
        if (other) {
            return;
        }
        if (isProportion(passage, before, result) && !Operand.isFraction(passage.claim(result))) {
            found.accept(proportion(passage, before, result));
        }
        int whole = before < 0 ? -1 : passage.claim(before).subsetOf().orElse(-1);
        if (whole >= 0 && !passage.isTogether(whole, before) && passage.isTogether(before, result)) {
            // "There are 650 lawmakers. Only 65 of them, a tenth, are women"
            found.accept(share(passage, before, whole, result));
            return;
        }
        if (before < 1 || !passage.isTogether(before - 1, before)) {
            return;
        }
        boolean alone = passage.first(before) == before - 1;
        if (alone && (ofTotal || passage.isThatIs(result)) && isCounts(passage, before - 1, before)) {
            int[] sorted = Operand.lesserFirst(passage, new int[] {before - 1, before}, tolerance);
            found.accept(share(passage, sorted[0], sorted[1], result));
            return;
        }
        boolean sentence = passage.isTogether(before, result) || passage.isThatIs(result);
        if (!sentence || !passage.isAlike(before - 1, before) && !isOfThem(passage, before)) {
            return;
        }
        if (isPart(passage, before, before - 1)) {
            found.accept(share(passage, before, before - 1, result));
        } else if (isPart(passage, before - 1, before)) {
            found.accept(share(passage, before - 1, before, result));
        }
    }

    /** "120 of 480 shops, 25 percent": a part and its whole that are read as one share, with what they are behind it. */
    private static boolean isProportion(Passage passage, int i, int result) {
        return passage.isTogether(i, result)
                && isRatio(passage, i)
                && Marks.head(passage.between(i, result))
                        .strip()
                        .equals(passage.claim(i).counted().orElse(""));
    }

    /** "120 of 480", which is read as one share. */
    private static boolean isRatio(Passage passage, int i) {
        return isInNumbers(passage, i)
                && passage.claim(i).change() == Change.NONE
                && passage.claim(i).equivalentTo().isEmpty();
    }

    /** A part and its whole in digits, and no "half" or "one in five". */
    static boolean isInNumbers(Passage passage, int i) {
        return passage.isShare(i)
                && Operand.isFraction(passage.claim(i))
                && passage.claim(i).text().chars().anyMatch(Character::isDigit);
    }

    /** "Three in four pupils, 540 of the 720, passed". */
    private Calculation ratio(Passage passage, int ratio, int result) {
        Interval part = tolerance.unrounded(passage.claim(ratio));
        boolean fraction = Operand.isFraction(passage.claim(result));
        Interval told = fraction ? part : part.times(Interval.at(HUNDRED));
        return new Calculation(
                Rule.SHARE_OF_TOTAL, fraction ? "same-part" : "same-share", List.of(ratio), result, told, told, true);
    }

    private Calculation proportion(Passage passage, int proportion, int result) {
        Interval percent = tolerance.unrounded(passage.claim(proportion)).times(Interval.at(HUNDRED));
        return new Calculation(Rule.SHARE_OF_TOTAL, "same-share", List.of(proportion), result, percent, percent, true);
    }

    /** "12 percent of the 5.8 million": nothing but "of" and what they are stands between the two. */
    private static boolean isOfNumber(Passage passage, int share) {
        String between = passage.between(share, share + 1);
        return passage.begins("part-of", between)
                && passage.count(between) <= MAX_WORDS
                && between.equals(Marks.head(between))
                && passage.isAmount(share + 1);
    }

    /** Two numbers of things, of which the lesser is the part, whatever each is called: "415 lorries, 83 drivers". */
    private static boolean isCounts(Passage passage, int one, int other) {
        return Counted.isPlainCount(passage.claim(one))
                && Counted.isPlainCount(passage.claim(other))
                && passage.claim(one).change() == Change.NONE
                && passage.claim(other).change() == Change.NONE;
    }

    /** Whether the words make the one a part of the other, which stands beside it. */
    private static boolean isPart(Passage passage, int part, int whole) {
        if (passage.claim(part).subsetOf().isPresent()) {
            return passage.claim(part).subsetOf().getAsInt() == whole;
        }
        if (part < whole) {
            String between = passage.between(part, whole);
            return passage.begins("part-of", between) && passage.isOnly("of-the", between);
        }
        boolean led = passage.first(whole) == whole
                && passage.begins("of-the", passage.before(whole))
                && passage.isOnly("of-the", passage.before(whole));
        return led || passage.begins("of-them", passage.behind(part));
    }

    /** "Van de 64.000 pakjes bevatten er 192 drugs": what they are is another noun, and the pronoun says of which they are. */
    private static boolean isOfThem(Passage passage, int part) {
        return passage.ends("of-which", passage.before(part)) && passage.isAmount(part - 1) && passage.isAmount(part);
    }

    private Calculation share(Passage passage, int part, int whole, int result) {
        BigDecimal scale = Operand.isFraction(passage.claim(result)) ? BigDecimal.ONE : HUNDRED;
        return Calculation.of(
                Rule.SHARE_OF_TOTAL,
                "share-of",
                passage,
                List.of(part, whole),
                result,
                passage.operand(part, tolerance),
                passage.operand(whole, tolerance),
                (one, all) -> one.dividedBy(all).times(Interval.at(scale)),
                true);
    }

    /** "Half of the 80 houses, 40": the whole is among the words that the share is of, and no figure of its own. */
    private void part(Passage passage, int result, Consumer<Calculation> found) {
        int share = result - 1;
        Optional<BigDecimal> whole = passage.claim(share).counted().flatMap(ShareOfWhole::number);
        if (passage.claim(share).change() != Change.NONE) {
            return;
        }
        int opening = share - 1;
        if (whole.isEmpty()
                && passage.first(result) == opening
                && (passage.isComparable(opening, result) || isCounts(passage, opening, result))
                && passage.isAmount(opening)
                && passage.begins("of-the", passage.before(opening))
                && passage.isOnly("of-the", passage.before(opening))
                && passage.isClosed(result)) {
            // "Of the 1,200 alarms, almost half (580) were false"
            found.accept(Calculation.of(
                    Rule.SHARE_OF_TOTAL,
                    "part-of-number",
                    passage,
                    List.of(share),
                    result,
                    passage.operand(opening, tolerance),
                    Operand.share(passage.claim(share), tolerance),
                    Interval::times,
                    true));
        }
        // "has seen 4,200 smokers. One in eight, 525 altogether, was sent on": of the only figure of the sentence
        // before
        boolean next = whole.isEmpty()
                && opening >= 0
                && passage.first(result) == share
                && passage.first(opening) == opening
                && passage.sentence(share) - passage.sentence(opening) == 1
                && passage.count(passage.before(share)) == 0
                && isOfNothingElse(passage, share, opening)
                && Counted.isPlainCount(passage.claim(opening))
                && (passage.isKind(result, Kind.NUMBER) || passage.isComparable(opening, result))
                && passage.has("overall", passage.before(result) + " " + passage.behind(result));
        if (next) {
            part(passage, share, passage.operand(opening, tolerance).exact(), result, found);
        }
        if (whole.isEmpty()) {
            return;
        }
        part(passage, share, Interval.at(whole.get()), result, found);
    }

    /** "One in five teachers" is none of the 800 pupils. */
    private static boolean isOfNothingElse(Passage passage, int share, int whole) {
        return passage.claim(share)
                .counted()
                .filter(of -> !Words.isIn(passage.unit(whole), Words.of(of)))
                .isEmpty();
    }

    /** "Half of the 80 houses, 40". */
    private void part(Passage passage, int share, Interval all, int result, Consumer<Calculation> found) {
        // "half of the 40 million, 20 million": the scale word is none of the digits
        if (all.isBelow(tolerance.within(passage.claim(result)))) {
            return;
        }
        Operand part = Operand.share(passage.claim(share), tolerance);
        found.accept(new Calculation(
                Rule.SHARE_OF_TOTAL,
                "part-of-number",
                List.of(share),
                result,
                part.narrow().times(all),
                part.wide().times(all),
                true));
    }

    /**
     * The one number in digits among the words, whose points or commas part its thousands; "the 12.5 million" is told in a way that
     * digits alone do not show.
     */
    private static Optional<BigDecimal> number(String words) {
        Optional<BigDecimal> number = Optional.empty();
        for (String word : words.split(" ", -1)) {
            if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
                if (number.isPresent() || !isWhole(word)) {
                    return Optional.empty();
                }
                number = Optional.of(new BigDecimal(word.replace(".", "").replace(",", "")));
            }
        }
        return number;
    }

    /** Digits alone, or with one sort of mark before each three of them. */
    private static boolean isWhole(String word) {
        int sinceMark = 0;
        char mark = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= '0' && c <= '9') {
                sinceMark++;
                continue;
            }
            boolean first = mark == 0;
            boolean group = first ? sinceMark <= THOUSAND : c == mark && sinceMark == THOUSAND;
            if (c != '.' && c != ',' || !group) {
                return false;
            }
            mark = c;
            sinceMark = 0;
        }
        return mark == 0 || sinceMark == THOUSAND;
    }
}
