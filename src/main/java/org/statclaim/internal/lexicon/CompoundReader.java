package org.statclaim.internal.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.Meaning.Plain;
import org.statclaim.internal.text.Chars;

/**
 * Reads number words written together. A word reads as a number only when all of it does: "achtste" and "honderddrie"
 * do, "achterste" and "eenheid" do not.
 *
 * <p>At each place a suffix that is all the rest goes before a morpheme: in "tweeëneenhalf" the connector would be
 * taken else, and "een" would not fit behind it. Then the longest morpheme is taken, "zestien" before "zes", and {@link
 * Cardinal} says whether it fits. It never goes back to a shorter one.
 */
final class CompoundReader {

    /** Longer words are no number; it also keeps the work per character bounded. */
    private static final int MAX_LENGTH = 120;

    /** The longest suffix, with room for those a pack may bring: "jarigen", "eneenhalve". */
    private static final int MAX_SUFFIX = 12;
    /**
     * So many letters may stand where the connector should: "vijfnetwintig" has two. With more, words that only begin
     * and end like a number would be mended.
     */
    private static final int MAX_SLIP = 3;

    private final Counting counting;
    private final Trie trie;
    private final List<Sense> morphemes = new ArrayList<>();
    private final Map<String, Sense> suffixes = new HashMap<>();
    private final List<String> prefixes = new ArrayList<>();
    /** The connector of the language, folded; what a slip is held against. Empty where the pack has none. */
    private String connector = "";

    CompoundReader(Counting counting) {
        this.counting = counting;
        this.trie = new Trie();
    }

    /** One that was stored. */
    CompoundReader(PackInput in, Counting counting, Catalogs catalogs) {
        this.counting = counting;
        this.trie = new Trie(in);
        this.morphemes.addAll(new StoredSenses(in, catalogs).lexeme(0).senses());
        List<String> endings = in.texts();
        List<Sense> theirs = new StoredSenses(in, catalogs).lexeme(0).senses();
        for (int i = 0; i < endings.size(); i++) {
            suffixes.put(endings.get(i), theirs.get(i));
        }
        this.prefixes.addAll(in.texts());
        this.connector = in.text();
    }

    void store(PackOutput out) {
        trie.store(out);
        StoredSenses.store(out, List.of(new Lexeme(morphemes)));
        out.texts(List.copyOf(suffixes.keySet()));
        StoredSenses.store(out, List.of(new Lexeme(List.copyOf(suffixes.values()))));
        out.texts(prefixes);
        out.text(connector);
    }

    /** A number word that others may contain. The misspelt ones come by the same way, with senses that say so. */
    void addMorpheme(String folded, Sense sense) {
        trie.put(folded, morphemes.size());
        morphemes.add(sense);
        if (sense.kind() == FunctionWord.AND) {
            connector = folded;
        }
    }

    /** What may be the rest of a word behind its number; two suffixes with one form would be one. */
    void addSuffix(String folded, Sense sense) {
        suffixes.put(folded, sense);
    }

    /** What may stand before the number, which must then end in a suffix that goes with it: "verzevenvoudigd". */
    void addPrefix(String folded) {
        prefixes.add(folded);
    }

    /**
     * Whether the word between the offsets begins with a morpheme or prefix, so that {@link #read} is worth its copies: a cheap
     * test for the tokenizer, which asks it of every word that no table knows.
     */
    boolean mayRead(String text, int start, int end) {
        int node = Trie.ROOT;
        for (int i = start; i < end && node != Trie.NONE; i++) {
            char c = text.charAt(i);
            node = Chars.isInvisible(c) ? node : trie.step(node, Chars.fold(c));
            if (node != Trie.NONE && trie.value(node) != Trie.NONE) {
                return true;
            }
        }
        for (String prefix : prefixes) {
            if (prefix.charAt(0) == Chars.fold(text.charAt(start))) {
                return true;
            }
        }
        return false;
    }

    /** The number that the folded word is; null where any of it is something else. */
    @Nullable
    Compound read(String word) {
        if (word.length() > MAX_LENGTH) {
            return null;
        }
        // "verzevenvoudigd": without the right ending "ver" is no prefix, as in "verachten"
        for (String prefix : prefixes) {
            if (word.startsWith(prefix)) {
                Compound folded = new Reading(word, prefix.length()).read();
                if (folded != null && folded.endsIn(AffixKind.SUFFIX_FOLDED)) {
                    return folded;
                }
            }
        }
        return new Reading(word, 0).read();
    }

