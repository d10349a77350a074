package org.statclaim.robust;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.statclaim.Language;
import org.statclaim.internal.lexicon.PackBuilder;
import org.statclaim.internal.lexicon.TableReader;
import org.statclaim.internal.lexicon.TableReader.Row;

/**
 * Nonsense out of everything that the tables know: each word of each class can meet any other, with digits, marks and
 * blanks between. What no author would think to test stands in here sooner or later.
 */
final class RandomTexts {

    private static final List<String> GLUE = List.of(
            " ",
            " ",
            " ",
            " ",
            " ",
            "",
            "-",
            ", ",
            ". ",
            " (",
            ") ",
            "/",
            "\n",
            "\n\n",
            "\u00A0",
            "\u202F",
            "\u00AD",
            "'",
            "’",
            " – ",
            ": ",
            "; ",
            "?! ",
            "\"",
            "\u0301",
            "\uFEFF",
            "\u2060",
            "\uD83D\uDE00",
            "\uD83D",
            "\t",
            "...",
            "%",
            "$");
    private static final List<String> SUFFIXES =
            List.of("e", "ste", "th", "k", "m", "bn", "x", "+", "-", "/2", ":30", "-1", "°");
    private static final List<String> PLAIN = List.of(
            "mensen", "steeg", "De", "Het", "bedrijf", "trees", "The", "company", "rose", "in", "van", "of", "Jansen",
            "CO2", "A2");

    private final List<String> words;
    private final Random random;

    RandomTexts(Language language, long seed) {
        this.words = words(language.code());
        this.random = new Random(seed + language.code().hashCode());
    }

    /** One to forty pieces. */
    String next() {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(40);
        for (int i = 0; i < pieces; i++) {
            text.append(piece()).append(pick(GLUE));
        }
        return text.toString();
    }

    private String piece() {
        return switch (random.nextInt(10)) {
            case 0, 1 -> number();
            case 2 -> pick(PLAIN);
            case 3 -> capitalised(pick(words));
            default -> pick(words);
        };
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private String number() {
        long digits = (long) Math.pow(10, 12 * random.nextDouble());
        return switch (random.nextInt(6)) {
            case 0 -> digits + "," + random.nextInt(1000);
            case 1 -> digits + "." + random.nextInt(1000);
            case 2 -> String.format(Locale.ROOT, "%,d", digits);
            case 3 -> digits + pick(SUFFIXES);
            default -> Integer.toString(random.nextInt(2100));
        };
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Every form of every table of the pack, and the signs that all languages share. */
    private static List<String> words(String code) {
        String folder = "lang/" + code + "/";
        List<String> words = new ArrayList<>();
        PackBuilder.WORD_TABLES.forEach(table -> addForms(words, folder + table, 2));
        addForms(words, folder + "units.tsv", 1);
        addForms(words, folder + "currencies.tsv", 1);
        addForms(words, folder + "countries.tsv", 1);
        addForms(words, folder + "money-words.tsv", 0);
        addForms(words, folder + "minor.tsv", 0);
        addForms(words, "units.tsv", 5);
        addForms(words, "currencies.tsv", 5);
        addForms(words, "currencies.tsv", 0);
        return words;
    }

    private static void addForms(List<String> words, String table, int column) {
        for (Row row : TableReader.read(table, column)) {
            for (String form : row.forms(column)) {
                boolean marked = form.length() > 1 && (form.charAt(0) == '=' || form.charAt(0) == '~');
                words.add(marked ? form.substring(1) : form);
            }
        }
    }
}
