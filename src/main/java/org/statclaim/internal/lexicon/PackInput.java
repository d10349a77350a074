package org.statclaim.internal.lexicon;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads what {@link PackOutput} has written, in whole arrays, as nothing else is quick while the machine is cold. */
final class PackInput {

    private final ByteBuffer bytes;

    PackInput(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    int number() {
        return bytes.getInt();
    }

    int[] numbers() {
        int[] numbers = new int[number()];
        bytes.asIntBuffer().get(numbers);
        skip(numbers.length * Integer.BYTES);
        return numbers;
    }

    int[] growing() {
        int[] numbers = numbers();
        for (int i = 1; i < numbers.length; i++) {
            numbers[i] += numbers[i - 1];
        }
        return numbers;
    }

    char[] letters() {
        char[] letters = new char[number()];
        bytes.asCharBuffer().get(letters);
        skip(letters.length * Character.BYTES);
        return letters;
    }

    String text() {
        int length = number();
        String text = new String(bytes.array(), bytes.position(), length, StandardCharsets.UTF_8);
        skip(length);
        return text;
    }

    List<String> texts() {
        String all = text();
        List<String> texts = new ArrayList<>();
        int start = 0;
        for (int end : growing()) {
            texts.add(all.substring(start, end));
            start = end;
        }
        return texts;
    }

    void pairs(Map<String, String> pairs) {
        List<String> keys = texts();
        List<String> values = texts();
        for (int i = 0; i < keys.size(); i++) {
            pairs.put(keys.get(i), values.get(i));
        }
    }

    private void skip(int length) {
        bytes.position(bytes.position() + length);
    }
}
