package org.statclaim.internal.context.concept;

import java.util.ArrayList;
import java.util.List;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.Lexeme;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.sentence.Parse;
import org.statclaim.internal.sentence.Predicates;
import org.statclaim.internal.sentence.Words;
import org.statclaim.internal.text.Chars;
import org.statclaim.internal.tokens.Sentence;

/** Takes the content words out of a phrase, as printed: no figures, no articles, names whole. */
final class ContentWords {

    private static final int MAX = 12;
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

    /** The content words; what is printed together stays together: "TA-35", "S&P". */
    List<String> words(int first, int last) {
        List<String> found = new ArrayList<>();
        int i = first;
        while (i <= last && found.size() < MAX) {
            boolean opens = tokens.isWord(i) || tokens.isDigits(i);
            int end = opens ? glued(i, last) : i;
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

    private boolean isAuxiliary(int i) {
        return tokens.is(i, FunctionWord.LINK);
    }

    /** A phrase of the pack word by word, without the article it may begin with: "the figure". */
    private void parts(int i, List<String> found) {
        String printed = tokens.printed(i);
        if (printed.indexOf(' ') < 0) {
            found.add(withoutPossessive(printed));
            return;
        }
        for (String part : printed.split(" ")) {
            Lexeme lexeme = pack.lexicon().find(part);
            boolean function = lexeme != null
                    && (lexeme.is(FunctionWord.DET) || lexeme.is(FunctionWord.PREP) || lexeme.is(NumeralKind.ONES));
            if (!function && !part.isEmpty()) {
                found.add(withoutPossessive(part));
            }
        }
    }

    /** "iPhone 14", "S&P 500", "2018 sales": digits that belong to a name or stand like an adjective. */
    private boolean isNameNumber(int i) {
        return tokens.isDigits(i)
                && (words.isAge(i) || !words.isFigure(i) && (words.isContent(i - 1) || standsBeforeNoun(i)));
    }

    private boolean standsBeforeNoun(int i) {
        return words.isContent(i + 1) && !verbs.isPredicate(i + 1) && !tokens.is(i - 1, FunctionWord.PREP);
    }

    /** The last token of what is printed together from the token on. */
    int glued(int i, int last) {
        int end = i;
        while (end + 1 <= last && tokens.isGlued(end + 1) && !words.isFigure(end + 1)) {
            boolean inner = INNER.indexOf(tokens.firstChar(end + 1)) >= 0 && end + 2 <= last && tokens.isGlued(end + 2);
            if (!inner && !tokens.isWord(end + 1) && !tokens.isDigits(end + 1)) {
                break;
            }
            end++;
        }
        return end;
    }

    private String withoutPossessive(String word) {
        String ending = pack.settings().possessiveEnding();
        boolean possessive = word.length() > ending.length() && Chars.fold(word).endsWith(ending);
        return possessive ? word.substring(0, word.length() - ending.length()) : word;
    }
}
