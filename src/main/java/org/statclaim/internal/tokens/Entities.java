package org.statclaim.internal.tokens;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Entities of HTML: named ones as the tables list them, and numbered ones in either notation. What stands for no
 * character stays as it is printed: an ampersand is written in names as well, "R&D; sales".
 */
final class Entities {

    private Entities() {}

    /**
     * What the entity between the ampersand and the semicolon stands for, "pound", "#163", "#xA3"; null where it stands
     * for nothing.
     */
    static @Nullable String decoded(String name, Map<String, String> entities) {
        if (!name.startsWith("#")) {
            return entities.get(name);
        }
        boolean hexadecimal = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
        String digits = name.substring(hexadecimal ? 2 : 1);
        // the highest code point has seven digits, noughts before it are rare
        if (digits.length() > 7) {
            return null;
        }
        int code = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), hexadecimal ? 16 : 10);
            // the JDK knows digits of other scripts as well, as in "&#１63;"
            if (digit < 0 || digits.charAt(i) > 'z') {
                return null;
            }
            code = code * (hexadecimal ? 16 : 10) + digit;
        }
        // half a pair of surrogates is no character, nor is nought
        boolean character = Character.isValidCodePoint(code) && (code < 0xD800 || code > 0xDFFF) && code > 0;
        return character ? Character.toString(code) : null;
    }
}
