package org.statclaim.spec;

import java.util.List;
import org.statclaim.Language;

/**
 * What stands around a text. None of it states a figure, names a country, a source or a period, or begins a clause that
 * the text could continue, so that it must not change what is read.
 *
 * @param name for the test report
 * @param left what precedes the text
 * @param right what follows it
 */
record Surrounding(String name, String left, String right) {

    static final Surrounding NONE = new Surrounding("alone", "", "");

    static List<Surrounding> of(Language language) {
        return switch (language) {
            case DUTCH -> in("Dat is geen nieuws.", "Wie het weet, mag het zeggen.", "Nieuws uit de streek");
            case ENGLISH -> in("That is no news.", "Whoever knows may say so.", "News from the region");
            case GERMAN -> in("Das ist nichts Neues.", "Wer es weiß, mag es sagen.", "Nachrichten aus der Region");
            case FRENCH -> in("Ce n'est pas nouveau.", "Que celui qui le sait le dise.", "Nouvelles de la région");
        };
    }

    private static List<Surrounding> in(String before, String after, String headline) {
        return List.of(
                new Surrounding("after a sentence", before + " ", ""),
                new Surrounding("before a sentence", "", " " + after),
                new Surrounding("between sentences", before + " ", " " + after),
                new Surrounding("in typographic quotation marks", "“", "”"),
                new Surrounding("in plain quotation marks", "\"", "\""),
                new Surrounding("in low and high quotation marks", "„", "”"),
                new Surrounding("in brackets", "(", ")"),
                new Surrounding("in brackets after a sentence", before + " (", ")"),
                new Surrounding("under a headline", headline + "\n\n", ""),
                new Surrounding("in the second paragraph", before + " " + after + "\n\n", "\n\n" + before),
                new Surrounding("under a headline with Windows line ends", headline + "\r\n\r\n", "\r\n"),
                new Surrounding("after blanks", "  \t", "  "));
    }

    /** Whether the text begins its line. */
    boolean opensLine() {
        return left.isEmpty() || left.endsWith("\n");
    }

    String around(String text) {
        return left + text + right;
    }
}
