package org.statclaim.internal.grammar;

import java.math.BigDecimal;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.LabelKind;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.MoneyKind;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.TopicKind;
import org.statclaim.internal.lexicon.VerbForm;
import org.statclaim.internal.numeral.Numeral;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Kind;

/**
 * Numbers that name what stands before them: articles of a law, rooms, models, results in minutes and seconds. The
 * word before decides, and the unit behind may overrule it: "Room 12 km away" is a distance. What only looks like a
 * number, such as a version, guards have taken before.
 */
final class References {

    /** So far before a second infinitive stands what leads the first. */
    private static final int MAX_LEAD = 12;

    private final Sentence tokens;
    private final LanguagePack pack;

    References(Sentence tokens, LanguagePack pack) {
        this.tokens = tokens;
        this.pack = pack;
    }

    /**
     * "artikel 12", "Kamp 18", "iPhone 14": the word before is what the number numbers. "Flight 5 million people" has
     * a scale, and no room or flight has that.
     */
    boolean isReference(MentionBuilder draft, Numeral numeral) {
        int i = draft.first;
        boolean key = !numeral.isScaled() && numeral.high() == null;
        boolean whole = numeral.decimals() < 0 && !draft.isRange();
        // "His bank account number is 55512", "Serial number: 55512": a verb or a colon may stand between, for the
        // words that name nothing but numbers
        int label = tokens.is(i - 1, FunctionWord.LINK) || tokens.isSymbol(i - 1, ':') ? i - 2 : i - 1;
        if (key && tokens.is(label, LabelKind.IDENTIFIER) && draft.unit == null) {
            return true;
        }
        boolean timed = tokens.is(i - 1, TopicKind.TIMED) || tokens.is(i - 2, TopicKind.TIMED);
        if (timed && draft.unit == null && numeral.decimals() == 2) {
            // "een tijd van 16.42", "een tijd (16.42)": minutes and seconds
            return true;
        }
        // "per trein 400 koeien": so many for each, of which none is numbered
        boolean each = tokens.is(i - 2, FunctionWord.PER);
        if (key
                && !each
                && tokens.is(i - 1, LabelKind.REFERENCE)
                && !(draft.kind == Kind.COUNT && (isInfinitive(i - 1) || isFinite(i - 1) || isApart(numeral)))) {
            // "afdeling 2C": a single letter behind the number is part of the name
            boolean letter = tokens.isGlued(draft.last) && tokens.end(draft.last) - tokens.start(draft.last) == 1;
            // "Room 5 people left" names the room: the noun behind goes on with the sentence
            return draft.unit == null || draft.kind == Kind.COUNT && whole || letter && draft.last > i;
        }
        // behind a name too, a unit makes a figure of it: "The Webb 5 km race"
        if (draft.unit != null || !key) {
            return false;
        }
        boolean name = !tokens.isGlued(i) && (tokens.isUnknownWord(i - 1) && hasCapital(i - 1) || isInitial(i - 1));
        int next = draft.last + 1;
        // "27 Mill Lane", "11 Pro Max"; but "92 XX" and "47,50 TL" state something in a unit that the pack lacks
        boolean address = whole
                && tokens.isDigits(draft.last)
                && tokens.isUnknownWord(next)
                && tokens.isCapitalised(next)
                && !tokens.isUpper(next)
                && tokens.isCapitalised(next + 1);
        if (address) {
            return true;
        }
        if (tokens.sense(i - 1, MoneyKind.ORDINARY_CODE) != null) {
            // "COP 26"
            return true;
        }
        boolean initials = tokens.isSymbol(i - 1, '&');
        // "Smith's 17,982", "in Aalst 1.120": no name has groups of digits
        if (name && whole && tokens.isDigits(i) && draft.last > i) {
            return false;
        }
        return (name || initials) && (tokens.isDigits(i) || tokens.is(i, NumeralKind.ONES) && tokens.isCapitalised(i));
    }

    /**
     * Of a number of things, whether the word before it is none that it numbers: digits in groups never do, "the line 4,200
     * passengers", and in a language that numbers without an article, "zaal 3", none does behind one: "in de zaal 35 mensen".
     */
    private boolean isApart(Numeral numeral) {
        int i = numeral.first();
        boolean grouped = numeral.digits() && numeral.decimals() < 0 && numeral.end() - i > 1;
        boolean described = tokens.is(i - 2, FunctionWord.DET)
                && !tokens.isCapitalised(i - 2)
                && pack.settings().verbSecond()
                && numeral.value().compareTo(BigDecimal.ONE) != 0;
        return grouped || described;
    }

    /** "will train 40 pilots", "to rest and stage 12 concerts": a verb, whatever it numbers elsewhere. */
    private boolean isInfinitive(int i) {
        boolean verb = !tokens.isCapitalised(i) && tokens.verbForms(i, pack.verbs()) != 0;
        boolean led = verb && leadsInfinitive(i - 1);
        // "block 3 and block 4" are two of a sort
        if (verb && tokens.is(i - 1, FunctionWord.AND)) {
            int end = Math.max(tokens.from(), i - MAX_LEAD);
            for (int at = i - 2; at >= end && !led && !tokens.isBoundary(at); at--) {
                led = leadsInfinitive(at);
                if (tokens.isSame(at, i)) {
                    return false;
                }
            }
        }
        return led;
    }

    /** "They train 40 pilots", "Police block 40 roads", "La police arrête 40 personnes": the verb of what stands before it. */
    private boolean isFinite(int i) {
        boolean verb = tokens.isWord(i)
                && !tokens.isCapitalised(i)
                && !pack.settings().verbSecond()
                && tokens.verbForms(i, pack.verbs()) != 0;
        if (!verb || tokens.is(i - 1, FunctionWord.SUBJECT_PRONOUN)) {
            return verb;
        }
        if (pack.settings().possessiveEnding().isEmpty()) {
            // where nouns do not stand side by side, a verb's form behind one is a verb
            return tokens.isWord(i - 1) && tokens.is(i - 2, FunctionWord.DET);
        }
        // "a phone line 40 people share" is a compound, as only a plural has a verb of that form
        boolean noun = tokens.isUnknownWord(i - 1) || tokens.is(i - 1, FunctionWord.SINGULAR_NOUN);
        return noun && isPlural(i - 1) != isPlural(i);
    }

    private boolean isPlural(int i) {
        return tokens.is(i, FunctionWord.SINGULAR_NOUN) || pack.singulars().looksPlural(tokens.printed(i));
    }

    private boolean leadsInfinitive(int i) {
        return tokens.isWord(i)
                && (VerbForm.AUXILIARY.isIn(tokens.verbForms(i, pack.verbs())) && !tokens.is(i, FunctionWord.LINK)
                        || tokens.is(i, FunctionWord.TO) && !pack.settings().verbSecond());
    }

    /** "iPhone", "Model": a capital anywhere in the word. */
    private boolean hasCapital(int i) {
        for (int at = tokens.start(i); at < tokens.end(i); at++) {
            if (Character.isUpperCase(tokens.text().charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** A single capital is part of a name: "S&P 500". */
    private boolean isInitial(int i) {
        return tokens.isCapitalised(i)
                && tokens.end(i) - tokens.start(i) == 1
                && !tokens.is(i, FunctionWord.DET)
                && !tokens.is(i, FunctionWord.PRON);
    }
}
