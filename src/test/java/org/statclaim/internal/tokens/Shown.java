package org.statclaim.internal.tokens;

import java.util.StringJoiner;

/** Tokens as a line of text, for tests: words as they are, digits behind #, symbols in brackets, a lexeme starred. */
final class Shown {

    private Shown() {}

    static String of(Tokens all) {
        Sentence tokens = all.sentence(0, all.size());
        StringJoiner line = new StringJoiner(" ");
        for (int i = 0; i < all.size(); i++) {
            String printed = tokens.printed(i);
            String kind = tokens.isWord(i) ? printed : tokens.isDigits(i) ? "#" + printed : "[" + printed + "]";
            line.add(tokens.lexeme(i) == null ? kind : kind + "*");
        }
        return line.toString();
    }
}
