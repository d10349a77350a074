package org.statclaim.internal.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.statclaim.internal.calendar.CalendarDigits;
import org.statclaim.internal.lexicon.KindSet;
import org.statclaim.internal.lexicon.LabelKind;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.numeral.DigitReader;
import org.statclaim.internal.numeral.UnitReader;
import org.statclaim.internal.sentence.NounPhrases;
import org.statclaim.internal.tokens.Sentence;

/**
 * Numbers that count nothing: dates, clock times, scores, names, keys. The first guard that knows what stands at a token
 * consumes all of it, so that no part of a date is read again.
 */
public final class Guards {

    /** Where a number in digits may count nothing. */
    private static final List<Function<Scene, Guard>> DIGITS = List.of(
            // by what stands before, whatever follows
            ListMarker::new,
            NoteMark::new,
            NumberInName::new,
            // before dates, of which "Year 5/6" is none
            SlashedNumbers::new,
            DateInDigits::new,
            // four digits that are no date in full
            YearOrCount::new,
            ClockInDigits::new,
            PhoneNumber::new,
            Postcode::new,
            Version::new,
            // what is glued behind and not understood
            GluedEnding::new,
            // two numbers with a dash that all others leave
            Score::new);

    /** Where a word, or a number in words, may. */
    private static final List<Function<Scene, Guard>> WORDS = List.of(
            // a saying of the pack before what its words are
            Name::new, NumberAsNoun::new, YearInWords::new, OrdinalInWords::new, ClockInWords::new, DecadeInWords::new);

    /** What guards know that is no number word itself. */
    public static final KindSet TRIGGERS = KindSet.of(LabelKind.NAME, TimeKind.CLOCK_HALF, TimeKind.DECADE);

    private final Sentence tokens;
    private final List<Guard> digits;
    private final List<Guard> words;

    public Guards(Sentence tokens, LanguagePack pack, NounPhrases nouns, UnitReader units, DigitReader digits) {
        Scene scene = new Scene(
                tokens, pack.settings(), nouns, units, digits, new DigitShapes(tokens), new CalendarDigits(tokens));
        this.tokens = tokens;
        this.digits = of(DIGITS, scene);
        this.words = of(WORDS, scene);
    }

    private static List<Guard> of(List<Function<Scene, Guard>> kinds, Scene scene) {
        List<Guard> guards = new ArrayList<>(kinds.size());
        for (Function<Scene, Guard> kind : kinds) {
            guards.add(kind.apply(scene));
        }
        return guards;
    }

    /** Whether a guard must be asked although no number begins at the token. */
    public boolean mayStart(int i) {
        return tokens.isAny(i, TRIGGERS);
    }

    /**
     * One past the token that ends what is no figure at {@code i}; negative where a figure may stand. Digits have
     * guards of their own, as words never look like a score or a postcode.
     */
    public int skip(int i, int limit) {
        for (Guard guard : tokens.isDigits(i) ? digits : words) {
            int end = guard.end(i, limit);
            if (end != Guard.PASS) {
                return end;
            }
        }
        return Guard.PASS;
    }
}
