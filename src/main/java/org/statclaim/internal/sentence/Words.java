package org.statclaim.internal.sentence;

import java.util.Arrays;
import org.statclaim.internal.lexicon.CalendarUnits;
import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.HedgeKind;
import org.statclaim.internal.lexicon.KindSet;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.Lexeme;
import org.statclaim.internal.lexicon.Meaning.UnitWord;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.Sense;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.lexicon.VerbForm;
import org.statclaim.internal.lexicon.Verbs;
import org.statclaim.internal.lexicon.YearPart;
import org.statclaim.internal.tokens.Sentence;

/**
 * What part the words of a sentence play beside its verbs: a figure, a word with meaning of its own, or grammar. Which
 * words are verbs is for {@link Predicates} to say, which asks these first. A word is judged by the tables and its
 * nearest neighbours.
 */
public final class Words {

    /**
     * Never what a figure is about: in "the sisters each paid $40" only "sisters" may be. Places that are adverbs too
     * are let through before: "North Dakota".
     */
    private static final KindSet GRAMMATICAL = KindSet.of(
            FunctionWord.DET,
            FunctionWord.PREP,
            FunctionWord.FROM,
            FunctionWord.CONJ,
            FunctionWord.PRON,
            FunctionWord.ADVERB,
            FunctionWord.WORTH,
            TimeKind.RELATIVE,
            TimeKind.WEEKDAY,
            NumeralKind.ONES,
            UnitKind.RATE,
            FunctionWord.COUNT_LABEL,
            FunctionWord.RESTATED,
            SourceKind.SOURCE_PREP,
            FunctionWord.SUBSET,
            FunctionWord.OF_TOTAL,
            FunctionWord.COMPARED,
            FunctionWord.ABOUT_OF);

    /** What "last" and "this" make a time of. */
    private static final KindSet NAMED =
            KindSet.of(TimeKind.SEASON, TimeKind.WEEKEND, TimeKind.MONTH, TimeKind.WEEKDAY);

    /** Says nothing of its own but in a name: "an average of 40" and "the firm Average Joes". */
    private static final KindSet MODIFYING = KindSet.of(
            HedgeKind.APPROX,
            HedgeKind.BOUND,
            HedgeKind.BOUND_AFTER,
            FunctionWord.TONE,
            TimeKind.YEAR_PART,
            FunctionWord.THERE);

    /** So many adjectives stand before a noun. */
    private static final int MAX_ADJECTIVES = 4;

    /** No word has all forms. */
    private static final short UNKNOWN = -1;

    private static final byte UNASKED = 0;
    private static final byte YES = 1;
    private static final byte NO = 2;

    /** A time between a verb and what was said is no longer: "on Tuesday evening". */
    private static final int MAX_TIME = 5;

    private final Sentence tokens;
    private final LanguagePack pack;
    private final int from;
    private final Verbs verbs;
    private final Figures figures;
    /** Which words carry meaning, each judged once. */
    private final byte[] content;
    /** The forms of the sentence's words, looked up once. */
    private final short[] forms;

    /** The words of a sentence with its figures. */
    public Words(Sentence tokens, LanguagePack pack, Figures figures) {
        this.tokens = tokens;
        this.pack = pack;
        this.from = tokens.from();
        this.verbs = pack.verbs();
        this.figures = figures;
        this.content = new byte[tokens.to() - from];
        this.forms = new short[tokens.to() - from];
        Arrays.fill(forms, UNKNOWN);
    }

    /** Whether the token is part of a figure that was read; digits in a name, "FTSE 100", are none. */
    public boolean isFigure(int i) {
        return figures.has(i);
    }

    /** "women aged 25 to 54": an age that tells the people apart. */
    public boolean isAge(int i) {
        return figures.isAge(i);
    }

    /** Whether the word carries meaning of its own: no article, preposition, adverb or hedge. */
    public boolean isContent(int i) {
        if (!tokens.isWord(i)) {
            return false;
        }
        if (content[i - from] == UNASKED) {
            content[i - from] = judge(i) ? YES : NO;
        }
        return content[i - from] == YES;
    }

