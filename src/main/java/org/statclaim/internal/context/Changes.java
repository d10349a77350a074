package org.statclaim.internal.context;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.statclaim.internal.grammar.Draft;
import org.statclaim.internal.lexicon.Catalogs;
import org.statclaim.internal.lexicon.Meaning.ChangeOf;
import org.statclaim.internal.lexicon.Meaning.SeparableVerb;
import org.statclaim.internal.lexicon.TokenClass;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;

/**
 * Whether a figure is, or results from, a rise or fall that its clause states. A figure marked as the delta ("met", "by")
 * or the level ("tot", "to") of a change looks for its verb in the whole clause; an unmarked one must stand beside it, as
 * in "rose 3 percent" and "a 3 percent drop".
 */
final class Changes {

    private static final int CLAUSE = 14;
    private static final int AFTER_CLAUSE = 8;
    private static final int BESIDE = 4;
    private static final int BEHIND = 2;

    private final Sentence tokens;
    private final Catalogs catalogs;

    Changes(Sentence tokens, Catalogs catalogs) {
        this.tokens = tokens;
        this.catalogs = catalogs;
    }

    /** Drafts of one sentence, in order. */
    void find(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Draft previous = i == 0 ? null : drafts.get(i - 1);
            if (draft.change != Change.NONE || draft.kind == Kind.AGE && draft.previous == null) {
                continue;
            }
            boolean restated = previous != null && isRestated(previous, draft);
            draft.change = restated && previous != null ? previous.change : find(draft, tokens.from(), tokens.to());
            if (draft.change == Change.NONE && previous != null && goesOn(previous, draft)) {
                draft.change = previous.change;
            }
        }
    }

    /** "shares were down 2 %, Burlington by 3 %", "by 6 per cent, or 38p a week, to £462": without a verb of its own. */
    private boolean goesOn(Draft previous, Draft draft) {
        int mark = mark(draft, tokens.from());
        if (!tokens.is(mark, TokenClass.DELTA) && !tokens.is(mark, TokenClass.LEVEL)) {
            return false;
        }
        for (int i = previous.last + 1; i < mark; i++) {
            if (tokens.is(i, TokenClass.VERB) || tokens.isSymbol(i, ';')) {
                return false;
            }
        }
        return true;
    }

    /** "190 points, or 0.6%", "85 cent, oftewel 6,3 procent": the same change twice. */
    private boolean isRestated(Draft previous, Draft draft) {
        int gap = tokens.isSymbol(previous.last + 1, ',') ? previous.last + 2 : previous.last + 1;
        boolean or = tokens.is(gap, TokenClass.OR) || tokens.is(gap, TokenClass.RESTATED);
        return or && gap + 2 >= draft.from && !tokens.isSymbol(gap, '(');
    }

    private Change find(Draft draft, int from, int to) {
        if (draft.previous != null && draft.value != null && draft.value.compareTo(draft.previous) != 0) {
            // "van 40 tot 25": the new level, no bound
            draft.bound = draft.bound == Bound.AT_MOST ? Bound.NONE : draft.bound;
            return draft.value.compareTo(draft.previous) > 0 ? Change.INCREASE : Change.DECREASE;
        }
        boolean elliptic = draft.kind == Kind.COUNT && draft.countedFirst < draft.first;
        if (elliptic || draft.kind == Kind.PERCENTAGE && !draft.hasCounted()) {
            // "5.000 meer dan vorig jaar", "10 percent less"
            boolean more = tokens.is(draft.last + 1, TokenClass.MORE);
            if (more || tokens.is(draft.last + 1, TokenClass.LESS)) {
                return more ? Change.INCREASE : Change.DECREASE;
            }
        }
        int mark = mark(draft, from);
        boolean delta = tokens.is(mark, TokenClass.DELTA);
        boolean level = tokens.is(mark, TokenClass.LEVEL);
        if (!delta && !level && draft.previous == null) {
            boolean subject = draft.kind == Kind.COUNT
                    || draft.unit != null && draft.unit.code().equals("1");
            boolean points = draft.hasCounted() && tokens.is(draft.countedLast, TokenClass.POINT_NOUN);
            if (subject && !points && !tokens.is(draft.from - 1, TokenClass.PARTITIVE)) {
                // "groeit een op de vijf kinderen op": the things counted are who does it
                return Change.NONE;
            }
            Change before = before(draft, Math.max(from, draft.from - BESIDE), false);
            // "the 30 year rate climbed": a measure that describes the subject does not move
            int window = draft.kind == Kind.MEASURE ? 1 : BEHIND;
            return before == Change.NONE ? behind(draft, to, window) : before;
        }
        Change change = before(draft, Math.max(from, draft.from - CLAUSE), true);
        if (change == Change.NONE) {
            change = behind(draft, to, AFTER_CLAUSE);
        }
        boolean arrived = level && draft.bound == Bound.AT_MOST;
        if (arrived && (change != Change.NONE || isGoverned(draft, from, to))) {
            // "gestegen tot 12 miljoen" is the new level, no bound
            draft.bound = Bound.NONE;
        }
        return change;
    }

    /** "tot negen jaar cel veroordeeld", "beperkt tot 3,4 procent": the preposition is the verb's. */
    private boolean isGoverned(Draft draft, int from, int to) {
        for (int i = Math.max(from, draft.from - CLAUSE); i < Math.min(to, draft.last + AFTER_CLAUSE); i++) {
            if (tokens.is(i, TokenClass.TAKES_LEVEL)) {
                return true;
            }
        }
        return false;
    }

    /** The token that marks the figure as a delta or a level; modifiers may stand between. */
    private int mark(Draft draft, int from) {
        for (int i = draft.first - 1; i >= Math.max(from, draft.from - 3); i--) {
            if (tokens.is(i, TokenClass.DELTA) || tokens.is(i, TokenClass.LEVEL)) {
                return i;
            }
            if (!isPassed(i)) {
                break;
            }
        }
        return -1;
    }

    private boolean isPassed(int i) {
        return tokens.is(i, TokenClass.APPROX)
                || tokens.is(i, TokenClass.BOUND)
                || tokens.is(i, TokenClass.TONE)
                || tokens.is(i, TokenClass.BETWEEN)
                || tokens.is(i, TokenClass.DET);
    }

    private Change before(Draft draft, int end, boolean wholeClause) {
        int start = draft.from - 1;
        for (int i = start; i >= end; i--) {
            Change change = at(i, draft);
            if (change != Change.NONE) {
                return change;
            }
            // "zwol aan ten opzichte van vorige maand, tot 240 miljoen": the level may stand behind a comma
            boolean levelled = wholeClause && i == start && tokens.isSymbol(i, ',');
            if (tokens.isBoundary(i) && !levelled || (!wholeClause && !isBeside(i))) {
                return Change.NONE;
            }
        }
        return Change.NONE;
    }

    /** What may stand between a change and its unmarked figure: adverbs, times, "of" and "van". */
    private boolean isBeside(int i) {
        return isPassed(i)
                || tokens.is(i, TokenClass.ADVERB)
                || tokens.is(i, TokenClass.THERE)
                || tokens.is(i, TokenClass.RELATIVE)
                || tokens.is(i, TokenClass.PARTITIVE)
                || tokens.is(i, TokenClass.MONTH)
                || tokens.is(i, TokenClass.WEEKDAY);
    }

    private Change behind(Draft draft, int to, int window) {
        int last = Math.max(draft.last, draft.countedLast);
        for (int i = last + 1; i < Math.min(to, last + 1 + window); i++) {
            if (tokens.isBoundary(i) || tokens.is(i, TokenClass.AND) || tokens.is(i, TokenClass.LEVEL)) {
                return Change.NONE;
            }
            Change change = at(i, draft);
            if (change != Change.NONE) {
                return change;
            }
        }
        return Change.NONE;
    }

    private Change at(int i, Draft draft) {
        ChangeOf up = tokens.meaning(i, TokenClass.INCREASE, ChangeOf.class);
        if (up != null && isMeant(up, draft)) {
            return Change.INCREASE;
        }
        ChangeOf down = tokens.meaning(i, TokenClass.DECREASE, ChangeOf.class);
        if (down != null && isMeant(down, draft)) {
            return Change.DECREASE;
        }
        return tokens.is(i, TokenClass.SEPARABLE) ? separated(i) : Change.NONE;
    }

    /** Winning and losing change a level only where the figure is a share or points: "verloor 3 procent". */
    private boolean isMeant(ChangeOf of, Draft draft) {
        if (of == ChangeOf.ALL_BUT_LENGTHS) {
            return draft.kind != Kind.MEASURE || draft.unit == null || !catalogs.isLength(draft.unit.code());
        }
        return of != ChangeOf.SHARES
                || draft.kind == Kind.PERCENTAGE
                || draft.kind == Kind.NUMBER
                || draft.unit != null && draft.unit.factor().compareTo(BigDecimal.ONE) < 0
                || tokens.is(Math.max(draft.last, draft.countedLast), TokenClass.POINT_NOUN);
    }

    /** "gaat omhoog" is a change, "het alarm gaat af" is none. */
    private boolean isParticleOf(int verb, int particle) {
        SeparableVerb word = tokens.meaning(verb, TokenClass.SEPARABLE, SeparableVerb.class);
        return word == null
                || word.particles().isEmpty()
                || word.particles().contains(tokens.printed(particle).toLowerCase(Locale.ROOT));
    }

    /** "nam … toe", "liep op tot": the particle stands at the end of the clause or before the level. */
    private Change separated(int verb) {
        for (int i = verb + 1; i < Math.min(tokens.to(), verb + CLAUSE); i++) {
            if (tokens.isBoundary(i) || tokens.isSymbol(i, '.') && !tokens.isGlued(i + 1)) {
                return Change.NONE;
            }
            boolean up = tokens.is(i, TokenClass.PARTICLE_UP);
            boolean down = tokens.is(i, TokenClass.PARTICLE_DOWN);
            int next = i + 1;
            boolean ends = !tokens.isWord(next) && !tokens.isDigits(next)
                    || tokens.is(next, TokenClass.LEVEL)
                    || tokens.is(next, TokenClass.FROM)
                    || tokens.is(next, TokenClass.DELTA);
            if ((up || down) && isParticleOf(verb, i) && (ends || !tokens.is(i, TokenClass.PREP))) {
                return up ? Change.INCREASE : Change.DECREASE;
            }
        }
        return Change.NONE;
    }
}
