package org.statclaim;

/** A language that a bundled pack reads. */
public enum Language {
    /** Dutch, of the Netherlands and of Belgium. */
    DUTCH("nl"),
    /** English, British and American. */
    ENGLISH("en");

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
        throw new IllegalArgumentException("unknown language '" + code + "', expected nl or en");
    }
}