    private boolean judge(int i) {
        // "bis 14 Uhr" is a time
        if (isFigure(i) || tokens.is(i, TimeKind.CLOCK) && tokens.isDigits(i - 1) && !tokens.isGlued(i - 1)) {
            return false;
        }
        // at the head of a sentence or a speech a capital says nothing of the word
        boolean name = i > from && tokens.isCapitalised(i) && !opensSpeech(i);
        // "on 4 May" and "in May" are times; "the May fair" is what costs
        boolean date = tokens.is(i, TimeKind.MONTH)
                && (tokens.isDigits(i - 1)
                        || isOrdinal(i - 1)
                        || isPreposition(i - 1)
                        || tokens.is(i - 1, TimeKind.DATE_PREP) && !isArticle(i - 1)
                        || isListedMonth(i));
        // "this winter rents rose"; "the summer school" keeps its summer
        boolean season = tokens.isAny(i, NAMED) && tokens.is(i - 1, TimeKind.DEICTIC);
        if (date
                || season
                || isPeriod(i)
                || isWeekend(i)
                || isCentury(i)
                || tokens.is(i - 1, TimeKind.YEAR_PART) && tokens.is(i, TimeKind.MONTH)) {
            return false;
        }
        // "miners in North Dakota"; "north" as a word is an adverb
        boolean region = name && tokens.is(i, FunctionWord.ADVERB) && !tokens.is(i, FunctionWord.PREP);
        // "the minimum fare", though "minimum" bounds a figure; "the US economy"; "Els De Wit"
        if (tokens.is(i, FunctionWord.PREMODIFIER) && tokens.is(i, HedgeKind.BOUND)
                || isAcronym(i)
                || region
                || isInName(i)) {
            return true;
        }
        if (tokens.is(i, FunctionWord.ADVERB) && isArticle(i - 1) && isContent(i + 1)) {
            // "the old car"
            return true;
        }
        // "leben in vier Orten": without a capital it is an adjective, before its noun, or a verb
        if (pack.settings().nounsCapitalised() && !tokens.isCapitalised(i) && !standsBeforeNoun(i)) {
            return false;
        }
        // the "x" of "3 x 4 metres" is nothing, the "C" of "vitamin C" is
        boolean word = tokens.end(i) - tokens.start(i) > 1 || tokens.isCapitalised(i);
        return word && !isAdverb(i) && !tokens.isAny(i, GRAMMATICAL) && (name || !tokens.isAny(i, MODIFYING));
    }

    /** "große neue" of "große neue Häuser": nothing but words without a capital that may be adjectives, and then one with. */
    private boolean standsBeforeNoun(int i) {
        int at = i + 1;
        while (at <= i + MAX_ADJECTIVES
                && tokens.isWord(at)
                && !tokens.isCapitalised(at)
                && !isFigure(at)
                && !isAdverb(at)
                && !tokens.isAny(at, GRAMMATICAL)) {
            at++;
        }
        return tokens.isWord(at) && tokens.isCapitalised(at) && !isFigure(at) && !tokens.isAny(at, GRAMMATICAL);
    }

    /** The stop of "12. Juni". */
    private boolean isOrdinal(int stop) {
        return tokens.is(stop, NumeralKind.ORDINAL_MARK) && tokens.isGlued(stop) && tokens.isDigits(stop - 1);
    }

    /** "in april en mei", "June, July and August". */
    private boolean isListedMonth(int i) {
        return (joins(i - 1) || tokens.isComma(i - 1)) && tokens.is(i - 2, TimeKind.MONTH);
    }

    /** "over the weekend", told which by its own words; "the weekend edition" is what it is about. */
    private boolean isWeekend(int i) {
        Sense weekend = tokens.sense(i, TimeKind.WEEKEND);
        return weekend != null && weekend.number().signum() > 0;
    }

    /** "eeuw" of "de 19e eeuw", and the mark of its number; a century of something is a length. */
    private boolean isCentury(int i) {
        Sense century = tokens.sense(i, TimeKind.CENTURY);
        return century == null
                ? tokens.is(i, NumeralKind.ORDINAL_MARK) && tokens.is(i + 1, TimeKind.CENTURY)
                : century.number().signum() > 0 || tokens.is(i - 1, NumeralKind.ORDINAL_MARK);
    }

