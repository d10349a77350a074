package org.statclaim.source;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.statclaim.SourceMap;
import org.statclaim.claim.SourcePlace;
import org.statclaim.claim.Span;

/**
 * The text of an article as it is taken out of a page, and the text of the page around it, which a link into the page is looked
 * for in. Blanks are one blank, as a browser shows them, blocks are parted by an empty line.
 */
final class ArticleText {

    /** What a reader does not see and a word goes on over: soft hyphen, zero-width space, word joiner, byte order mark. */
    private static final String INVISIBLE = "\u00AD\u200B\u2060\uFEFF";

    /** Of units that have powers: km, yd, mil. */
    private static final int LONGEST_SYMBOL = 3;

    /** Of the raised digits of a power, its sign included. */
    private static final int LONGEST_POWER = 4;

    /** Of the digits of a price with raised cents. */
    private static final int LONGEST_PRICE = 5;

    /** How many line feeds part two blocks. */
    private static final int BLOCK = 2;

    private final MappedText article = new MappedText();
    private final PrintedPage page = new PrintedPage();
    /** Where each character of the article stands in the page's text. */
    private int[] printed = new int[64];

    private int feeds;
    private boolean blank;

    /** A character that is read as it is printed. */
    void put(char c, int start, int end) {
        put(c, c, start, end);
    }

    /**
     * A character of the article.
     *
     * @param read as which it is read
     * @param shown as which it is printed
     */
    void put(char read, char shown, int start, int end) {
        int place = page.put(shown);
        if (INVISIBLE.indexOf(read) >= 0) {
            return;
        }
        if (article.length() > 0) {
            for (; feeds > 0; feeds--) {
                add('\n', start, start, place);
            }
            if (blank && article.last() != '\n') {
                add(' ', start, start, place);
            }
        }
        feeds = 0;
        blank = false;
        add(read, start, end, place);
    }

    private void add(char c, int start, int end, int place) {
        int at = article.length();
        if (at == printed.length) {
            printed = Arrays.copyOf(printed, at * 2);
        }
        printed[at] = place;
        article.put(c, start, end);
    }

    /** A character of the page that is not the article's. */
    void around(char c) {
        page.put(c);
    }

    /** A blank, of which several are one; only the page has it where it does not stand in the article. */
    void blank(boolean inArticle) {
        page.blank();
        blank |= inArticle;
    }

    /** The end of a line. */
    void line(boolean inArticle) {
        page.line();
        feeds = Math.max(feeds, inArticle ? 1 : 0);
    }

    /** The beginning or the end of a block. */
    void block(boolean inArticle) {
        page.line();
        feeds = inArticle ? BLOCK : feeds;
    }

    /** Adds a text without mark-up as it stands, as a block of its own. */
    void addPlain(MappedText plain) {
        block(true);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '\n') {
                page.line();
                feeds = feeds == 0 ? 1 : BLOCK;
            } else if (c == ' ' || c == '\r') {
                blank(true);
            } else {
                put(c, plain.start(i), plain.end(i));
            }
        }
        block(true);
    }

    /** What comes next is parted from a number before it by a blank, which nobody has printed. */
    void part() {
        blank |= Character.isDigit(article.last());
    }

    /** Whether a number ends here, raised digits behind it aside. */
    boolean endsWithNumber() {
        int end = base();
        return end > 0 && Character.isDigit(article.charAt(end - 1));
    }

    /** Whether a number ends here that is not ten, as in 10⁶, or a word that is longer than the symbol of a unit, as in km². */
    boolean endsWithNoted() {
        int end = base();
        boolean number = endsWithNumber();
        int begin = end;
        // no more is looked at than tells: a page may raise a digit behind each letter of a long word
        while (begin > Math.max(0, end - LONGEST_SYMBOL - 1)
                && (number
                        ? Character.isDigit(article.charAt(begin - 1))
                        : Character.isLetter(article.charAt(begin - 1)))) {
            begin--;
        }
        return number ? !article.text(begin, end).equals("10") : end - begin > LONGEST_SYMBOL;
    }

    /** Whether a whole amount of money ends here: digits behind the sign of a currency. */
    boolean endsWithAmount() {
        int end = blank || feeds > 0 ? 0 : article.length();
        int begin = end;
        while (begin > Math.max(0, end - LONGEST_PRICE) && Character.isDigit(article.charAt(begin - 1))) {
            begin--;
        }
        boolean blankBefore = begin > 1 && Character.isSpaceChar(article.charAt(begin - 1));
        int sign = blankBefore ? begin - 2 : begin - 1;
        return begin < end && sign >= 0 && Character.getType(article.charAt(sign)) == Character.CURRENCY_SYMBOL;
    }

    /** Where the next character stands there is a decimal point, which nobody has printed. */
    void point() {
        int start = article.end(article.length() - 1);
        add('.', start, start, printed[article.length() - 1]);
    }

    /** One past what raised characters, if there are any, stand on; none where a blank is between. */
    private int base() {
        int end = blank || feeds > 0 ? 0 : article.length();
        int least = Math.max(0, end - LONGEST_POWER);
        while (end > least && PageWalker.RAISED.indexOf(article.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    String text() {
        return article.text();
    }

    /**
     * The way back into the source, and into what a browser shows at the address; an empty address is none.
     *
     * @param whole whether the source is the page at the address, and not a piece of it
     */
    SourceMap map(String address, boolean whole) {
        TextFragments fragments = address.isEmpty() ? null : new TextFragments(address, page.text(), whole);
        return span -> place(span, fragments);
    }

    private SourcePlace place(Span span, @Nullable TextFragments fragments) {
        Span source = new Span(article.start(span.start()), article.end(span.end() - 1));
        return new SourcePlace(
                source,
                Optional.ofNullable(fragments)
                        .map(links -> links.link(printed[span.start()], printed[span.end() - 1] + 1)));
    }
}
