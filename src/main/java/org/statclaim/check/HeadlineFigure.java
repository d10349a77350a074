package org.statclaim.check;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;

/**
 * The headline's figure and that of the article's first sentences, where they are told in other words: "21 dead", "twelve people
 * died"; "rents up 2.4 percent", "rents rose 4.2 percent"; "£2.4 million for a quay", "£2.4 billion".
 */
final class HeadlineFigure implements Relation {

    /** So far behind the headline the article still tells what it does. */
    private static final int LEAD = 2;

    /** As many letters say that two words are of one thing: "huizenprijs", "prijs". */
    private static final int MIN_LETTERS = 4;

    private final Tolerance tolerance;

    HeadlineFigure(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        slip(passage, result, found);
        if (passage.sentence(result) > LEAD
                || !isTelling(passage, result)
                || HeadlineRule.isHeadline(passage.claim(result).sentence())) {
            return;
        }
        int headline = -1;
        for (int i = 0; i < passage.size() && passage.sentence(i) <= LEAD; i++) {
            if (i == result || !isOfOneSort(passage, i, result)) {
                continue;
            }
            boolean top = HeadlineRule.isHeadline(passage.claim(i).sentence());
            // two in the headline, or two in the article: nothing says which is which
            if (!top || headline >= 0) {
                return;
            }
            headline = i;
        }
        if (headline < 0) {
            return;
        }
        boolean deaths = isPeople(passage, result);
        if (!deaths && !isOfOneThing(passage.claim(headline), passage.claim(result))) {
            return;
        }
        boolean sure = !passage.isKind(result, Kind.MONEY) || SaidAgain.isSameDigits(passage, headline, result);
        Operand top = passage.operand(headline, tolerance);
        Interval unit = Interval.at(Operand.factor(passage.claim(result)));
        found.accept(new Calculation(
                Rule.REPEATED_FIGURE,
                "headline-figure",
                List.of(headline),
                result,
                top.narrow().dividedBy(unit),
                top.wide().dividedBy(unit),
                sure));
    }

    /** "raises £3.5m", "collected £5.3 million": the headline's figure with its digits in another order, and nowhere as it stands. */
    private void slip(Passage passage, int result, Consumer<Calculation> found) {
        if (passage.sentence(result) > LEAD
                || !passage.isPlain(result)
                || HeadlineRule.isHeadline(passage.claim(result).sentence())) {
            return;
        }
        Interval unit = Interval.at(Operand.factor(passage.claim(result)));
        for (int i = 0; i < result && HeadlineRule.isHeadline(passage.claim(i).sentence()); i++) {
            Operand top = passage.operand(i, tolerance);
            if (passage.isPlain(i)
                    && isComparable(passage, i, result)
                    && Slip.isSwapped(passage.claim(result), top.exact().dividedBy(unit))
                    && !isTold(passage, i)) {
                found.accept(new Calculation(
                        Rule.REPEATED_FIGURE,
                        "headline-figure",
                        List.of(i),
                        result,
                        top.narrow().dividedBy(unit),
                        top.wide().dividedBy(unit),
                        Tie.FIRM));
                return;
            }
        }
    }

    /** Of one sort, whatever each calls what it counts. */
    private static boolean isComparable(Passage passage, int headline, int article) {
        boolean counts = isPeople(passage, headline) && isPeople(passage, article);
        // a headline may leave the currency out
        return counts
                || passage.isKind(headline, Kind.NUMBER) && passage.isKind(article, Kind.MONEY)
                || passage.claim(headline).quantity().kind()
                                == passage.claim(article).quantity().kind()
                        && passage.unit(headline).equals(passage.unit(article));
    }

    /** Whether the article states the headline's figure somewhere. */
    private boolean isTold(Passage passage, int headline) {
        Interval top = passage.operand(headline, tolerance).wide();
        for (int i = headline + 1; i < passage.size(); i++) {
            if (!HeadlineRule.isHeadline(passage.claim(i).sentence())
                    && isComparable(passage, headline, i)
                    && passage.operand(i, tolerance).wide().meets(top)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTelling(Passage passage, int i) {
        Claim claim = passage.claim(i);
        // "among the over-85s it was 22 percent, or 240 deaths": of the group that the share is of
        boolean group = passage.isTogether(i - 1, i) && passage.isShare(i - 1) && passage.isResult(i);
        return Counted.isPlain(claim)
                && !group
                && claim.subsetOf().isEmpty()
                && claim.equivalentTo().isEmpty()
                && switch (claim.quantity().kind()) {
                    case PERCENTAGE ->
                        claim.change() != Change.NONE && passage.unit(i).equals("%");
                    case MONEY -> true;
                    case COUNT, NUMBER -> fate(passage, i) != null;
                    default -> false;
                };
    }

    private static boolean isOfOneSort(Passage passage, int one, int other) {
        Claim first = passage.claim(one);
        Claim second = passage.claim(other);
        boolean people = isPeople(passage, one) && isPeople(passage, other);
        return (people
                        ? Objects.equals(fate(passage, one), fate(passage, other))
                        : first.quantity().kind() == second.quantity().kind())
                && isTelling(passage, one)
                && (people || passage.unit(one).equals(passage.unit(other)) && first.change() == second.change());
    }

    /** "Nine die" names nobody, and means people all the same. */
    private static boolean isPeople(Passage passage, int i) {
        return passage.isKind(i, Kind.COUNT) || passage.isKind(i, Kind.NUMBER);
    }

    /** What befell the people: "dead", "hurt" or "arrested", and nothing where the words tell none. */
    static @Nullable String fate(Passage passage, int i) {
        return isOf("dead", passage, i)
                ? "dead"
                : isOf("hurt", passage, i) ? "hurt" : isOf("arrested", passage, i) ? "arrested" : null;
    }

    /** "12 dead", "twelve people died", "killed 12": the word stands among those of the figure or beside it. */
    private static boolean isOf(String fate, Passage passage, int i) {
        String own = passage.unit(i) + " " + passage.claim(i).text();
        boolean people = passage.isPeople(i) || passage.isKind(i, Kind.NUMBER);
        return passage.has(fate, own)
                || people && (passage.has(fate, passage.head(i)) || passage.has(fate, passage.tail(i)));
    }

    /** Whether the article's sentence has a word of what the headline's figure is about. */
    static boolean isOfOneThing(Claim headline, Claim article) {
        List<String> told = Words.of(article.sentence().text());
        // a headline in the manner of "Port to spend" names its subject without a verb that the concept could go by
        String subject =
                headline.concept().isEmpty() ? headline.sentence().text() : String.join(" ", headline.concept());
        return Words.of(subject).stream()
                .anyMatch(word -> word.length() >= MIN_LETTERS
                        && !Character.isDigit(word.charAt(0))
                        && told.stream().anyMatch(other -> isOfOneWord(word, other)));
    }

    private static boolean isOfOneWord(String word, String other) {
        return Words.same(word, other) || other.length() >= MIN_LETTERS && word.endsWith(other);
    }
}
