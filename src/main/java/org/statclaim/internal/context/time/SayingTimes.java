package org.statclaim.internal.context.time;

import java.time.LocalDate;
import java.util.List;
import org.statclaim.internal.calendar.Publication;
import org.statclaim.internal.calendar.TimeExpression;
import org.statclaim.internal.grammar.Mention;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.lexicon.WordKind;
import org.statclaim.internal.sentence.Clauses;
import org.statclaim.internal.sentence.SayVerbs;
import org.statclaim.internal.tokens.Sentence;

/**
 * Tells when something was said from when it was so: "zei de minister dinsdag", "heeft de bond zaterdag gemeld", "in mei
 * voorspelde de raad dat". Such a time speaks of no figure. A year is hardly ever when something was said, "zei in 2019 dat".
 */
final class SayingTimes {

    /** Room for "said late on Tuesday"; farther off, the verb and the day are of different things. */
    private static final int SAYING_WINDOW = 3;
    /** A source with its office, between "volgens" and its day. */
    private static final int SOURCE_WINDOW = 8;
    /** So far behind a time its clause is looked at. */
    private static final int CLAUSE_WINDOW = 25;

    /** Kinds of times, one of which stands for another in the next clause. */
    private static final List<WordKind> ALIKE = List.of(
            TimeKind.MONTH, TimeKind.WEEKDAY, TimeKind.SEASON, TimeKind.WEEKEND, TimeKind.YEAR_PART, TimeKind.RELATIVE);

    private final Sentence tokens;
    private final Publication publication;
    private final SayVerbs verbs;

    SayingTimes(Sentence tokens, Publication publication) {
        this.tokens = tokens;
        this.publication = publication;
        this.verbs = new SayVerbs(tokens);
    }

    /**
     * Whether the time is one of saying.
     *
     * @param found all times of the sentence
     * @param at which of them
     * @param nearest the last figure that begins before the time, by its place; negative for none
     */
    boolean isOfSaying(List<TimeExpression> found, int at, List<Mention> mentions, int nearest) {
        TimeExpression time = found.get(at);
        int next = nearest + 1;
        int figure = next < mentions.size() ? mentions.get(next).from() : tokens.to();
        int behind = nearest < 0 ? tokens.from() : mentions.get(nearest).last() + 1;
        if (isDay(time)) {
            // of "said Tuesday 40 schools would close" the day may be the closing's
            boolean closed = next == mentions.size()
                    || figure > time.last() + 2
                    || tokens.is(time.last() + 1, FunctionWord.CONJ);
            return closed && (isBehindVerb(time, behind) || isInPerfect(time, behind) || isBehindSource(time, behind))
                    || saysThat(time, SourceKind.SAY, figure);
        }
        if (tokens.isDigits(time.first())) {
            return false;
        }
        return isPast(time) && saysThat(time, SourceKind.ESTIMATE, figure) || isRevised(found, at, figure);
    }

    /** "zei de minister dinsdag", "said on Tuesday that": the verb stands before the day. */
    private boolean isBehindVerb(TimeExpression time, int behind) {
        for (int i = time.first() - 1; i >= time.first() - 1 - SAYING_WINDOW; i--) {
            if (i < behind || tokens.isComma(i)) {
                return false;
            }
            // "legte am Montag 40 Kilometer zurück" has not the particle with which it says something
            if (tokens.is(i, SourceKind.SAY)) {
                return verbs.certainty(i, tokens.to()) != null || tokens.isSymbol(time.last() + 1, ':');
            }
        }
        return false;
    }

    /** "heeft de WHO zaterdag gemeld": the participle stands behind the day, and who said it before. */
    private boolean isInPerfect(TimeExpression time, int behind) {
        if (!tokens.is(pastAdverbs(time.last() + 1), SourceKind.SAY)) {
            return false;
        }
        for (int i = time.first() - 1; i >= Math.max(behind, time.first() - SOURCE_WINDOW); i--) {
            if (Clauses.isBorder(tokens, i)) {
                return false;
            }
            if (tokens.is(i, SourceKind.HAVE)) {
                return true;
            }
        }
        return false;
    }

