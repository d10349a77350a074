package org.statclaim.internal.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A word or phrase of a pack with its senses, in the order of the tables: the first of a class is the main one. */
public final class Lexeme {

    private static final Set<TokenClass> OPEN_NOUNS = Collections.unmodifiableSet(
            EnumSet.of(TokenClass.SPEAKER, TokenClass.REPORT, TokenClass.AMOUNT_NOUN, TokenClass.IDENTIFIER));

    private final List<Sense> senses = new ArrayList<>(2);
    private final @Nullable Compound compound;
    private final long[] classes = new long[(TokenClass.COUNT + Long.SIZE - 1) / Long.SIZE];

    Lexeme() {
        this.compound = null;
    }

    /** A number word written together; it lives only as long as its text. */
    Lexeme(Compound compound) {
        this.compound = compound;
    }

    void add(Sense sense) {
        senses.add(sense);
        int ordinal = sense.tokenClass().ordinal();
        classes[ordinal / Long.SIZE] |= 1L << ordinal;
    }

    public boolean is(TokenClass tokenClass) {
        int ordinal = tokenClass.ordinal();
        return (classes[ordinal / Long.SIZE] >>> ordinal & 1) != 0;
    }

    /** Whether the pack only says that the word can be, or tell of, a source, which leaves it a noun like any other. */
    public boolean isOpenNoun() {
        for (Sense sense : senses) {
            if (!OPEN_NOUNS.contains(sense.tokenClass())) {
                return false;
            }
        }
        return !senses.isEmpty();
    }

    public @Nullable Compound compound() {
        return compound;
    }

    public List<Sense> senses() {
        return senses;
    }

    /** The first sense of the class that the printed form allows; null where there is none. */
    public @Nullable Sense sense(TokenClass tokenClass, CharSequence printed) {
        return sense(tokenClass, printed.toString(), 0, printed.length());
    }

    /** The same of what is printed between the offsets of a text. */
    public @Nullable Sense sense(TokenClass tokenClass, String text, int start, int end) {
        if (!is(tokenClass)) {
            return null;
        }
        Sense loose = null;
        for (Sense sense : senses) {
            if (sense.tokenClass() == tokenClass) {
                if (sense.exact().length() == end - start && text.startsWith(sense.exact(), start)) {
                    return sense;
                }
                if (loose == null && mayDiffer(sense)) {
                    loose = sense;
                }
            }
        }
        return loose;
    }

    /**
     * A printed symbol may differ in case from the table's only where it has letters enough to be that symbol: "KM" is
     * kilometre and "cad$" the Canadian dollar, but "k" is not kelvin and "all" no lek.
     */
    private static boolean mayDiffer(Sense sense) {
        String exact = sense.exact();
        if (exact.isEmpty()) {
            return true;
        }
        boolean letters = exact.chars().allMatch(Character::isLetter);
        if (sense.tokenClass() == TokenClass.NAME) {
            return false;
        }
        return !letters || (exact.length() > 1 && sense.tokenClass() == TokenClass.UNIT);
    }
}
