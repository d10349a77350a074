package org.statclaim.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.statclaim.Language;

/** Sentences whose figures follow from each other. */
public final class StatementTexts {

    private static final long SEED = 20_260_302;

    private StatementTexts() {}

    /** So many of each rule, the same ones each time. */
    public static List<String> of(Language language, int count) throws IOException {
        StatementGenerator generator = new StatementGenerator(language, SEED);
        List<String> texts = new ArrayList<>();
        for (Rule rule : StatementGenerator.RULES) {
            for (int i = 0; i < count; i++) {
                texts.add(generator.next(rule).text());
            }
        }
        return texts;
    }
}