    /** "begin" of "begin mei", "afgelopen" of "afgelopen winter": part of a time. */
    private boolean isPeriod(int i) {
        YearPart part = tokens.meaning(i, TimeKind.YEAR_PART, YearPart.class);
        // "seit Jahresbeginn"
        boolean placed = part != null && part.alone() && (isPreposition(i - 1) || tokens.is(i - 1, TimeKind.DATE_PREP));
        // "and 1.9% next"
        boolean alone = tokens.is(i, TimeKind.DEICTIC) && !tokens.isWord(i + 1);
        return placed
                || alone
                || part != null && (tokens.is(i + 1, TimeKind.MONTH) || tokens.isDigits(i + 1))
                || tokens.is(i, TimeKind.DEICTIC) && (tokens.isAny(i + 1, NAMED) || isLength(i + 1));
    }

    /** "drie jaar" of "de komende drie jaar". */
    private boolean isLength(int i) {
        int end = i;
        while (isFigure(end)) {
            end++;
        }
        return end > i && endsPeriod(end - 1);
    }

    /**
     * Whether the words are a period of the calendar, whatever tells which one: "dat jaar", "last season". It says when, and is the
     * subject of nothing but a verb to be.
     */
    public boolean isTime(Phrase phrase) {
        if (phrase.last() - phrase.first() > 2) {
            return false;
        }
        // "vorig seizoen": without an article it is no noun with its adjective
        if (phrase.last() == phrase.first() + 1
                && tokens.is(phrase.first(), TimeKind.DEICTIC)
                && !tokens.is(phrase.first(), FunctionWord.DET)) {
            return true;
        }
        if (!endsPeriod(phrase.last())) {
            return false;
        }
        // "een maand geleden"
        if (tokens.is(phrase.last() + 1, TimeKind.OFFSET)) {
            return true;
        }
        // "dat jaar", "deze maand", "hetzelfde jaar"; "een jaar telt" has its subject there
        int first = phrase.first() == phrase.last() ? phrase.first() - 1 : phrase.first();
        return tokens.is(first, FunctionWord.CONJ)
                || tokens.is(first, FunctionWord.PRON)
                || tokens.is(first, TimeKind.DEICTIC);
    }

    /** "maand", "seizoen": the noun of a period of the calendar. */
    boolean endsPeriod(int i) {
        UnitWord unit = tokens.meaning(i, UnitKind.UNIT, UnitWord.class);
        return unit != null && CalendarUnits.unit(unit.unit().code()) != null;
    }

    /** Behind "Bos:" and the mark of a quotation. */
    private boolean opensSpeech(int i) {
        return tokens.isSymbol(i - 1, ':')
                || tokens.isGlued(i) && !tokens.isWord(i - 1) && !tokens.isGlued(i - 1) && isQuote(i - 1)
                || tokens.isComma(i - 1) && tokens.isComma(i - 2);
    }

    private boolean isQuote(int i) {
        return "\"'„“”‘«".indexOf(tokens.firstChar(i)) >= 0;
    }

    /**
     * "US", "IT": in capitals it is no pronoun. One capital is not enough, as "I" and the "A" of a sentence's head have
     * one too.
     */
    public boolean isAcronym(int i) {
        return tokens.end(i) - tokens.start(i) > 1 && tokens.isUpper(i);
    }

    /** "earning", "treating". What Dutch has of these are adjectives, so its tables name no ending for them. */
    public boolean isParticiple(int i) {
        return is(i, VerbForm.GERUND);
    }

    /**
     * Whether the word can have the form, whatever it is here; its neighbours decide that, in {@link Predicates}. Every
     * figure asks the same words again, so that what the tables say is kept.
     */
    public boolean is(int i, VerbForm form) {
        return form.isIn(forms(i));
    }

