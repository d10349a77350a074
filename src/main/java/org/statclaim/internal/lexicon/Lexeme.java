package org.statclaim.internal.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.text.Chars;

/** A word or phrase of a pack with its senses, in the order of the tables: the first of a kind is the main one. */
public final class Lexeme {

    /** What may be counted all the same: "ministers" can speak, yet "12 ministers" are twelve. */
    private static final KindSet OPEN_NOUNS = KindSet.of(
            SourceKind.SPEAKER, SourceKind.REPORT, SourceKind.AMOUNT_NOUN, LabelKind.IDENTIFIER, TopicKind.LOAD);

    /** Shorter ones may be the signs of units. */
    private static final int MIN_WORD = 5;

    private final List<Sense> senses;
    private final @Nullable Compound compound;
    private final KindSet kinds;
    /** Whether a sense is bound to the accents of its spelling: "à" and "a" of French, "fallen", which is no "Fällen". */
    private final boolean accented;

    /** A word of the tables; the order of its senses is theirs, and the first sense of a kind is the main one. */
    Lexeme(List<Sense> senses) {
        this.senses = List.copyOf(senses);
        this.compound = null;
        KindSet all = KindSet.NONE;
        boolean marked = false;
        for (Sense sense : senses) {
            all = all.with(sense.kind());
            marked |= isAccented(sense.exact()) || isWord(sense.exact());
        }
        this.kinds = all;
        this.accented = marked;
    }

    /** A number word written together; it lives only as long as its text. */
    Lexeme(Compound compound) {
        // it has no senses: its parts have
        this.senses = List.of();
        this.compound = compound;
        this.kinds = KindSet.NONE;
        this.accented = false;
    }

    /** The same word with one sense more. */
    Lexeme with(Sense sense) {
        List<Sense> more = new ArrayList<>(senses);
        more.add(sense);
        return new Lexeme(more);
    }

    /** The kinds of all its senses. */
    public KindSet kinds() {
        return kinds;
    }

    /** The kinds of the senses that what is printed between the offsets may have, its case aside: "à" is no "a". */
    public KindSet kinds(String text, int start, int end) {
        if (!accented) {
            return kinds;
        }
        int allowed = 0;
        for (int i = 0; i < senses.size(); i++) {
            allowed += isAllowed(senses.get(i), text, start, end) ? 1 : 0;
        }
        // the rule, for which nothing has to be made
        if (allowed == senses.size()) {
            return kinds;
        }
        KindSet some = KindSet.NONE;
        for (int i = 0; i < senses.size() && allowed > 0; i++) {
            Sense sense = senses.get(i);
            some = isAllowed(sense, text, start, end) ? some.with(sense.kind()) : some;
        }
        return some;
    }

    private static boolean isAllowed(Sense sense, String text, int start, int end) {
        return sense.exact().isEmpty() || isSpelling(sense.exact(), text, start, end);
    }

    /** At the head of a sentence "doublé" has a capital, and "A" is bound to its own. */
    private static boolean isSpelling(String exact, String text, int start, int end) {
        boolean anyCase = exact.equals(exact.toLowerCase(Locale.ROOT));
        return exact.length() == end - start && exact.regionMatches(anyCase, 0, text, start, end - start);
    }

    private static boolean isAccented(String exact) {
        for (int i = 0; i < exact.length(); i++) {
            char c = exact.charAt(i);
            if (Chars.isLetter(c) && Chars.fold(c) != Character.toLowerCase(c)) {
                return true;
            }
        }
        return false;
    }

    /** No sign of a unit but a word in small letters, which is bound for its accents alone. */
    private static boolean isWord(String exact) {
        boolean word = exact.length() >= MIN_WORD;
        for (int i = 0; i < exact.length(); i++) {
            word &= Character.isLowerCase(exact.charAt(i));
        }
        return word;
    }

    /**
     * Whether it has any sense of the kind, in whatever spelling; {@link #sense} tells whether the printed form allows
     * it.
     */
    public boolean is(WordKind kind) {
        return kinds.has(kind);
    }

    /** The same of a function word. */
    public boolean is(FunctionWord kind) {
        return kinds.has(kind);
    }

    public boolean isAny(KindSet some) {
        return kinds.hasAny(some);
    }

    /** Whether the pack only says that the word can be, or tell of, a source, which leaves it a noun like any other. */
    public boolean isOpenNoun() {
        return !senses.isEmpty() && kinds.hasOnly(OPEN_NOUNS);
    }

    /** The number that the word is written together from, "honderddrie"; null of a word of the tables. */
    public @Nullable Compound compound() {
        return compound;
    }

    /** All that it can be; empty of a number word written together. */
    public List<Sense> senses() {
        return senses;
    }

    /** The first sense of the kind that the printed form allows; null where there is none. */
    public @Nullable Sense sense(WordKind kind, CharSequence printed) {
        return sense(kind, printed.toString(), 0, printed.length());
    }

    /** The same of what is printed between the offsets of a text. */
    public @Nullable Sense sense(WordKind kind, String text, int start, int end) {
        if (!is(kind)) {
            return null;
        }
        Sense loose = null;
        for (int i = 0; i < senses.size(); i++) {
            Sense sense = senses.get(i);
            if (sense.kind() == kind) {
                // the spelling itself wins over one that merely may differ: "mW" over "MW"
                if (sense.exact().length() == end - start && text.startsWith(sense.exact(), start)) {
                    return sense;
                }
                if (loose == null && (sense.anyCase() || accented && isSpelling(sense.exact(), text, start, end))) {
                    loose = sense;
                }
            }
        }
        return loose;
    }
}
