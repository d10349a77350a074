package org.statclaim.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.statclaim.Extraction;
import org.statclaim.claim.Claim;
import org.statclaim.claim.Role;
import org.statclaim.claim.Sentence;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Change;

/**
 * The headline's figure against the article's: "Fire kills 12 cows", "the fire killed 21 cows". An article that begins with
 * another value for what its headline counts refutes it; where it has several, and the headline none of them, or tells it
 * later, nothing says which is right. Both must say the same of what they count: of ten people hurt in a crash, the article
 * may well begin with the 40 people on the bus. A first sentence without a full stop is a headline; a line with the date may
 * stand before it.
 */
final class HeadlineRule implements TextRule {

    private static final int LAST_HEADLINE = 1;
    /** So far behind a headline the article still tells what the headline does; then it goes on to other things. */
    private static final int LEAD = 2;

    /** As many letters as two forms of one word share at least. */
    private static final int ROOT = 4;

    /** More figures make no headline, and would look at all of the article each. */
    private static final int MAX_FIGURES = 8;

    private static final String STOPS = ".!?…";
    /** What may stand behind the full stop of a sentence: she said: "We lost 20 members." */
    private static final String CLOSING = "\"'”’»)]";

    private final Tolerance tolerance;
    private final Explanations words;

    HeadlineRule(Tolerance tolerance, Explanations words) {
        this.tolerance = tolerance;
        this.words = words;
    }

    /** A count of the article, with what its words allow. */
    private record Told(int index, Interval allowed) {}