    /** One attempt at a word, from the place where its number begins. */
    private final class Reading {
        private final String word;
        private final List<Sense> parts = new ArrayList<>();
        private final Cardinal cardinal = new Cardinal(counting);
        private int position;
        private int end;
        private boolean slip;

        Reading(String word, int position) {
            this.word = word;
            this.position = position;
        }

        @Nullable
        Compound read() {
            while (position < word.length()) {
                // "tweederde": the rest of the word as a whole, before a morpheme is sought in it
                Sense suffix = suffix();
                if (suffix != null) {
                    return new Compound(parts, suffix, slip);
                }
                Sense morpheme = longest(position);
                if (morpheme != null && cardinal.accept(morpheme)) {
                    parts.add(morpheme);
                    position = end;
                    slip |= morpheme.misspelt();
                } else if (!mendConnector()) {
                    return null;
                }
            }
            // "vijfen" waits for tens that do not come
            return parts.isEmpty() || cardinal.isOpen() ? null : new Compound(parts, null, slip);
        }

        /**
         * The suffix that is all the rest of the word, where the number before it allows that; null where there is
         * none. "veertiger" is in the forties, but "achter" means behind; "duizenden" are thousands, but "zevenen"
         * none.
         */
        private @Nullable Sense suffix() {
            if (parts.isEmpty() || word.length() - position > MAX_SUFFIX || cardinal.isOpen()) {
                return null;
            }
            Sense suffix = suffixes.get(word.substring(position));
            if (suffix == null) {
                return null;
            }
            boolean allowed = switch ((AffixKind) suffix.kind()) {
                case SUFFIX_VAGUE -> cardinal.endsIn(NumeralKind.HUNDRED) || cardinal.endsIn(NumeralKind.SCALE);
                case SUFFIX_DECADE_AGE -> cardinal.endsIn(NumeralKind.TENS);
                // "vijftigtal", "zestienjarige": any number will do
                default -> true;
            };
            return allowed ? suffix : null;
        }

        /** The longest morpheme from the place on, whose end is kept in {@link #end}; null where none begins. */
        private @Nullable Sense longest(int from) {
            int node = Trie.ROOT;
            Sense best = null;
            for (int i = from; i < word.length(); i++) {
                node = trie.step(node, word.charAt(i));
                if (node == Trie.NONE) {
                    break;
                }
                if (trie.value(node) != Trie.NONE) {
                    best = morphemes.get(trie.value(node));
                    end = i + 1;
                }
            }
            return best;
        }

        /**
         * "negentwintig", "vijfnetwintig": ones and tens with the connector lost or one letter off. It still reads, and
         * the claim says so.
         */
        private boolean mendConnector() {
            if (!counting.onesBeforeTens() || slip || !cardinal.endsIn(NumeralKind.ONES)) {
                return false;
            }
            // the shortest gap first: in "negentwintig" nothing stands between
            for (int gap = 0; gap <= MAX_SLIP && position + gap < word.length(); gap++) {
                Sense tens = longest(position + gap);
                if (tens == null || tens.kind() != NumeralKind.TENS || !isSlip(gap)) {
                    continue;
                }
                Sense and = Sense.of(FunctionWord.AND, "-", Plain.PLAIN);
                // as if it were spelt right: the number is that of "negenentwintig"
                cardinal.accept(and);
                cardinal.accept(tens);
                parts.add(and);
                parts.add(tens);
                position = end;
                slip = true;
                return true;
            }
            return false;
        }

        /**
         * Whether the letters are what may be left of the connector: none of them, or all of its letters but one with
         * little else. "ne" and "n" are; "ak" is another word.
         */
        private boolean isSlip(int gap) {
            String found = word.substring(position, position + gap);
            if (found.isEmpty()) {
                return true;
            }
            int common = 0;
            for (int i = 0; i < connector.length(); i++) {
                if (found.indexOf(connector.charAt(i)) >= 0) {
                    common++;
                }
            }
            // one letter lost, doubled, swapped or replaced
            return common >= connector.length() - 1 && gap <= connector.length() + 1;
        }
    }
}
