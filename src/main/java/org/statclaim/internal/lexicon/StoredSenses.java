package org.statclaim.internal.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The senses of many lexemes as numbers. A text needs few of a pack's words, so that each is made when it is first met, and a
 * cell is read then as it was when the pack was made of its tables.
 */
final class StoredSenses {

    /** The kinds by their bits, by which they are stored. */
    static final List<WordKind> KINDS = WordKind.all();

    /** Of a kind's number, set where the sense is a slip. */
    private static final int MISSPELT = 1 << 16;

    private final Catalogs catalogs;
    /** Where the senses of each lexeme end; they begin where those of the one before end. */
    private final int[] ends;

    private final int[] kinds;
    /** For each sense the texts that its cell and its spelling are. */
    private final int[] cells;

    private final int[] spellings;
    private final String texts;
    private final int[] textEnds;

    StoredSenses(PackInput in, Catalogs catalogs) {
        this.catalogs = catalogs;
        this.ends = in.growing();
        this.kinds = in.numbers();
        this.cells = in.numbers();
        this.spellings = in.numbers();
        this.texts = in.text();
        this.textEnds = in.growing();
    }

    static void store(PackOutput out, List<Lexeme> lexemes) {
        int[] ends = new int[lexemes.size()];
        List<Sense> senses = new ArrayList<>();
        for (int i = 0; i < ends.length; i++) {
            senses.addAll(lexemes.get(i).senses());
            ends[i] = senses.size();
        }
        Map<String, Integer> texts = new LinkedHashMap<>();
        int[] kinds = new int[senses.size()];
        int[] cells = new int[senses.size()];
        int[] spellings = new int[senses.size()];
        for (int i = 0; i < kinds.length; i++) {
            Sense sense = senses.get(i);
            kinds[i] = sense.kind().bit() | (sense.misspelt() ? MISSPELT : 0);
            cells[i] = number(sense.cell(), texts);
            spellings[i] = number(sense.exact(), texts);
        }
        out.growing(ends, ends.length);
        out.numbers(kinds, kinds.length);
        out.numbers(cells, cells.length);
        out.numbers(spellings, spellings.length);
        out.texts(List.copyOf(texts.keySet()));
    }

    private static int number(String text, Map<String, Integer> texts) {
        texts.putIfAbsent(text, texts.size());
        return texts.get(text);
    }

    /** How many lexemes there are. */
    int size() {
        return ends.length;
    }

    Lexeme lexeme(int id) {
        List<Sense> senses = new ArrayList<>();
        for (int i = id == 0 ? 0 : ends[id - 1]; i < ends[id]; i++) {
            WordKind kind = KINDS.get(kinds[i] & MISSPELT - 1);
            boolean misspelt = (kinds[i] & MISSPELT) != 0;
            senses.add(Sense.read(kind, text(cells[i]), text(spellings[i]), misspelt, catalogs));
        }
        return new Lexeme(senses);
    }

    private String text(int number) {
        return texts.substring(number == 0 ? 0 : textEnds[number - 1], textEnds[number]);
    }
}
