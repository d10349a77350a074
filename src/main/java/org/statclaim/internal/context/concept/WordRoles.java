package org.statclaim.internal.context.concept;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.grammar.Mention;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.Lexeme;
import org.statclaim.internal.lexicon.TokenClass;
import org.statclaim.internal.lexicon.VerbForm;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Kind;

/**
 * What part the words of a sentence play: verb, content or grammar. The pack knows most verbs; where a form may be a noun
 * too, its neighbours decide.
 */
final class WordRoles {

    private static final int MAX_CLAUSE = 12;

    private static final byte VERB = 1;
    private static final byte PREDICATE = 2;
    private static final byte OTHER = 3;

    private static final TokenClass[] VERBS = {
        TokenClass.VERB,
        TokenClass.SAY,
        TokenClass.ESTIMATE,
        TokenClass.EVIDENCE,
        TokenClass.MULTIPLY,
        TokenClass.SEPARABLE,
        TokenClass.HEARSAY
    };
    private static final TokenClass[] GRAMMATICAL = {
        TokenClass.DET,
        TokenClass.PREP,
        TokenClass.CONJ,
        TokenClass.PRON,
        TokenClass.ADVERB,
        TokenClass.WORTH,
        TokenClass.RELATIVE,
        TokenClass.WEEKDAY,
        TokenClass.ONES,
        TokenClass.RATE,
        TokenClass.COUNT_LABEL,
        TokenClass.RESTATED,
        TokenClass.SOURCE_PREP,
        TokenClass.SUBSET,
        TokenClass.ABOUT_OF
    };
    private static final TokenClass[] MODIFYING = {
        TokenClass.APPROX, TokenClass.BOUND, TokenClass.TONE, TokenClass.YEAR_PART, TokenClass.THERE
    };

    private final Sentence tokens;
    private final LanguagePack pack;
    private final int from;
    private final boolean[] figures;
    private final boolean[] ages;
    /** What has been found out of the sentence's words: each is judged once, however many figures ask. */
    private final byte[] verbs;

    private final List<@Nullable Set<VerbForm>> forms;

    /** The words of a sentence with its figures. */
    WordRoles(Sentence tokens, LanguagePack pack, List<Mention> mentions) {
        this.tokens = tokens;
        this.pack = pack;
        this.from = tokens.from();
        int size = tokens.to() - from;
        this.figures = new boolean[size];
        this.ages = new boolean[size];
        this.verbs = new byte[size];
        this.forms = new ArrayList<>(Collections.nCopies(size, null));
        for (Mention mention : mentions) {
            boolean noun = mention.hasCounted()
                    && mention.countedFirst() > mention.first()
                    && mention.countedLast() <= mention.last();
            int last = noun ? mention.countedFirst() - 1 : mention.last();
            Arrays.fill(figures, mention.first() - from, last + 1 - from, true);
            boolean aged = mention.kind() == Kind.AGE && tokens.is(mention.first() - 1, TokenClass.AGE_BEFORE);
            Arrays.fill(ages, mention.first() - from, last + 1 - from, aged);
        }
    }

    boolean isFigure(int i) {
        return i >= from && i - from < figures.length && figures[i - from];
    }

    /** "women aged 25 to 54": an age that tells the people apart. */
    boolean isAge(int i) {
        return isFigure(i) && ages[i - from];
    }

    /** Whether the word carries meaning of its own: no article, preposition, adverb or hedge. */
    boolean isContent(int i) {
        if (!tokens.isWord(i) || isFigure(i)) {
            return false;
        }
        boolean name = i > from && tokens.isCapitalised(i);
        boolean date = tokens.is(i, TokenClass.MONTH) && (tokens.isDigits(i - 1) || isPreposition(i - 1));
        boolean season = tokens.is(i, TokenClass.SEASON) && tokens.is(i - 1, TokenClass.DEICTIC);
        if (date || season) {
            return false;
        }
        boolean region = name && tokens.is(i, TokenClass.ADVERB) && !tokens.is(i, TokenClass.PREP);
        if (tokens.is(i, TokenClass.PREMODIFIER) && tokens.is(i, TokenClass.BOUND)
                || isAcronym(i)
                || region
                || isInName(i)) {
            return true;
        }
        if (tokens.is(i, TokenClass.ADVERB) && isArticle(i - 1) && tokens.isWord(i + 1) && isContent(i + 1)) {
            // "the old car"
            return true;
        }
        boolean word = tokens.end(i) - tokens.start(i) > 1 || tokens.isCapitalised(i);
        return word && !isAdverb(i) && !tokens.isAny(i, GRAMMATICAL) && (name || !tokens.isAny(i, MODIFYING));
    }

