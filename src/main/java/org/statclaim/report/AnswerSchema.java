package org.statclaim.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The <a href="https://json-schema.org/draft/2020-12">JSON Schema</a> of every answer that is printed in JSON, but for what
 * is in the words of others, as {@link ClaimReviewReport} and {@link AnnotationReport} are. It allows no member that it does
 * not list, and requires those that are always there. An answer that is valid by it is well formed; that its figures are right
 * is not said.
 */
public final class AnswerSchema {

    private static final String FILE = "/org/statclaim/report/schema.json";

    private AnswerSchema() {}

    /**
     * {@return the schema, as it is printed}: whatever is an answer is valid by it, and an anchor such as {@code #document} or
     * {@code #hit} is the schema of one kind of answer
     */
    public static String text() {
        try (InputStream in = AnswerSchema.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }
}
