package org.statclaim.internal.grammar;

import java.math.BigDecimal;
import org.statclaim.internal.lexicon.AgeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.HedgeKind;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.lexicon.TopicKind;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.numeral.Numeral;
import org.statclaim.internal.sentence.NounPhrases;
import org.statclaim.internal.tokens.Sentence;

/**
 * What shows that a figure is an age, and not how long something lasts or how many there are. Each question looks at one
 * place where ages stand, and none changes the figure, but that brackets tell whose age it is; {@link AgeReader} asks them
 * in turn and makes the age.
 */
final class AgeSigns {

    /** Hedges between a sign and its number: "aged about 45". Behind more words the sign is of something else. */
    static final int MODIFIERS = 4;
    /** How far before a figure its age may be named: "leeftijd steeg van 28 naar" lies between, no whole clause. */
    private static final int TOPIC_WINDOW = 8;

    /** So far behind the brackets of one of a list those of the next stand. */
    private static final int MAX_APART = 9;
    /** Nobody is older: the "120" of "He was aged 120" stays a bare number. */
    static final BigDecimal OLDEST = BigDecimal.valueOf(115);

    /** No more tokens than those of a handful of ages are one list. */
    private static final int MAX_LIST = 12;

    private final Sentence tokens;
    private final NounPhrases nouns;

    AgeSigns(Sentence tokens, NounPhrases nouns) {
        this.tokens = tokens;
        this.nouns = nouns;
    }

    /** "There were 40-plus guests": so many of them, and no age; "a 65-plus group" has an article. */
    boolean isCount(MentionBuilder draft, int i, int to) {
        return tokens.is(i, HedgeKind.BOUND_AFTER)
                && !tokens.is(draft.first - 1, FunctionWord.DET)
                && nouns.counted(i + 1, to, false) != null;
    }

    /** Whole years in digits that someone may be: "Hans (3.4)" and "Hans (134)" are given no age. */
    private boolean isAge(MentionBuilder draft, Numeral numeral) {
        return numeral.digits()
                && numeral.decimals() < 0
                && draft.value != null
                && draft.value.signum() > 0
                && draft.value.compareTo(OLDEST) <= 0;
    }

    /**
     * "Hans (34)", "een hoogleraar (63)": behind a person or a word that may be a name. "Holm won (12)" has a verb there, and
     * "Hans (134)" is too old.
     */
    boolean isAgeInBrackets(MentionBuilder draft, Numeral numeral) {
        boolean brackets = tokens.isSymbol(draft.first - 1, '(') && tokens.isSymbol(listEnd(draft.last + 1), ')');
        boolean word = tokens.isUnknownWord(draft.first - 2) || tokens.is(draft.first - 2, AgeKind.PERSON);
        if (brackets && word && isAge(draft, numeral) && !isNextOfThings(draft.first - 1)) {
            // the name is all that the brackets can be of
            draft.countedFirst = draft.first - 2;
            draft.countedLast = draft.first - 2;
            return true;
        }
        return false;
    }

    /** One past a list of numbers that goes on at the token: "en 36" of "34 en 36"; the token itself where none does. */
    private int listEnd(int i) {
        int end = i;
        while (end < i + MAX_LIST
                && (tokens.isComma(end) || tokens.is(end, FunctionWord.AND))
                && tokens.isDigits(end + 1)
                && !tokens.isGlued(end + 1)) {
            end += 2;
        }
        return end;
    }

    /** "de lijst van Jansen (9 zetels), die van Smit (6)": the brackets before hold so many of something. */
    private boolean isNextOfThings(int open) {
        for (int i = open - 1; i > Math.max(open - MAX_APART, tokens.from()); i--) {
            if (tokens.isSymbol(i, ')')) {
                boolean bare = tokens.isDigits(i - 1) && tokens.isSymbol(i - 2, '(');
                boolean noun = tokens.isWord(i - 1) && !tokens.is(i - 1, UnitKind.UNIT);
                boolean things = noun && tokens.isDigits(i - 2) && tokens.isSymbol(i - 3, '(');
                return things || bare && isNextOfThings(i - 2);
            }
        }
        return false;
    }