    /** ", aldus de politie woensdag": behind a mark the clause holds nothing but its source. */
    private boolean isBehindSource(TimeExpression time, int behind) {
        int end = time.last() + 1;
        if (end < tokens.to() && (tokens.isWord(end) || tokens.isDigits(end))) {
            return false;
        }
        for (int i = time.first() - 1; i >= Math.max(behind, time.first() - SOURCE_WINDOW); i--) {
            if (tokens.is(i, SourceKind.SOURCE_PREP)) {
                return !tokens.isWord(i - 1) && !tokens.isDigits(i - 1);
            }
            if (tokens.isBoundary(i) || tokens.is(i, FunctionWord.VERB)) {
                return false;
            }
        }
        return false;
    }

    /**
     * "Dinsdag zei de minister dat er 40 doden zijn", "in May the council predicted that": a verb of the kind before the first
     * figure, and a clause of what is said.
     */
    private boolean saysThat(TimeExpression time, WordKind kind, int figure) {
        boolean says = false;
        for (int i = time.last() + 1; i < Math.min(figure, time.last() + CLAUSE_WINDOW); i++) {
            if (tokens.isBoundary(i)) {
                return false;
            }
            if (says && tokens.is(i, SourceKind.THAT)) {
                return true;
            }
            says |= tokens.is(i, kind) && verbs.certainty(i, tokens.to()) != null;
        }
        return false;
    }

    /**
     * "In maart ging het ministerie uit van 2 procent groei in 2020, in mei van 3 procent": what an estimate is of is told by
     * another time behind the figure, so this is when it was made, and so is the one that stands for it in the next clause.
     */
    private boolean isRevised(List<TimeExpression> found, int at, int figure) {
        TimeExpression time = found.get(at);
        if (at + 1 < found.size() && estimates(time, figure)) {
            TimeExpression own = found.get(at + 1);
            return own.first() > figure && !isAlike(time, own) && !isBroken(figure, own.first());
        }
        if (at < 2 || figure - time.last() > CLAUSE_WINDOW) {
            return false;
        }
        int before = tokens.is(time.first() - 1, TimeKind.DATE_PREP) ? time.first() - 2 : time.first() - 1;
        TimeExpression first = found.get(at - 2);
        return Clauses.isBorder(tokens, before)
                && found.get(at - 1).last() + CLAUSE_WINDOW > time.first()
                && isAlike(first, time)
                && !isAlike(first, found.get(at - 1))
                && estimates(first, found.get(at - 1).first())
                && !isVerbal(time.last() + 1, figure);
    }

    /** Whether a verb of estimating stands behind the time, in its clause and before the token. */
    private boolean estimates(TimeExpression time, int to) {
        for (int i = time.last() + 1; i < Math.min(to, time.last() + CLAUSE_WINDOW); i++) {
            if (tokens.isBoundary(i)) {
                return false;
            }
            if (tokens.is(i, SourceKind.ESTIMATE) && verbs.certainty(i, tokens.to()) != null) {
                return true;
            }
        }
        return false;
    }

    /** Both months, both days, or both counted from the publication. */
    private boolean isAlike(TimeExpression one, TimeExpression other) {
        for (WordKind kind : ALIKE) {
            if (tokens.is(one.first(), kind) || tokens.is(one.last(), kind)) {
                return tokens.is(other.first(), kind) || tokens.is(other.last(), kind);
            }
        }
        return false;
    }

    /** Whether a mark parts the tokens, so that they are of different clauses. */
    private boolean isBroken(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isBoundary(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb stands between, so that the clause tells something of its own. */
    private boolean isVerbal(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, FunctionWord.VERB)) {
                return true;
            }
        }
        return false;
    }

    private int pastAdverbs(int i) {
        int at = i;
        while (tokens.is(at, FunctionWord.ADVERB)) {
            at++;
        }
        return at;
    }

    /** Whether it was over when the text came out: "dit jaar verwacht de bank dat" is of what is still to come. */
    private boolean isPast(TimeExpression time) {
        LocalDate to = time.days().to();
        LocalDate today = publication.last();
        return to != null && today != null && !to.isAfter(today);
    }

    /** A weekday or a single day of the calendar: news is dated by these. */
    private boolean isDay(TimeExpression time) {
        LocalDate from = time.days().from();
        return tokens.is(time.last(), TimeKind.WEEKDAY)
                || tokens.is(time.first(), TimeKind.WEEKDAY)
                || from != null && from.equals(time.days().to());
    }
}
