package org.statclaim.internal.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes what a pack is made of, for {@link PackInput} to read in the same order. */
final class PackOutput {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    void number(int number) {
        try {
            out.writeInt(number);
        } catch (IOException e) {
            throw new IllegalStateException("an array took no more", e);
        }
    }

    /** The first so many of the numbers. */
    void numbers(int[] numbers, int length) {
        number(length);
        for (int i = 0; i < length; i++) {
            number(numbers[i]);
        }
    }

    /** The same of numbers that grow: how much each is more than the one before, which takes a fraction of the room in an archive. */
    void growing(int[] numbers, int length) {
        number(length);
        for (int i = 0; i < length; i++) {
            number(i == 0 ? numbers[0] : numbers[i] - numbers[i - 1]);
        }
    }

    /** The first so many of the letters, each in two bytes: made of UTF-8 they would be ten times as slow to read. */
    void letters(char[] letters, int length) {
        number(length);
        for (int i = 0; i < length; i++) {
            bytes.write(letters[i] >>> Byte.SIZE);
            bytes.write(letters[i]);
        }
    }

    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        bytes.writeBytes(utf8);
    }

    /** Short texts in one long one, and where each ends. */
    void texts(List<String> texts) {
        int[] ends = new int[texts.size()];
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < ends.length; i++) {
            all.append(texts.get(i));
            ends[i] = all.length();
        }
        text(all.toString());
        growing(ends, ends.length);
    }

    void pairs(Map<String, String> pairs) {
        texts(List.copyOf(pairs.keySet()));
        texts(new ArrayList<>(pairs.values()));
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