    /** All forms that the word can have, a bit each; none of what is no word. */
    public int forms(int i) {
        if (!tokens.isWord(i)) {
            return 0;
        }
        if (forms[i - from] == UNKNOWN) {
            forms[i - from] = (short) tokens.verbForms(i, verbs);
        }
        return forms[i - from];
    }

    /** "rises", "daling": a word that says which way a figure moves, noun or verb. */
    public boolean isChange(int i) {
        return tokens.is(i, ChangeKind.INCREASE) || tokens.is(i, ChangeKind.DECREASE);
    }

    /**
     * Whether the token is a phrase of the pack that begins with an article: "the figures". Behind a verb such a phrase
     * is its object, while a bare noun there may make an adjective of the form before it: "seized goods".
     */
    boolean beginsWithArticle(int i) {
        int blank = tokens.start(i) + 1;
        while (blank < tokens.end(i) && tokens.text().charAt(blank) != ' ') {
            blank++;
        }
        if (blank == tokens.end(i)) {
            return false;
        }
        Lexeme first = pack.lexicon().find(tokens.text().substring(tokens.start(i), blank));
        return first != null && first.is(FunctionWord.DET);
    }

    /**
     * Whether the token is a phrase of the pack that ends with "of": "verlies van". What follows belongs to it, so that
     * the article of "verlies van de bank" begins no new phrase.
     */
    public boolean endsWithPartitive(int i) {
        int blank = tokens.end(i) - 1;
        while (blank > tokens.start(i) && tokens.text().charAt(blank) != ' ') {
            blank--;
        }
        if (blank == tokens.start(i)) {
            return false;
        }
        Lexeme last = pack.lexicon().find(tokens.text().substring(blank + 1, tokens.end(i)));
        return last != null && last.is(FunctionWord.PARTITIVE);
    }

    /** A change that may be a noun: "a 2 percent pay rise". */
    public boolean isChangeNoun(int i) {
        return isChange(i) && is(i, VerbForm.EITHER);
    }

    /** Behind "to"; a Dutch "naar" or "tot" stands before no infinitive. */
    public boolean isInfinitive(int i) {
        return !pack.settings().verbSecond()
                && tokens.is(i - 1, FunctionWord.LEVEL)
                && tokens.is(i - 1, FunctionWord.PREP);
    }

    /**
     * "the", "het". A word that may open a clause ("die", "dat") is no article, nor one that is part of a name ("Els De
     * Wit").
     */
    public boolean isArticle(int i) {
        boolean clause = tokens.is(i, FunctionWord.CONJ)
                && (!tokens.is(i, FunctionWord.RELATIVE_ARTICLE) || tokens.isComma(i - 1));
        return tokens.is(i, FunctionWord.DET)
                && !clause
                && !tokens.is(i, FunctionWord.PRON)
                && !isInName(i)
                // "the sisters each paid $40": behind a noun "each" begins nothing
                && !(tokens.is(i, FunctionWord.ADVERB) && tokens.isUnknownWord(i - 1));
    }

    /**
     * "Els De Wit", "volgens De Wit": inside a sentence an article with a capital before another is part of the name. At the
     * head of a sentence, "De Wit won", it is taken for an article.
     */
    private boolean isInName(int i) {
        return tokens.is(i, FunctionWord.DET)
                && tokens.isWord(i - 1)
                // "the band The Wild Geese": in English such an article is that of a title
                && (tokens.isCapitalised(i - 1)
                        || tokens.is(i - 1, FunctionWord.PREP)
                        || pack.settings().verbSecond())
                && tokens.isCapitalised(i)
                && tokens.isCapitalised(i + 1);
    }

    /**
     * "in", "van", "nach Angaben". "sinds", "after" and others may open a clause of their own, "sinds de bank sloot", and are left out.
     */
    public boolean isPreposition(int i) {
        return (tokens.is(i, FunctionWord.PREP) || tokens.is(i, SourceKind.SOURCE_PREP))
                && !tokens.is(i, FunctionWord.CONJ)
                && !tokens.is(i, FunctionWord.SUBORDINATE)
                // "het OM eist"
                && !(isAcronym(i) && tokens.is(i - 1, FunctionWord.DET) && !tokens.isCapitalised(i + 1));
    }

