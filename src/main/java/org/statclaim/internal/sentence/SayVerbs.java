package org.statclaim.internal.sentence;

import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Certainty;
import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.Meaning.SayWord;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.text.Chars;
import org.statclaim.internal.tokens.Sentence;

/**
 * Verbs of saying and estimating, with the particle that some of them need: "brengt naar buiten". Who is the subject,
 * or whether the word is a noun here ("the bank's forecast"), is not asked.
 */
public final class SayVerbs {

    /** So far behind its verb a particle may stand. */
    private static final int MAX_CLAUSE = 40;

    private final Sentence tokens;

    /** The verbs of one sentence. */
    public SayVerbs(Sentence tokens) {
        this.tokens = tokens;
    }

    /**
     * How sure the verb is; null where the token is none, or its particle does not follow: "kondigt 40 banen aan" says
     * something, "kondigt" alone does not.
     */
    @Nullable
    public Certainty certainty(int i, int to) {
        SayWord verb = sayWord(i);
        return verb == null || particle(i, to) < 0 ? null : verb.certainty();
    }

    /** The verb at the token; null where it is none. Where a form is of both kinds, the estimate is the one to keep. */
    @Nullable
    SayWord sayWord(int i) {
        SayWord estimate = tokens.meaning(i, SourceKind.ESTIMATE, SayWord.class);
        return estimate == null ? tokens.meaning(i, SourceKind.SAY, SayWord.class) : estimate;
    }

    /**
     * Where the verb's particle stands; the end of the text shown where the verb has none; negative if it is missing.
     * It is not looked for past a mark: "laat 40 man gaan, weten we" lets nobody know.
     */
    public int particle(int i, int to) {
        SayWord verb = sayWord(i);
        if (verb == null) {
            return to;
        }
        if (verb.particles().isEmpty()) {
            return isSeparated(i, to) ? -1 : to;
        }
        int limit = Math.min(to, i + 1 + MAX_CLAUSE);
        // "Turnout put at 38%": who puts something at a number names it first
        int first = tokens.is(i, SourceKind.RANKS) ? i + 2 : i + 1;
        for (int at = first; at < limit && !tokens.isBoundary(at); at++) {
            for (String particle : verb.particles()) {
                if (matches(at, particle)) {
                    return at;
                }
            }
        }
        return -1;
    }

    /** "meldeten Insolvenz an", "zegt de huur op": a particle that the verb says nothing with ends its clause. */
    private boolean isSeparated(int i, int to) {
        int end = i + 1;
        while (end < Math.min(to, i + 1 + MAX_CLAUSE) && !tokens.isBoundary(end)) {
            end++;
        }
        int last = end - 1;
        while (last > i + 1 && !tokens.isWord(last) && !tokens.isDigits(last)) {
            last--;
        }
        return last > i + 1 && tokens.is(last, ChangeKind.PARTICLE);
    }

    /**
     * Whether the text at the token reads as the form, which is folded and may be several words: "naar buiten". The
     * next letter must not go on with it: "uit" is not the beginning of "uitstel".
     */
    public boolean matches(int i, String form) {
        if (!tokens.isWord(i)) {
            return false;
        }
        String text = tokens.text();
        int at = tokens.start(i);
        for (int k = 0; k < form.length(); k++, at++) {
            if (at >= text.length() || Chars.fold(text.charAt(at)) != form.charAt(k)) {
                return false;
            }
        }
        return at >= text.length() || !Chars.isLetter(text.charAt(at));
    }

    /**
     * Whether the verb says something only before a clause, or of a report: "showed that 40 tiles were loose", and no
     * "the house showed 40 cracks".
     */
    public boolean isStrict(int i) {
        SayWord say = tokens.meaning(i, SourceKind.SAY, SayWord.class);
        return say != null && say.strict();
    }
}
