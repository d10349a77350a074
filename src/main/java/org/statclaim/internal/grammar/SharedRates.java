package org.statclaim.internal.grammar;

import java.util.List;
import org.statclaim.internal.lexicon.AgeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.lexicon.VerbForm;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;
import org.statclaim.quantity.UnitSystem;

/**
 * A rate that stands once and holds for two figures: behind the last of a list, "1.050 kubieke meter gas en 2.300 kilowattuur stroom
 * per jaar", or before the first, "per maand 1.310 euro, een 19-jarige 990 euro".
 */
final class SharedRates {

    /** From the comma to the figure: "een 19-jarige", "an only child". */
    private static final int PARTY = 4;

    private final Sentence tokens;
    private final LanguagePack pack;

    SharedRates(Sentence tokens, LanguagePack pack) {
        this.tokens = tokens;
        this.pack = pack;
    }

    /** Gives the rates of the sentence to the figures beside theirs. */
    void share(List<MentionBuilder> drafts) {
        for (int i = drafts.size() - 1; i > 0; i--) {
            back(drafts.get(i - 1), drafts.get(i));
        }
        for (int i = 1; i < drafts.size(); i++) {
            compared(drafts, i);
        }
        MentionBuilder leading = null;
        for (MentionBuilder draft : drafts) {
            if (leading != null && draft.per == null && isParallel(leading, draft)) {
                draft.per = leading.per;
            }
            // "een 19-jarige" stands between as a figure of its own
            if (draft.kind != Kind.AGE) {
                leading = draft.per != null && draft.leading ? draft : null;
            }
        }
    }

    /**
     * "X gas en Y stroom per jaar": what is used up in a time is so on both sides of the "en". "40 winkels en 200 klanten per dag" are
     * no two of a kind, nor are "2.000 euro en 300 euro per maand", where each has its own unit and only one a rate.
     */
    private void back(MentionBuilder one, MentionBuilder other) {
        if (one.per != null || other.per == null || other.leading || one.kind != other.kind) {
            return;
        }
        int gap = Math.max(one.last, one.countedLast) + 1;
        boolean joined = other.from == gap + 1 && (tokens.is(gap, FunctionWord.AND) || tokens.isSymbol(gap, ','));
        // "30 en 40 euro per dag": the unit stands once as well
        boolean once = one.unit != null && one.unit == other.unit && !one.hasCounted();
        boolean used = one.kind == Kind.MEASURE
                && one.hasCounted()
                && other.hasCounted()
                && one.unit != null
                && !isTime(one.unit)
                && isTime(other.per);
        if (joined && (once || used)) {
            one.per = other.per;
        }
    }

    /**
     * "£1,120 a month, compared with £945 three years ago", "116 ton cocaïne, tegenover 110 ton in 2022": what is held against a figure is of
     * the same rate, and of the same stuff.
     */
    private void compared(List<MentionBuilder> drafts, int index) {
        MentionBuilder draft = drafts.get(index);
        if (draft.unit == null || draft.per != null || draft.hasCounted() || !isHeldAgainst(draft)) {
            return;
        }
        for (int i = index - 1; i >= Math.max(0, index - PARTY); i--) {
            MentionBuilder other = drafts.get(i);
            if (other.kind == draft.kind
                    && other.unit != null
                    && other.unit.code().equals(draft.unit.code())) {
                draft.per = other.per;
                if (draft.kind == Kind.MEASURE) {
                    draft.countedFirst = other.countedFirst;
                    draft.countedLast = other.countedLast;
                }
                return;
            }
        }
    }

    /** "compared with", "versus a previous forecast of": few words, and no mark, lead from it to the figure. */
    private boolean isHeldAgainst(MentionBuilder draft) {
        int at = draft.from - 1;
        while (at > draft.from - 1 - PARTY && tokens.isWord(at) && !tokens.is(at, FunctionWord.COMPARED)) {
            at--;
        }
        return tokens.is(at, FunctionWord.COMPARED);
    }

    private boolean isTime(Unit unit) {
        return unit.system() == UnitSystem.UCUM && pack.catalogs().isTime(unit.code());
    }

    /** "…, een 19-jarige 990 euro": another party and no verb of its own, with an amount of the same unit. */
    private boolean isParallel(MentionBuilder leading, MentionBuilder draft) {
        int comma = Math.max(leading.last, leading.countedLast) + 1;
        boolean same = leading.kind == draft.kind
                && leading.unit != null
                && draft.unit != null
                && leading.unit.code().equals(draft.unit.code());
        boolean near = tokens.isSymbol(comma, ',') && draft.from > comma + 1 && draft.from <= comma + 1 + PARTY;
        if (!same || !near || tokens.isSymbol(draft.from - 1, ',')) {
            return false;
        }
        for (int i = comma + 1; i < draft.from; i++) {
            boolean word = tokens.isWord(i) || tokens.isDigits(i) || tokens.is(i, AgeKind.AGE_SUFFIX);
            int forms = tokens.isWord(i) ? tokens.verbForms(i, pack.verbs()) : 0;
            boolean verb =
                    tokens.is(i, FunctionWord.VERB) || tokens.is(i, FunctionWord.LINK) || VerbForm.VERB.isIn(forms);
            if (!word || verb || tokens.is(i, FunctionWord.PREP) || tokens.is(i, FunctionWord.CONJ)) {
                return false;
            }
        }
        return !tokens.is(comma + 1, UnitKind.RATE);
    }
}