    /** "bread and milk", "bread or milk": the phrase goes on behind it. */
    public boolean joins(int i) {
        return tokens.is(i, FunctionWord.AND) || tokens.is(i, FunctionWord.OR);
    }

    /**
     * What may stand between a subject and its verb: "the harvest has already fallen". Inside a sentence a capital
     * makes it a name: "North Dakota has".
     */
    public boolean isSkipped(int i) {
        if (i > from && tokens.isCapitalised(i)) {
            return false;
        }
        return tokens.is(i, FunctionWord.ADVERB) && !isRelative(i) || tokens.is(i, FunctionWord.TONE) || isAdverb(i);
    }

    private boolean isAdverb(int i) {
        return is(i, VerbForm.ADVERB);
    }

    /**
     * "who", "die": a word that stands for the noun before it. "die" at the head of a sentence, and "if" behind a noun,
     * do not.
     */
    public boolean isRelative(int i) {
        boolean behindNoun = isContent(i - 1) || tokens.isSymbol(i - 1, ',') || tokens.isBracket(i - 1);
        boolean opens = tokens.is(i, FunctionWord.SUBCLAUSE) && !tokens.is(i, FunctionWord.PRON);
        return tokens.is(i, FunctionWord.CONJ)
                && !joins(i)
                && !opens
                && !opensSaid(i)
                && behindNoun
                && !tokens.is(i, FunctionWord.COORDINATOR);
    }

    /** "said that", "told the court that", "zei dinsdag dat": what somebody said is a clause of its own, whatever time stands between; no "report that says". */
    public boolean opensSaid(int i) {
        if (!tokens.is(i, SourceKind.THAT)) {
            return false;
        }
        int verb = i - 1;
        // "told the court that"; of what the other verbs have behind them "that" may mean a thing: "reported losses
        // that cost"
        int told = isContent(verb) && !tokens.is(verb, SourceKind.TELL) ? verb - 1 : verb;
        told = isArticle(told) ? told - 1 : told;
        if (tokens.is(told, SourceKind.TELL)) {
            return true;
        }
        while (verb > i - MAX_TIME
                && (isSkipped(verb)
                        || tokens.is(verb, TimeKind.WEEKDAY)
                        || tokens.is(verb, TimeKind.RELATIVE)
                        || isPreposition(verb) && tokens.is(verb + 1, TimeKind.WEEKDAY))) {
            verb--;
        }
        boolean says = tokens.is(verb, SourceKind.SAY) || tokens.is(verb, SourceKind.ESTIMATE);
        return says && !tokens.is(verb, SourceKind.REPORT) && !isArticle(verb - 1);
    }

    /**
     * Whether no noun phrase goes on past the token, in either direction. A figure inside it, "sales of 40 cars", and
     * the mark of a name, "Hill & Dale", end none.
     */
    public boolean endsPhrase(int i) {
        if (tokens.isSymbol(i, '&') || isFigure(i)) {
            return false;
        }
        // a stroke or hyphen inside a word has no blank on either side: "the Topix/Nikkei basket"
        boolean mark = !tokens.isWord(i) && !tokens.isDigits(i) && !(tokens.isGlued(i) && tokens.isGlued(i + 1));
        // "de im- en exporten"
        mark &= !(tokens.isSymbol(i, '-') && tokens.isGlued(i) && joins(i + 1));
        // "who", "omdat"; "die" and "dat" may be articles, as in "die prijs"
        boolean clause = tokens.is(i, FunctionWord.CONJ) && !joins(i) && !tokens.is(i, FunctionWord.DET);
        // "the trip for us costs": behind a preposition a pronoun belongs to the phrase
        boolean pronoun = tokens.is(i, FunctionWord.PRON)
                && !isPreposition(i - 1)
                && !tokens.is(i, FunctionWord.DET)
                && !tokens.is(i, NumeralKind.ONES)
                && !isAcronym(i);
        return mark || clause || tokens.is(i, FunctionWord.SUBORDINATE) || pronoun || tokens.is(i, TimeKind.RELATIVE);
    }
}