    /**
     * "Smith, 34, said", "the brothers, 34 and 36, said": who it is before and a mark behind. "Smith, 34 said" lacks the mark, "However, 34, all
     * pupils" the name, and "Smith, 9, said" is as likely a score: no one below ten is spoken of so.
     */
    boolean isAgeInApposition(MentionBuilder draft, Numeral numeral) {
        // "Dawson, now 41, was", "burgemeester Naessens, 72 inmiddels, neemt"
        int comma = tokens.is(draft.first - 1, TimeKind.RELATIVE) ? draft.first - 2 : draft.first - 1;
        if (!tokens.isSymbol(comma, ',')) {
            return false;
        }
        int list = listEnd(draft.last + 1);
        int end = tokens.is(list, TimeKind.RELATIVE) ? list + 1 : list;
        // "of the 60 patients, 40, mostly women": so many of them
        boolean person = tokens.is(comma - 1, AgeKind.PERSON) && !Numeral.mayBegin(tokens, comma - 2);
        return tokens.isGlued(comma)
                && (tokens.isSymbol(end, ',') || tokens.isSymbol(end, '.'))
                && !tokens.isGlued(end + 1)
                && (person || isName(comma - 1))
                && draft.value != null
                && draft.value.compareTo(BigDecimal.valueOf(10)) >= 0
                && isAge(draft, numeral);
    }

    /** "At 97, she still swims", "At 97, Mrs Okafor still swims". */
    boolean isAgeAtHead(MentionBuilder draft, Numeral numeral) {
        int opener = draft.first - 1;
        int who = draft.last + 2;
        boolean person = tokens.is(who, AgeKind.PERSON) || tokens.isUnknownWord(who) && tokens.isCapitalised(who);
        return opener == tokens.opening()
                && tokens.is(opener, AgeKind.AGE_OPENS)
                && tokens.isComma(draft.last + 1)
                && person
                && isAge(draft, numeral);
    }

    /**
     * "He will be 35 by then": a bare number said of a person. "She is 35 points behind" counts points, and "the children were
     * 35 in all" has no pronoun: so many of them.
     */
    boolean isAgeOfPerson(MentionBuilder draft, Numeral numeral, int i, int to) {
        int verb = beforeHedges(draft);
        // "will be 35": an auxiliary may stand between
        int subject = tokens.is(verb - 1, FunctionWord.VERB) ? verb - 2 : verb - 1;
        boolean said = tokens.is(verb, FunctionWord.LINK)
                        && (isHeOrShe(subject) || tokens.is(i, FunctionWord.SUBCLAUSE) && isNamed(subject))
                // "Nu is hij 36"
                || isHeOrShe(verb) && tokens.is(verb - 1, FunctionWord.LINK);
        boolean alone = !tokens.isWord(i) || tokens.is(i, FunctionWord.PREP) || tokens.is(i, FunctionWord.CONJ);
        int before = draft.first - 1;
        while (before > verb - MODIFIERS && tokens.is(before, HedgeKind.APPROX)) {
            before--;
        }
        // "the average age is 34"
        said |= (tokens.is(before, FunctionWord.LINK) || draft.former != null)
                && isAboutAge(draft, Math.max(0, verb - TOPIC_WINDOW));
        // "with an average age of 34"
        said |= tokens.is(before, FunctionWord.PARTITIVE) && tokens.is(before - 1, AgeKind.AGE_TOPIC);
        alone |= said && nouns.counted(i, to, false) == null;
        // a mark may be glued on, as in "“He is 35,” she said", but no word or number behind it
        boolean goesOn = tokens.isGlued(i + 1) && (tokens.isWord(i + 1) || tokens.isDigits(i + 1));
        return said && alone && isAge(draft, numeral) && !goesOn;
    }

    /** The last token before the number that neither hedges nor colours it: "was only 17 when", "was nog maar 22 toen". */
    private int beforeHedges(MentionBuilder draft) {
        int before = draft.first - 1;
        while (before > draft.first - MODIFIERS
                && (tokens.is(before, FunctionWord.TONE) || tokens.is(before, HedgeKind.APPROX))) {
            before--;
        }
        return before;
    }

    /** A pronoun of persons. */
    private boolean isHeOrShe(int i) {
        return tokens.is(i, AgeKind.PERSON) && tokens.is(i, FunctionWord.PRON);
    }

    /** A word that may be a name. */
    private boolean isName(int i) {
        return tokens.isUnknownWord(i) && tokens.isCapitalised(i);
    }

    /** A name, or the comma behind what is told of one: "Dawson, now 41, was 29 when". */
    private boolean isNamed(int i) {
        if (!tokens.isComma(i)) {
            return isName(i);
        }
        int comma = i - 1;
        while (comma > i - MAX_APART && !tokens.isComma(comma)) {
            comma--;
        }
        return tokens.isComma(comma) && isName(comma - 1);
    }

    /** "Amper 19 was hij toen hij won": the number at the head, and behind it the verb and who was so old. */
    boolean isAgeInverted(MentionBuilder draft, Numeral numeral, int i) {
        return beforeHedges(draft) < tokens.opening()
                && tokens.is(i, FunctionWord.LINK)
                && isHeOrShe(i + 1)
                && tokens.is(i + 2, FunctionWord.CONJ)
                && isAge(draft, numeral);
    }

