package org.statclaim.internal.lexicon;

import java.math.BigDecimal;
import org.statclaim.internal.lexicon.Meaning.NumberWord;
import org.statclaim.internal.lexicon.Meaning.Plain;
import org.statclaim.internal.text.Chars;

/** A lexicon of a few words, built row by row as the loader would; the one place of the tests that makes senses. */
public final class Words {

    private static final Catalogs CATALOGS = Catalogs.load();

    private final Lexicon lexicon;

    private Words(boolean onesBeforeTens) {
        this.lexicon = new Lexicon(onesBeforeTens);
    }

    /** A language that says "twenty-five". */
    public static Words tensFirst() {
        return new Words(false);
    }

    /** A language that says "vijfentwintig". */
    public static Words onesFirst() {
        return new Words(true);
    }

    /** A sense of a word that has a payload in the tables; without one it means no more than its class. */
    static Sense sense(TokenClass tokenClass, String payload) {
        Meaning meaning = payload.isEmpty() ? Plain.PLAIN : tokenClass.payload().parse(payload, CATALOGS);
        return Sense.of(tokenClass, meaning);
    }

    static Sense number(TokenClass tokenClass, long number) {
        return new Sense(tokenClass, new NumberWord(BigDecimal.valueOf(number), false), "", false);
    }

    static Sense slip(TokenClass tokenClass, long number) {
        return new Sense(tokenClass, new NumberWord(BigDecimal.valueOf(number), false), "", true);
    }

    /** Words of one class that are read in any case. */
    public Words add(TokenClass tokenClass, String... forms) {
        return payload(tokenClass, "", forms);
    }

    public Words payload(TokenClass tokenClass, String payload, String... forms) {
        for (String form : forms) {
            lexicon.add(form, sense(tokenClass, payload));
        }
        return this;
    }

    /** Words and signs that are bound to their case. */
    public Words exact(TokenClass tokenClass, String... forms) {
        for (String form : forms) {
            lexicon.add(form, new Sense(tokenClass, Plain.PLAIN, form, false));
        }
        return this;
    }

    /** A number word, alone and inside longer ones. */
    public Words number(TokenClass tokenClass, long number, String form) {
        lexicon.add(form, number(tokenClass, number));
        lexicon.compounds().addMorpheme(Chars.fold(form), number(tokenClass, number));
        return this;
    }

    public Lexicon lexicon() {
        return lexicon;
    }
}
