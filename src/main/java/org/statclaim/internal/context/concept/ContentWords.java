package org.statclaim.internal.context.concept;

import java.util.ArrayList;
import java.util.List;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.Lexeme;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.sentence.Parse;
import org.statclaim.internal.sentence.Predicates;
import org.statclaim.internal.sentence.Words;
import org.statclaim.internal.text.Chars;
import org.statclaim.internal.tokens.Sentence;

/**
 * Takes the content words out of a phrase, as printed: no figures, no articles, names whole. Words are not inflected or
 * made lower case, so that a reader finds them in the text; the possessive ending alone is cut, as "the firm's sales" are
 * those of the firm.
 */
final class ContentWords {

    /** As many words as a concept may have. */
    private static final int MAX = 12;
    /** What holds a name together where letters or digits stand on either side: "TA-35", "S&P", "Booking.com". */
    private static final String INNER = "-&.'’";

    private final Sentence tokens;
    private final LanguagePack pack;
    private final Words words;
    private final Predicates verbs;

    ContentWords(Sentence tokens, LanguagePack pack, Parse parse) {
        this.tokens = tokens;
        this.pack = pack;
        this.words = parse.words();
        this.verbs = parse.verbs();
    }

    /**
     * The content words; what is printed together stays together: "TA-35", "S&P". Digits alone are a word only as part of a name,
     * and a verb to be, which a relative clause may leave in the phrase, is none.
     */
    List<String> words(int first, int last) {
        List<String> found = new ArrayList<>();
        int i = first;
        while (i <= last && found.size() < MAX) {
            boolean opens = tokens.isWord(i) || tokens.isDigits(i);
            int end = opens ? glued(i, last) : i;
            if (isElided(i)) {
                i++;
                continue;
            }
            if (end > i && !words.isFigure(i)) {
                found.add(withoutPossessive(tokens.printed(i, end)));
            } else if (isNameNumber(i)) {
                found.add(tokens.printed(i));
            } else if (words.isContent(i) && !isAuxiliary(i)) {
                parts(i, found);
            }
            i = end + 1;
        }
        return found;
    }

    /** "is", "were": it joins words and names nothing. */
    private boolean isAuxiliary(int i) {
        return tokens.is(i, FunctionWord.LINK);
    }

    /**
     * A phrase of the pack word by word, without the article it may begin with: "the figure". The tables list such phrases for
     * other reasons, and a reader sees two words.
     */
    private void parts(int i, List<String> found) {
        String printed = tokens.printed(i);
        if (printed.indexOf(' ') < 0) {
            found.add(withoutPossessive(printed));
            return;
        }
        for (String word : printed.split(" ")) {
            String part = withoutElided(word);
            Lexeme lexeme = pack.lexicon().find(part);
            boolean function = lexeme != null
                    && (lexeme.is(FunctionWord.DET) || lexeme.is(FunctionWord.PREP) || lexeme.is(NumeralKind.ONES));
            if (!function && !part.isEmpty()) {
                found.add(withoutPossessive(part));
            }
        }
    }

    /**
     * "iPhone 14", "S&P 500", "2018 sales", "women aged 25": digits that belong to a name, stand like an adjective or tell people
     * apart. Any other figure is what is said, not what it is said of.
     */
    private boolean isNameNumber(int i) {
        return tokens.isDigits(i)
                && (words.isAge(i) || !words.isFigure(i) && (words.isContent(i - 1) || standsBeforeNoun(i)));
    }

    /** "the 2018 sales rose"; in "sales of 2018 rose" and "since 2018 sales rose" the year is a time. */
    private boolean standsBeforeNoun(int i) {
        return words.isContent(i + 1)
                && !verbs.isPredicate(i + 1)
                && !tokens.is(i - 1, FunctionWord.PREP)
                && !tokens.is(i - 1, TimeKind.MONTH);
    }

    /**
     * The last token of what is printed together from the token on; a mark at the end is not taken along: "TA-35" of "TA-35, which".
     */
    int glued(int i, int last) {
        int end = i;
        while (end + 1 <= last && tokens.isGlued(end + 1) && !words.isFigure(end + 1) && !isElided(end)) {
            boolean inner = INNER.indexOf(tokens.firstChar(end + 1)) >= 0 && end + 2 <= last && tokens.isGlued(end + 2);
            if (!inner && !tokens.isWord(end + 1) && !tokens.isDigits(end + 1)) {
                break;
            }
            end++;
        }
        return end;
    }

    /** "affaires" of "d'affaires", inside a phrase of the pack. */
    private String withoutElided(String word) {
        for (int i = 1; i < word.length() - 1; i++) {
            if (Chars.fold(word.charAt(i)) == '\'' && pack.lexicon().find(word.substring(0, i + 1)) != null) {
                return word.substring(i + 1);
            }
        }
        return word;
    }

    /** "l'", "d'": a word of the pack that ends in its apostrophe and is no part of what follows. */
    private boolean isElided(int i) {
        return tokens.isWord(i) && Chars.fold(tokens.text().charAt(tokens.end(i) - 1)) == '\'';
    }

    /** "the firm's" before what it has. */
    boolean isOwner(int i) {
        return words.isContent(i) && !withoutPossessive(tokens.printed(i)).equals(tokens.printed(i));
    }

    /** "firm" of "firm's". A language without such an ending cuts nothing: "Jans winst" keeps its "Jans". */
    private String withoutPossessive(String word) {
        String ending = pack.settings().possessiveEnding();
        // something must stand before it
        boolean possessive = !ending.isEmpty() && Chars.endsWith(word, 1, word.length(), ending);
        return possessive ? word.substring(0, word.length() - ending.length()) : word;
    }
}
