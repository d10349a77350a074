package org.statclaim;

import java.util.Arrays;
import java.util.List;

/** A language that a bundled pack reads. */
public enum Language {
    /** Dutch, of the Netherlands and of Belgium. */
    DUTCH("nl"),
    /** English, British and American. */
    ENGLISH("en"),
    /** German, of Germany, Austria, Switzerland and Belgium. */
    GERMAN("de"),
    /** French, of France, Belgium, Switzerland, Luxembourg and Canada. */
    FRENCH("fr");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** {@return the ISO 639-1 code, which is also the name of the pack's folder} */
    public String code() {
        return code;
    }

    /**
     * {@return the language of an ISO 639-1 code}
     *
     * @param code two small letters
     * @throws IllegalArgumentException if there is no pack for it
     */
    public static Language of(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return language;
            }
        }
        throw new IllegalArgumentException(
                "unknown language '" + code + "', expected one of " + String.join(", ", codes()));
    }

    /** {@return the codes of all languages} */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Language::code).toList();
    }
}