    /** "US", "WHO": in capitals it is no pronoun. */
    boolean isAcronym(int i) {
        if (tokens.end(i) - tokens.start(i) < 2) {
            return false;
        }
        for (int at = tokens.start(i); at < tokens.end(i); at++) {
            if (!Character.isUpperCase(tokens.text().charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word is the verb of a clause here, not a noun or adjective of the same form. */
    boolean isPredicate(int i) {
        return isVerb(i) || i >= from && i - from < verbs.length && judged(i) == PREDICATE;
    }

    /** A word that is a verb wherever it stands behind no article, and any form behind an auxiliary. */
    boolean isVerb(int i) {
        return i >= from && i - from < verbs.length && judged(i) == VERB;
    }

    private byte judged(int i) {
        byte known = verbs[i - from];
        if (known == 0) {
            known = isSurelyVerb(i) ? VERB : mayBeVerb(i) ? PREDICATE : OTHER;
            verbs[i - from] = known;
        }
        return known;
    }

    private boolean isSurelyVerb(int i) {
        if (!mayBeCommon(i)) {
            return false;
        }
        if (tokens.is(i, TokenClass.LINK) && !tokens.is(i, TokenClass.DET)) {
            return true;
        }
        if (is(i, VerbForm.NOUN) || isNounPlace(i)) {
            return false;
        }
        if (isGerund(i)) {
            return true;
        }
        boolean listed = tokens.isAny(i, VERBS);
        if (is(i, VerbForm.PAST) && isAuxiliary(i - 1)) {
            return true;
        }
        if (is(i, VerbForm.EITHER) || isChange(i) && !is(i, VerbForm.VERB)) {
            return isInfinitive(i) || isAuxiliary(i - 1) || isSkipped(i - 1) && isAuxiliary(i - 2);
        }
        return listed ? !tokens.is(i, TokenClass.DET) || isContent(i - 1) : is(i, VerbForm.VERB);
    }

    /** "are sitting": behind a verb to be. */
    private boolean isGerund(int i) {
        int before = isSkipped(i - 1) ? i - 2 : i - 1;
        return tokens.is(before, TokenClass.LINK) && isParticiple(i);
    }

    boolean isParticiple(int i) {
        return is(i, VerbForm.GERUND);
    }

    boolean is(int i, VerbForm form) {
        if (!tokens.isWord(i)) {
            return false;
        }
        Set<VerbForm> known = forms.get(i - from);
        if (known == null) {
            known = pack.verbs().forms(tokens.printed(i));
            forms.set(i - from, known);
        }
        return known.contains(form);
    }

    private boolean isAuxiliary(int i) {
        return is(i, VerbForm.AUXILIARY);
    }

    private boolean mayBeVerb(int i) {
        if (!mayBeCommon(i) || is(i, VerbForm.NOUN) || isNounPlace(i) || i == from) {
            return false;
        }
        if (isParticiple(i)) {
            // "people earning between", "game, averaging 16" against ", sampling between"
            boolean opens = tokens.isSymbol(i - 1, ',')
                    || tokens.is(i - 1, TokenClass.CONJ)
                    || tokens.is(i - 1, TokenClass.SUBORDINATE);
            return isContent(i - 1) && !isContent(i + 1) && !tokens.is(i + 1, TokenClass.LINK)
                    || opens && takesObject(i) && !isPreposition(i + 1)
                    || opens && isChange(i) && !isContent(i + 1);
        }
        boolean attributive = isContent(i + 1) && !beginsWithArticle(i + 1) || tokens.is(i + 1, TokenClass.LINK);
        if (is(i, VerbForm.EITHER) && !isChange(i)) {
            // "company plans to", "fees which range from" against "the driving range by"
            return isRelative(i - 1) || !attributive && takesObject(i) && !hasVerbBefore(i);
        }
        // "rates climbed to" against "climbed walls"
        boolean past = isChange(i) || is(i, VerbForm.PAST);
        return past && (!attributive || isOnlyVerb(i));
    }

    /** "The storm caused damage of": without another verb in the clause this is its verb. */
    private boolean isOnlyVerb(int i) {
        if (!is(i, VerbForm.PAST) || !isContent(i - 1) || hasVerbBefore(i)) {
            return false;
        }
        for (int at = i + 1; at < i + MAX_CLAUSE && !isFigure(at) && !endsPhrase(at); at++) {
            if (isSurelyVerb(at)) {
                return false;
            }
        }
        return true;
    }

    /** What may follow a verb and hardly ever a noun: an article, a figure or its hedge, an infinitive. */
    private boolean takesObject(int i) {
        // "profit down 12 %" is no verb with its object
        boolean skips =
                isSkipped(i + 1) && !isChange(i + 1) && !isArticle(i + 1) && !tokens.is(i + 1, TokenClass.ESTIMATE);
        int next = skips ? i + 2 : i + 1;
        return tokens.is(next, TokenClass.DET)
                || tokens.is(next, TokenClass.ONES)
                || tokens.is(next, TokenClass.PRON)
                || isFigure(next) && !tokens.is(next, TokenClass.MULTIPLY)
                || tokens.is(next, TokenClass.BOUND)
                || tokens.is(next, TokenClass.APPROX)
                || tokens.is(next, TokenClass.BETWEEN)
                || tokens.is(next, TokenClass.LEVEL) && isFigure(next + 1)
                || tokens.is(next, TokenClass.THERE) && pack.settings().verbSecond()
                || isInfinitive(next + 1)
                        && tokens.isWord(next + 1)
                        && (is(next + 1, VerbForm.VERB)
                                || is(next + 1, VerbForm.EITHER)
                                || tokens.is(next + 1, TokenClass.VERB));
    }

    /** Whether the clause has its verb already. */
    private boolean hasVerbBefore(int token) {
        for (int i = token - 1; i >= Math.max(from, token - MAX_CLAUSE); i--) {
            if (isSurelyVerb(i)) {
                return true;
            }
            if (endsPhrase(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean mayBeCommon(int i) {
        return tokens.isWord(i) && !isFigure(i) && (i == from || !tokens.isCapitalised(i));
    }

    /** "people employed in farming fell": the participle of a shortened relative clause, no verb of its own. */
    boolean isRestrictive(int i) {
        return is(i, VerbForm.PAST)
                && isPreposition(i + 1)
                && isContent(i - 1)
                && !isChange(i)
                && !tokens.is(i, TokenClass.SAY);
    }

    /** "tunnels drilled under the river": a participle behind its noun, without an object. */
    boolean isReduced(int i) {
        boolean stands = tokens.isWord(i) && !tokens.isCapitalised(i) && isContent(i - 1) && !isContent(i + 1);
        return stands && is(i, VerbForm.PAST);
    }

    boolean isChange(int i) {
        return tokens.is(i, TokenClass.INCREASE) || tokens.is(i, TokenClass.DECREASE);
    }

    /** Whether the token is a phrase of the pack that begins with an article: "the price". */
    private boolean beginsWithArticle(int i) {
        String printed = tokens.printed(i);
        int space = printed.indexOf(' ');
        Lexeme first = space < 0 ? null : pack.lexicon().find(printed.substring(0, space));
        return first != null && first.is(TokenClass.DET);
    }

    /** Whether the token is a phrase of the pack that ends with "of": "verlies van". */
    boolean endsWithPartitive(int i) {
        String printed = tokens.printed(i);
        Lexeme last = pack.lexicon().find(printed.substring(printed.lastIndexOf(' ') + 1));
        return printed.indexOf(' ') > 0 && last != null && last.is(TokenClass.PARTITIVE);
    }

    /** A change that may be a noun: "a 2 percent pay rise". */
    boolean isChangeNoun(int i) {
        return isChange(i) && is(i, VerbForm.EITHER);
    }

    /** Behind "to"; a Dutch "naar" or "tot" stands before no infinitive. */
    boolean isInfinitive(int i) {
        return !pack.settings().verbSecond() && tokens.is(i - 1, TokenClass.LEVEL) && tokens.is(i - 1, TokenClass.PREP);
    }

    private boolean isNounPlace(int i) {
        boolean behindPreposition = isPreposition(i - 1);
        boolean behindAdjective = tokens.is(i - 1, TokenClass.PREMODIFIER) && isArticle(i - 2);
        return !isInfinitive(i)
                && (isArticle(i - 1) || behindPreposition || behindAdjective || isQualified(i) || isAttributive(i));
    }

    /** "a sharp drop": one thing does not "drop", so behind an article and a word that is no plural it is a noun. */
    private boolean isQualified(int i) {
        return isChangeNoun(i)
                && isArticle(i - 2)
                && tokens.isWord(i - 1)
                && pack.settings().nounsEndPlural()
                && !pack.singulars().looksPlural(tokens.printed(i))
                && !pack.singulars().looksPlural(tokens.printed(i - 1));
    }

    /** "the biggest missing part": between an adjective and a noun a participle is an adjective too. */
    private boolean isAttributive(int i) {
        return isParticiple(i) && isArticle(i - 2) && isContent(i - 1) && isContent(i + 1);
    }

    boolean isArticle(int i) {
        return tokens.is(i, TokenClass.DET)
                && !tokens.is(i, TokenClass.CONJ)
                && !tokens.is(i, TokenClass.PRON)
                && !isInName(i)
                && !(tokens.is(i, TokenClass.ADVERB) && i > from && tokens.isUnknownWord(i - 1));
    }

    /** "Els De Smet": an article between capitals is part of the name. */
    private boolean isInName(int i) {
        return i > from
                && tokens.is(i, TokenClass.DET)
                && tokens.isWord(i - 1)
                && (tokens.isCapitalised(i - 1) || tokens.is(i - 1, TokenClass.PREP))
                && tokens.isCapitalised(i)
                && tokens.isCapitalised(i + 1);
    }

    boolean isPreposition(int i) {
        return tokens.is(i, TokenClass.PREP) && !tokens.is(i, TokenClass.CONJ) && !tokens.is(i, TokenClass.SUBORDINATE);
    }

    boolean joins(int i) {
        return tokens.is(i, TokenClass.AND) || tokens.is(i, TokenClass.OR);
    }

    boolean isSkipped(int i) {
        if (i > from && tokens.isCapitalised(i)) {
            return false;
        }
        return tokens.is(i, TokenClass.ADVERB) && !isRelative(i) || tokens.is(i, TokenClass.TONE) || isAdverb(i);
    }

    private boolean isAdverb(int i) {
        return is(i, VerbForm.ADVERB);
    }

    /** "who", "die": a word that stands for the noun before it. */
    boolean isRelative(int i) {
        boolean behindNoun = isContent(i - 1) || tokens.isSymbol(i - 1, ',') || tokens.isSymbol(i - 1, ')');
        boolean opens = tokens.is(i, TokenClass.SUBCLAUSE) && !tokens.is(i, TokenClass.PRON);
        return tokens.is(i, TokenClass.CONJ) && !joins(i) && !opens && behindNoun;
    }

    boolean endsPhrase(int i) {
        if (tokens.isSymbol(i, '&') || isFigure(i)) {
            return false;
        }
        boolean mark = !tokens.isWord(i) && !tokens.isDigits(i) && !(tokens.isGlued(i) && tokens.isGlued(i + 1));
        boolean clause = tokens.is(i, TokenClass.CONJ) && !joins(i) && !tokens.is(i, TokenClass.DET);
        boolean pronoun = tokens.is(i, TokenClass.PRON)
                && !isPreposition(i - 1)
                && !tokens.is(i, TokenClass.DET)
                && !tokens.is(i, TokenClass.ONES)
                && !isAcronym(i);
        return mark || clause || tokens.is(i, TokenClass.SUBORDINATE) || pronoun || tokens.is(i, TokenClass.RELATIVE);
    }
}
