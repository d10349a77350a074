package org.statclaim.internal.guard;

import java.util.function.Function;
import org.statclaim.internal.Packs;
import org.statclaim.internal.calendar.CalendarDigits;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.numeral.NumeralParser;
import org.statclaim.internal.numeral.UnitReader;
import org.statclaim.internal.sentence.NounPhrases;
import org.statclaim.internal.tokens.Sentence;

/** What a guard consumes of a text, for tests: the text again, with these marks around each stretch. */
final class Marked {

    private static final String OPEN = "«";
    private static final String CLOSE = "»";

    private Marked() {}

    static String without(String marked) {
        return marked.replace(OPEN, "").replace(CLOSE, "");
    }

    /** What the guard says at each number in digits. */
    static String digits(String language, String text, Function<Scene, Guard> guard) {
        return of(language, text, guard, true);
    }

    /** What the guard says at each word. */
    static String words(String language, String text, Function<Scene, Guard> guard) {
        return of(language, text, guard, false);
    }

    private static String of(String language, String text, Function<Scene, Guard> kind, boolean digits) {
        LanguagePack pack = Packs.of(language);
        Sentence tokens = Packs.sentence(language, text);
        Guard guard = kind.apply(new Scene(
                tokens,
                pack.settings(),
                new NounPhrases(tokens, pack),
                new UnitReader(tokens, pack, false, true),
                new NumeralParser(tokens, pack.settings(), pack.settings().group()).digits(),
                new DigitShapes(tokens),
                new CalendarDigits(tokens)));
        StringBuilder marked = new StringBuilder();
        int written = 0;
        int i = 0;
        while (i < tokens.to()) {
            int end = tokens.isDigits(i) == digits && (digits || tokens.isWord(i))
                    ? guard.end(i, tokens.to())
                    : Guard.PASS;
            if (end == Guard.PASS) {
                i++;
                continue;
            }
            // a guard may point past the last token, where its caller stops anyway
            int last = Math.min(end, tokens.to()) - 1;
            marked.append(text, written, tokens.start(i)).append(OPEN);
            marked.append(text, tokens.start(i), tokens.end(last)).append(CLOSE);
            written = tokens.end(last);
            i = last + 1;
        }
        return marked.append(text.substring(written)).toString();
    }
}