    @Override
    public void check(Extraction extraction, List<Finding> findings) {
        List<Claim> claims = extraction.claims();
        List<Integer> headlines = new ArrayList<>();
        Map<Counted, List<Told>> article = new HashMap<>();
        // "which has 300 stores, said it would shut 40 of them": what the headline may have told of
        Map<Counted, List<Told>> parts = new HashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            if (!Counted.isPlainCount(claim) || Counted.isName(claim)) {
                continue;
            }
            if (isHeadline(claim.sentence())) {
                if (headlines.size() < MAX_FIGURES) {
                    headlines.add(i);
                }
            } else if (!headlines.isEmpty()) {
                Map<Counted, List<Told>> told = claim.subsetOf().isEmpty() ? article : parts;
                told.computeIfAbsent(Counted.of(claim), counted -> new ArrayList<>())
                        .add(new Told(i, tolerance.within(claim)));
            }
        }
        for (int headline : headlines) {
            Counted counted = Counted.of(claims.get(headline));
            List<Told> same = article.getOrDefault(counted, List.of());
            Interval allowed = tolerance.within(claims.get(headline));
            if (parts.getOrDefault(counted, List.of()).stream().noneMatch(part -> allowed.meets(part.allowed()))) {
                compare(claims, headline, same, Explanations.of(extraction.language()), findings);
            }
        }
    }

    static boolean isHeadline(Sentence sentence) {
        if (sentence.index() > LAST_HEADLINE) {
            return false;
        }
        String text = StringUtils.stripEnd(sentence.text().strip(), CLOSING);
        return !text.isEmpty() && STOPS.indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private void compare(List<Claim> claims, int headline, List<Told> same, Explanations text, List<Finding> findings) {
        if (same.isEmpty()) {
            return;
        }
        Claim top = claims.get(headline);
        Interval allowed = tolerance.within(top);
        Optional<Told> agreeing =
                same.stream().filter(told -> allowed.meets(told.allowed())).findFirst();
        boolean unsaid = agreeing.isEmpty();
        if (unsaid && mayBePart(allowed, same)) {
            return;
        }
        Told told = agreeing.orElse(same.get(0));
        Claim body = claims.get(told.index());
        boolean alike = isSaidAlike(top, body, text);
        if (agreeing.isPresent() && !mentions(body, beside(top, text)) && Counted.isKnown(body, text)) {
            return;
        }
        boolean lead = body.sentence().index() - top.sentence().index() <= LEAD;
        // "cuts 230 jobs" and "320 jobs will go", whatever the verb
        alike |= lead && isOneValue(same) && (Slip.isSwapped(body, tolerance.unrounded(top)) || isOneChange(top, body));
        // "more than 900" is held against 912, and not 912 against all above 900
        boolean bound = isBound(top) && !isBound(body);
        Claim judged = bound ? top : body;
        Claim other = bound ? body : top;
        Comparison comparison = Comparison.of(judged, tolerance.narrow(other), tolerance.within(other), tolerance);
        String explanation = comparison.explain(words, "headline", judged, top.text(), body.text());
        if (comparison.verdict() == Verdict.REFUTED && !alike) {
            comparison = comparison.as(Verdict.NOT_ENOUGH_INFO, Grade.UNDECIDABLE, comparison.why());
            explanation = words.say("headline.undecidable", top.text(), body.text());
        } else if (comparison.verdict() == Verdict.REFUTED && !(lead && isOneValue(same))) {
            comparison = comparison.as(Verdict.CONFLICTING, comparison.grade(), comparison.why());
        }
        List<Integer> indices = bound ? List.of(told.index(), headline) : List.of(headline, told.index());
        findings.add(comparison.finding(Rule.REPEATED_FIGURE, judged, indices, explanation));
    }

    /** "Bakery cuts 100 jobs", "the bakery will shed 150 jobs": by whatever verb, so many fewer of the same subject. */
    private static boolean isOneChange(Claim top, Claim body) {
        return top.role() == Role.CHANGE
                && body.role() == Role.CHANGE
                && top.change() != Change.NONE
                && top.change() == body.change()
                && (body.time().isEmpty() || body.time().equals(top.time()))
                && HeadlineFigure.isOfOneThing(top, body);
    }

    private static boolean isBound(Claim claim) {
        return claim.quantity().figure().bound() != Bound.NONE;
    }

    /**
     * Whether the article repeats, in whatever form, the word beside the headline's figure, and has no other time: "cuts 100
     * jobs" and "is cutting 120 jobs", but not "has 500 jobs".
     */
    private static boolean isSaidAlike(Claim top, Claim body, Explanations text) {
        boolean sameTime = body.time().isEmpty() || body.time().equals(top.time());
        return sameTime && mentions(body, beside(top, text));
    }

    private static boolean mentions(Claim body, Optional<String> beside) {
        return beside.isPresent()
                && Words.of(body.sentence().text()).stream()
                        .anyMatch(word -> word.startsWith(beside.get().substring(0, ROOT)));
    }

    /** The nearest word before the figure that may say what became of what it counts, else the nearest behind. */
    private static Optional<String> beside(Claim top, Explanations text) {
        String sentence = top.sentence().text();
        int origin = top.sentence().span().start();
        List<String> before = Words.of(sentence.substring(0, top.span().start() - origin));
        List<String> behind = Words.of(sentence.substring(top.span().end() - origin));
        List<String> own = top.counted().map(Words::of).orElse(List.of());
        return Stream.concat(
                        IntStream.range(0, before.size()).mapToObj(i -> before.get(before.size() - 1 - i)),
                        behind.stream())
                .filter(word -> word.length() >= ROOT && !own.contains(word) && !text.hasWordOf("light", word))
                .findFirst();
    }

    /** Whether the article never states another value itself. */
    private static boolean isOneValue(List<Told> same) {
        return same.stream().allMatch(told -> told.allowed().meets(same.get(0).allowed()));
    }

    /** Where the article states several values, the headline may have one of more, or what some of them come to. */
    private static boolean mayBePart(Interval headline, List<Told> same) {
        if (isOneValue(same)) {
            return false;
        }
        Interval least = same.get(0).allowed();
        Interval sum = Interval.at(BigDecimal.ZERO);
        for (Told told : same) {
            least = told.allowed().isBelow(least) ? told.allowed() : least;
            sum = sum.plus(told.allowed());
        }
        return !headline.isBelow(least) && !sum.isBelow(headline);
    }
}
