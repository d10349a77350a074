package org.statclaim.internal.context.source;

import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Certainty;
import org.statclaim.internal.lexicon.Meaning.SayWord;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.sentence.Clauses;
import org.statclaim.internal.tokens.Sentence;

/**
 * Sources that are the subject of a clause whose word of saying stands apart from it: "De bond heeft naar eigen zeggen 40 leden",
 * "In mei had de bank een tekort van 3 procent geraamd". The clause's verb is looked for first; its subject stands on either
 * side of it. What lies between subject and word is what is said, so that only the name itself belongs to the source.
 */
final class ClauseSubjects {

    /** So far before its participle a verb may stand. */
    private static final int MAX_CLAUSE = 25;

    private final Sentence tokens;
    private final SourceWords words;
    private final SourceNames names;
    private final SourceSubjects subjects;
    private final Speakers speakers;
    private final Reaches reaches;
    private final boolean verbSecond;

    ClauseSubjects(
            Sentence tokens,
            SourceWords words,
            SourceNames names,
            SourceSubjects subjects,
            Speakers speakers,
            Reaches reaches,
            boolean verbSecond) {
        this.tokens = tokens;
        this.words = words;
        this.names = names;
        this.subjects = subjects;
        this.speakers = speakers;
        this.reaches = reaches;
        this.verbSecond = verbSecond;
    }

    /**
     * The verb that the participle at the token goes with, "had" of "had … geraamd"; negative where it is none, or stands alone,
     * as the "verwacht" of "de bank verwacht" does.
     *
     * @param behind one past the source found before it
     */
    int auxiliary(int i, int behind) {
        if (!verbSecond || !tokens.is(i, SourceKind.SAID) && !tokens.is(i, SourceKind.RECKONED)) {
            return -1;
        }
        for (int k = i - 1; k >= Math.max(behind, i - MAX_CLAUSE); k--) {
            if (tokens.is(k, SourceKind.HAVE) || tokens.is(k, SourceKind.PASSIVE) && !words.isDet(k)) {
                return k;
            }
            if (tokens.isBoundary(k) && !tokens.isBracket(k) || Clauses.isConjunction(tokens, k)) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * Who says what the participle tells: the subject of "heeft", or whoever stands behind "door". Null for what is said without
     * either: "er wordt nog meer neerslag verwacht".
     */
    @Nullable
    Found participle(int i, int auxiliary, int behind, int to) {
        SayWord reckoned = tokens.meaning(i, SourceKind.RECKONED, SayWord.class);
        SayWord said = reckoned == null ? tokens.meaning(i, SourceKind.SAID, SayWord.class) : reckoned;
        Certainty certainty = said == null ? Certainty.STATED : said.certainty();
        if (tokens.is(auxiliary, SourceKind.HAVE)) {
            Found found = beside(i, auxiliary, behind, i, certainty);
            if (found != null && reckoned != null && !speakers.isNamed(found)) {
                return null;
            }
            int first = reaches.mark(auxiliary);
            // "Er zijn 40 doden, heeft de bond gemeld": nothing is said in the clause itself
            boolean tag =
                    first > tokens.from() && tokens.isBoundary(first - 1) && !subjects.isBehindFigure(i, auxiliary);
            return found == null || !tag ? found : found.reaching(reaches.inverted(true, first, i + 1, to));
        }
        for (int k = auxiliary + 1; k < i; k++) {
            if (words.isAgent(k)) {
                return apart(i, names.right(k + 1, i, false), certainty);
            }
        }
        return null;
    }

    /** "De bond telt naar eigen zeggen 40 leden", "Naar eigen zeggen telt de bond 40 leden". */
    @Nullable
    Found ownWords(int i, int behind, int to) {
        SayWord word = tokens.meaning(i, SourceKind.OWN_WORDS, SayWord.class);
        Certainty certainty = word == null ? Certainty.STATED : word.certainty();
        if (i > tokens.from() && tokens.isComma(i - 1) && tokens.isComma(i + 1)) {
            // "The firm, by its own estimate, sold"
            return apart(i, subjects.left(behind, i - 1), certainty);
        }
        if (i == tokens.from() || tokens.isBoundary(i - 1)) {
            // English has a comma where Dutch has the verb
            int first = verbSecond || tokens.isComma(i + 1) ? i + 2 : i + 1;
            return words.isPronoun(first)
                    ? pronoun(i, first, certainty)
                    : apart(i, names.right(first, to, false), certainty);
        }
        int verb = i - 1;
        while (verb > Math.max(behind, i - MAX_CLAUSE) && !words.isVerb(verb) && !tokens.isBoundary(verb)) {
            verb--;
        }
        // a verb that no table knows stands right before: "De keten boekte naar eigen zeggen"
        return beside(i, words.isVerb(verb) ? verb : i - 1, behind, i, certainty);
    }

    /** The subject before the verb, or the one behind it, as Dutch has it where something else opens the sentence. */
    private @Nullable Found beside(int trigger, int verb, int behind, int to, Certainty certainty) {
        if (words.isPronoun(verb - 1) && verb > behind) {
            return pronoun(trigger, verb - 1, certainty);
        }
        SourceName before = subjects.left(behind, verb);
        SourceName after = null;
        if (verbSecond && verb + 1 < to) {
            if (before == null && words.isPronoun(verb + 1)) {
                return pronoun(trigger, verb + 1, certainty);
            }
            after = names.right(verb + 1, to, false);
        }
        boolean inverted = before == null || after != null && !speakers.isStrong(before) && speakers.isStrong(after);
        return apart(trigger, inverted ? after : before, certainty);
    }

    private @Nullable Found apart(int trigger, @Nullable SourceName phrase, Certainty certainty) {
        Found found = speakers.found(trigger, phrase, certainty, Reach.FORWARD);
        return found == null ? null : found.withoutAside();
    }

    /** "Hij heeft naar eigen zeggen 40 koeien". */
    private static Found pronoun(int trigger, int at, Certainty certainty) {
        return new Found(trigger, -1, -1, at, at + 1, certainty, Reach.FORWARD, false);
    }
}
