package org.statclaim.check;

import org.statclaim.claim.Span;

/** What stands around a sentence, in sentences without a figure too: a text tells of a birth in one and of the age in another. */
final class Nearby {

    /** No sentence is farther off, however long it is. */
    private static final int REACH = 300;

    private Nearby() {}

    /** The sentence of the figure with the one before and the one behind; it alone where no more of the text is at hand. */
    static String of(Passage passage, int i) {
        Span sentence = passage.claim(i).sentence().span();
        String article = passage.article();
        if (article.length() < sentence.end()) {
            return passage.claim(i).sentence().text();
        }
        int from = sentence.start();
        // past the mark that ends the sentence before
        int back = Math.max(0, from - REACH);
        while (from > back && !(endsSentence(article, from - 1) && from < sentence.start() - 2)) {
            from--;
        }
        int to = sentence.end();
        int forth = Math.min(article.length(), to + REACH);
        while (to < forth && !(endsSentence(article, to - 1) && to > sentence.end() + 1)) {
            to++;
        }
        return article.substring(from, to);
    }

    /** The first figure of the sentence before, or of this one where that has none. */
    static int first(Passage passage, int i) {
        int before = passage.first(i) - 1;
        return before >= 0 && passage.sentence(i) - passage.sentence(before) == 1 ? passage.first(before) : before + 1;
    }

    /** One past the last figure of the sentence behind, or of this one where that has none. */
    static int end(Passage passage, int i) {
        int next = passage.end(i);
        return next < passage.size() && passage.sentence(next) - passage.sentence(i) == 1 ? passage.end(next) : next;
    }

    /** A stop with white space behind it and no digit, "Feb. 19"; that of another abbreviation ends it too: then less is read. */
    private static boolean endsSentence(String text, int i) {
        boolean stop = text.charAt(i) == '.' || text.charAt(i) == '!' || text.charAt(i) == '?';
        boolean space = i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
        return stop && space && !(i + 2 < text.length() && Character.isDigit(text.charAt(i + 2)));
    }

    /** The years that the words name, each once, in the order of time. */
    static int[] years(String words) {
        return Words.of(words).stream()
                .filter(Words::isYear)
                .mapToInt(Integer::parseInt)
                .sorted()
                .distinct()
                .toArray();
    }
}
