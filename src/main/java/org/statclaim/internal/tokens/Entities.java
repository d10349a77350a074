package org.statclaim.internal.tokens;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Entities of HTML: named ones as the tables list them, and numbered ones. */
final class Entities {

    private Entities() {}

    /** What the entity between the ampersand and the semicolon stands for; null where it stands for nothing. */
    static @Nullable String decoded(String name, Map<String, String> entities) {
        if (!name.startsWith("#")) {
            return entities.get(name);
        }
        boolean hexadecimal = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
        String digits = name.substring(hexadecimal ? 2 : 1);
        if (digits.length() > 7) {
            return null;
        }
        int code = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), hexadecimal ? 16 : 10);
            if (digit < 0 || digits.charAt(i) > 'z') {
                return null;
            }
            code = code * (hexadecimal ? 16 : 10) + digit;
        }
        boolean character = Character.isValidCodePoint(code) && (code < 0xD800 || code > 0xDFFF) && code > 0;
        return character ? Character.toString(code) : null;
    }
}
