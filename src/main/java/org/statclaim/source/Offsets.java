package org.statclaim.source;

/** Where the characters of a text stand in what it was read from. */
interface Offsets {

    /** Of a text that is its own source. */
    Offsets OWN = from(0);

    /** Of a text that begins at a place of its source, and is the same character by character. */
    static Offsets from(int place) {
        return new Offsets() {
            @Override
            public int start(int character) {
                return place + character;
            }

            @Override
            public int end(int character) {
                return place + character + 1;
            }
        };
    }

    /** Where the character begins. */
    int start(int character);

    /** One past its end. */
    int end(int character);
}
