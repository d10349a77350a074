package org.statclaim.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.lang3.StringUtils;
import org.statclaim.Language;

/** What a page says in a language besides what it quotes, and how that language writes numbers. */
final class PageLabels {

    private static final String TABLE = "page-labels.tsv";

    /** A longer fraction is a quotient, as that of a third is. */
    private static final int MOST_DECIMALS = 6;
    /** To which a quotient is rounded: 33.33. */
    private static final int SHORT = 4;

    private static final int GROUP = 3;

    private final String language;
    private final Map<String, String> texts;

    private PageLabels(String language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
    }

    /** Those of each language. */
    static Map<Language, PageLabels> load() {
        LanguageColumns columns = LanguageColumns.load(TABLE);
        Map<Language, PageLabels> labels = new HashMap<>();
        for (Language language : Language.values()) {
            Map<String, String> texts = new HashMap<>();
            columns.rows().forEach(row -> texts.put(row.get(0), columns.words(row, language)));
            labels.put(language, new PageLabels(language.code(), texts));
        }
        return labels;
    }

    /** The code of the language. */
    String language() {
        return language;
    }

    /** What is said; a name that the table has not is a fault of the library. */
    String text(String key) {
        return Objects.requireNonNull(texts.get(key), key);
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    /** A number of things: {@code 1 figure}, {@code 31 figures}. */
    String count(long number, String one, String many) {
        return number(BigDecimal.valueOf(number)) + " " + text(number == 1 ? one : many);
    }

    /** The number as the language writes it, rounded where it has a longer fraction than a reader has a use for. */
    String number(BigDecimal value) {
        BigDecimal exact = value.stripTrailingZeros();
        int digits = Math.max(SHORT, exact.precision() - exact.scale());
        BigDecimal shown =
                exact.scale() <= MOST_DECIMALS ? exact : exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
        String plain = Decimals.plain(shown);
        String digitsOnly = StringUtils.removeStart(plain, "-");
        String integer = StringUtils.substringBefore(digitsOnly, ".");
        String fraction = StringUtils.substringAfter(digitsOnly, ".");
        StringBuilder written = new StringBuilder(plain.length() + 8).append(plain.startsWith("-") ? "\u2212" : "");
        for (int i = 0; i < integer.length(); i++) {
            if (i > 0 && (integer.length() - i) % GROUP == 0) {
                written.append(text("number.group"));
            }
            written.append(integer.charAt(i));
        }
        return fraction.isEmpty()
                ? written.toString()
                : written.append(text("number.decimal")).append(fraction).toString();
    }
}