    /** "aged 45", "older than 40": the number alone is the age, where no unit follows that it would have instead. */
    boolean isAgedNumber(MentionBuilder draft, int i) {
        int before = draft.first - 1;
        while (before > draft.first - MODIFIERS
                && !tokens.is(before, AgeKind.AGE_BEFORE)
                && (tokens.is(before, HedgeKind.APPROX)
                        || tokens.is(before, FunctionWord.BETWEEN)
                        || tokens.is(before, HedgeKind.BOUND)
                        || tokens.is(before, FunctionWord.DET))) {
            before--;
        }
        // "aged 40 in 2019", "turned 40 in May": an "in" is no inch there
        return (!tokens.is(i, UnitKind.UNIT) || tokens.is(i, FunctionWord.PREP))
                && tokens.is(before, AgeKind.AGE_BEFORE)
                && (draft.high == null || draft.high.compareTo(OLDEST) <= 0);
    }

    /**
     * "de gemiddelde leeftijd steeg van 28 naar 31 jaar": the clause has named age as its subject. Behind a comma another may
     * have begun: "de gemiddelde leeftijd daalt, in 31 jaar niet gezien" tells how long.
     */
    boolean isAboutAge(MentionBuilder draft, int from) {
        for (int i = draft.first - 1; i >= Math.max(from, draft.first - TOPIC_WINDOW); i--) {
            if (tokens.is(i, AgeKind.AGE_BEFORE) || tokens.is(i, AgeKind.AGE_TOPIC)) {
                return true;
            }
            if (tokens.isComma(i)) {
                return false;
            }
        }
        return false;
    }

    /** "was 20 jaar lang", "is twee jaar getrouwd": a duration after all. */
    boolean isMeasuredOtherwise(int i, int to) {
        return i < to
                && (tokens.is(i, FunctionWord.ADVERB)
                        || tokens.is(i, TopicKind.TERM)
                        || tokens.isUnknownWord(i)
                        || isCompared(i));
    }

    /** "twee jaar ouder dan haar broer", "two years faster than": a difference. */
    private boolean isCompared(int i) {
        return tokens.is(i, AgeKind.AGE_BEFORE)
                || tokens.is(i, HedgeKind.BOUND)
                || tokens.is(i, FunctionWord.THAN)
                || tokens.is(i + 1, FunctionWord.THAN);
    }

    /**
     * "een jongen van zestien", "a boy of sixteen", "jongeren tussen 16 en 24", "women over 40": of a person, and nothing counted
     * behind, as in "de vrouwen van 16 landen". "The mother of two" has two children: what may be a parent is no age below ten.
     */
    boolean isOfPerson(MentionBuilder draft, int i, int to) {
        int before = draft.first - 1;
        while (before > draft.first - MODIFIERS
                && (tokens.is(before, HedgeKind.APPROX) || tokens.is(before, FunctionWord.DET))) {
            before--;
        }
        boolean between = draft.isRange() && tokens.is(before, FunctionWord.BETWEEN);
        boolean of = !draft.isRange() && before == draft.first - 1 && tokens.is(before, FunctionWord.PARTITIVE);
        // "more than" is a bound too, but no preposition
        boolean bound = tokens.is(before, HedgeKind.BOUND) && tokens.is(before, FunctionWord.PREP);
        boolean person = (between || of || bound) && tokens.is(before - 1, AgeKind.PERSON);
        BigDecimal least = draft.low;
        if (!person || least == null || draft.high == null) {
            return false;
        }
        boolean lived = least.compareTo(BigDecimal.ONE) >= 0
                && least.remainder(BigDecimal.ONE).signum() == 0
                && draft.high.compareTo(OLDEST) <= 0;
        return lived
                && (least.compareTo(BigDecimal.TEN) >= 0 || !tokens.is(before - 1, AgeKind.PARENT))
                && !tokens.is(i, UnitKind.PERCENT)
                // "veroordeelde de vrouw tot 18 maanden cel"
                && !tokens.is(i, TopicKind.TERM)
                && nouns.counted(i, to, false) == null;
    }

    /** "toen ze twaalf was": the verb last, and nothing behind it that it would be the auxiliary of. */
    boolean isBeforeLink(int subject, int link, int to) {
        boolean someone = tokens.is(subject, AgeKind.PERSON)
                || tokens.is(subject, FunctionWord.PRON) && tokens.is(subject - 1, FunctionWord.CONJ)
                || tokens.isUnknownWord(subject)
                        && tokens.isCapitalised(subject)
                        && tokens.is(subject - 1, FunctionWord.CONJ);
        return someone
                && tokens.is(link, FunctionWord.LINK)
                && (link + 1 >= to || !tokens.isWord(link + 1) && !tokens.isDigits(link + 1));
    }
}
