package org.statclaim.oracle;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.statclaim.Article;
import org.statclaim.Language;

/**
 * A text around a quantity that an independent library wrote, and what it means.
 *
 * @param id says in a word which quantity it is and how it was written; {@link KnownMisses} lists by it
 * @param language the language of the text
 * @param region the country that the text is from; empty where it does not matter
 * @param text the text
 * @param value the magnitude, or the lower end of a range
 * @param high the upper end of a range
 * @param codes the codes that the unit may be read as; empty where the text states none, or a counted noun
 */
public record Printed(
        String id,
        Language language,
        Optional<String> region,
        String text,
        BigDecimal value,
        Optional<BigDecimal> high,
        Set<String> codes) {

    /** One magnitude. */
    Printed(String id, Language language, Optional<String> region, String text, BigDecimal value, Set<String> codes) {
        this(id, language, region, text, value, Optional.empty(), codes);
    }

    /** A number without a unit that matters. */
    static Printed number(String id, Language language, String text, BigDecimal value) {
        return new Printed(id, language, Optional.empty(), text, value, Set.of());
    }

    static Printed number(long number, Language language, String text) {
        return number(Long.toString(number), language, text, BigDecimal.valueOf(number));
    }

    static Printed quantity(String id, Language language, String text, BigDecimal value, String code) {
        return new Printed(id, language, Optional.empty(), text, value, Set.of(code));
    }

    /** What should be read, in words. */
    String meaning() {
        return value.toPlainString()
                + high.map(end -> " to " + end.toPlainString()).orElse("")
                + " "
                + codes;
    }

    Article article() {
        return new Article(id, text, Optional.of(language), region, Optional.empty());
    }
}
