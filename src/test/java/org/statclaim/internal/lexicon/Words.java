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
        this.lexicon = new Lexicon(Counting.of(onesBeforeTens));
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
    static Sense sense(WordKind kind, String payload) {
        return payload.isEmpty() ? Sense.of(kind, "-", Plain.PLAIN) : Sense.read(kind, payload, "", false, CATALOGS);
    }

    static Sense number(WordKind kind, long number) {
        return Sense.of(kind, Long.toString(number), new NumberWord(BigDecimal.valueOf(number), false));
    }

    static Sense slip(WordKind kind, long number) {
        return number(kind, number).bound("", true);
    }

    /** Words of one class that are read in any case. */
    public Words add(WordKind kind, String... forms) {
        return payload(kind, "", forms);
    }

    public Words payload(WordKind kind, String payload, String... forms) {
        for (String form : forms) {
            lexicon.add(form, sense(kind, payload));
        }
        return this;
    }

    /** Words and signs that are bound to their case. */
    public Words exact(WordKind kind, String... forms) {
        for (String form : forms) {
            lexicon.add(form, sense(kind, "").bound(form, false));
        }
        return this;
    }

    /** A number word, alone and inside longer ones. */
    public Words number(WordKind kind, long number, String form) {
        lexicon.add(form, number(kind, number));
        lexicon.compounds().addMorpheme(Chars.fold(form), number(kind, number));
        return this;
    }

    public Lexicon lexicon() {
        return lexicon;
    }
}
