package org.statclaim.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.statclaim.internal.lexicon.PackBuilder;
import org.statclaim.internal.lexicon.TableReader;
import org.statclaim.internal.lexicon.TableReader.Row;

/** The rows of a pack's tables, form by form, each with its place for the message of a failing test. */
final class PackTables {

    /**
     * One form of a row.
     *
     * @param place file and line
     * @param head what the row is about: a class of words, a code
     * @param payload what else decides its meaning
     * @param form the form, without the marks for an exact or a misspelt one
     * @param exact whether only this very case is meant
     */
    record Form(String place, String head, String payload, String form, boolean exact) {}

    private final String folder;

    PackTables(String language) {
        this.folder = "lang/" + language + "/";
    }

    /** The forms of the word tables; the head is the class. */
    List<Form> words() {
        List<Form> forms = new ArrayList<>();
        PackBuilder.WORD_TABLES.forEach(
                table -> each(folder + table, 3, row -> add(forms, row, row.cell(0), row.cell(1), 2)));
        return forms;
    }

    /** The words for units; the head is the code. */
    List<Form> units() {
        return forms("units.tsv", 0, 1);
    }

    /** The words for one currency; the head is the code. */
    List<Form> currencies() {
        return forms("currencies.tsv", 0, 1);
    }

    /** The words for several currencies; the head is the default code, the payload the other ones. */
    List<Form> moneyWords() {
        List<Form> forms = new ArrayList<>();
        each(folder + "money-words.tsv", 2, row -> add(forms, row, row.cell(1), row.cell(2), 0));
        return forms;
    }

    /** The words for parts of a currency; the head is the code, the payload the factor. */
    List<Form> minor() {
        List<Form> forms = new ArrayList<>();
        each(folder + "minor.tsv", 3, row -> add(forms, row, row.cell(1), row.cell(2), 0));
        return forms;
    }

    /** The signs for units that all languages share, without prefixes. */
    static List<Form> unitSymbols() {
        List<Form> forms = new ArrayList<>();
        each("units.tsv", 5, row -> add(forms, row, row.cell(0), row.cell(6), 5));
        return forms;
    }

    /** The signs for one currency that all languages share. */
    static List<Form> currencySymbols() {
        List<Form> forms = new ArrayList<>();
        each("currencies.tsv", 5, row -> add(forms, row, row.cell(0), "", 5));
        return forms;
    }

    private List<Form> forms(String table, int head, int column) {
        List<Form> forms = new ArrayList<>();
        each(folder + table, column + 1, row -> add(forms, row, row.cell(head), "", column));
        return forms;
    }

    private static void each(String table, int columns, Consumer<Row> consumer) {
        TableReader.read(table, columns).forEach(consumer);
    }

    private static void add(List<Form> forms, Row row, String head, String payload, int column) {
        for (String form : row.forms(column)) {
            boolean marked = form.length() > 1
                    && (form.charAt(0) == '=' || form.charAt(0) == '~')
                    && Character.isLetter(form.charAt(1));
            forms.add(new Form(
                    row.file() + ":" + row.line(),
                    head,
                    payload,
                    marked ? form.substring(1) : form,
                    marked && form.charAt(0) == '='));
        }
    }
}
