package org.statclaim.index;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.statclaim.Language;
import org.statclaim.ReferenceTables;
import org.statclaim.claim.PartialDate;
import org.statclaim.claim.Role;
import org.statclaim.quantity.Kind;

/**
 * Reads queries as people type them: {@code gevangenen value:100000..300000 unit:count since:2014}. Words must all occur;
 * {@code "in quotes"} follow each other, {@code begin*} begins a word, and a hyphen before any of these excludes it. A value
 * with blanks stands in quotes: {@code source:"de Verenigde Naties"}.
 */
public final class ClaimQueryParser {

    /** Digits of a number in a query: more than any claim has. */
    private static final int MAX_NUMBER = 40;

    private final QueryUnits units;

    private ClaimQueryParser(QueryUnits units) {
        this.units = units;
    }

    /** {@return a parser that knows the bundled units and currencies} */
    public static ClaimQueryParser create() {
        ReferenceTables tables = ReferenceTables.load();
        return new ClaimQueryParser(new QueryUnits(tables.units(), tables.currencies()));
    }

    /** The conditions of the query language, by their names in it. */
    private enum Condition {
        VALUE,
        UNIT,
        STATED,
        PER,
        DIMENSION,
        KIND,
        ROLE,
        NOUN,
        SINCE,
        UNTIL,
        DATE,
        SOURCE,
        LANG,
        ARTICLE;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The query that a text states.
     *
     * @param text words and conditions, such as {@code prisoners value:100000..300000}
     * @return a builder that has all of it, for more
     * @throws QuerySyntaxException if it cannot be read; the exception points at the character
     */
    public ClaimQuery.Builder parse(String text) {
        return new Reading(text).read();
    }

    /** One text, from left to right. */
    private final class Reading {

        private final String text;
        private final ClaimQuery.Builder query = ClaimQuery.builder();
        private int at;

        /** Where words stand that are signs only, and say nothing; -1 for nowhere. */
        private int signs = -1;

        private boolean anyWord;

        Reading(String text) {
            this.text = text;
        }

        ClaimQuery.Builder read() {
            skipBlanks();
            while (at < text.length()) {
                item();
                skipBlanks();
            }
            if (signs >= 0 && !anyWord) {
                throw error(signs, "the query holds no word, only signs");
            }
            return query;
        }

        private void skipBlanks() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }

        private void item() {
            int start = at;
            boolean excluded = text.charAt(at) == '-';
            if (excluded) {
                at++;
            }
            if (at < text.length() && text.charAt(at) == '"') {
                String phrase = quoted();
                words(phrase, ClaimQuery.Form.PHRASE, excluded, start);
                return;
            }
            int word = at;
            while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && text.charAt(at) != ':') {
                at++;
            }
            String name = text.substring(word, at);
            if (at < text.length() && text.charAt(at) == ':') {
                if (excluded) {
                    throw error(start, "only words can be excluded");
                }
                condition(name, word);
                return;
            }
            boolean prefix = name.endsWith("*");
            words(
                    prefix ? name.substring(0, name.length() - 1) : name,
                    prefix ? ClaimQuery.Form.PREFIX : ClaimQuery.Form.ALL,
                    excluded,
                    start);
        }

        private void words(String words, ClaimQuery.Form form, boolean excluded, int start) {
            if (words.isBlank()) {
                throw error(start, "expected a word");
            }
            if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
                anyWord = true;
            } else if (signs < 0) {
                signs = start;
            }
            query.add(new ClaimQuery.Words(words, form, excluded));
        }

        private String quoted() {
            int open = at;
            int close = text.indexOf('"', open + 1);
            if (close < 0) {
                throw error(open, "this quotation mark is not closed");
            }
            at = close + 1;
            return text.substring(open + 1, close);
        }

        private void condition(String name, int start) {
            Condition condition = Arrays.stream(Condition.values())
                    .filter(each -> each.key().equals(name))
                    .findFirst()
                    .orElseThrow(() -> error(
                            start,
                            "'" + name + "' is no condition, expected one of "
                                    + Arrays.stream(Condition.values())
                                            .map(Condition::key)
                                            .collect(Collectors.joining(", "))
                                    + ", or quotes around the whole"));
            at++;
            int value = at;
            String stated;
            if (at < text.length() && text.charAt(at) == '"') {
                stated = quoted();
                value++;
            } else {
                while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
                    at++;
                }
                stated = text.substring(value, at);
            }
            if (stated.isBlank()) {
                throw error(value, "'" + name + ":' needs a value behind it");
            }
            apply(condition, stated, value);
        }

        private void apply(Condition condition, String stated, int place) {
            switch (condition) {
                case VALUE -> value(stated, place);
                case UNIT -> query.unit(known(stated, place));
                case STATED -> query.statedIn(known(stated, place));
                case PER -> query.per(stated);
                case DIMENSION -> query.dimension(stated);
                case KIND ->
                    query.kind(Arrays.stream(Kind.values())
                            .filter(kind -> kind.label().equals(stated))
                            .findFirst()
                            .orElseThrow(() -> error(
                                    place,
                                    "'" + stated + "' is no kind, expected one of "
                                            + Arrays.stream(Kind.values())
                                                    .map(Kind::label)
                                                    .collect(Collectors.joining(", ")))));
                case ROLE ->
                    query.role(Arrays.stream(Role.values())
                            .filter(role -> role.label().equals(stated))
                            .findFirst()
                            .orElseThrow(() -> error(place, "'" + stated + "' is no role, expected level or change")));
                case NOUN -> query.noun(stated);
                case SINCE -> query.since(date(stated, place));
                case UNTIL -> query.until(date(stated, place));
                case DATE -> published(stated, place);
                case SOURCE -> query.source(stated);
                case LANG ->
                    query.language(Arrays.stream(Language.values())
                            .filter(language -> language.code().equals(stated))
                            .findFirst()
                            .orElseThrow(() -> error(
                                    place,
                                    "'" + stated + "' is no language, expected "
                                            + String.join(", ", Language.codes()))));
                case ARTICLE -> query.article(stated);
            }
        }

        private String known(String code, int place) {
            if (!units.isKnown(code)) {
                throw error(
                        place,
                        "'" + code + "' is no unit, expected a code of ISO 4217 or UCUM such as EUR or kg, %, pp, "
                                + "or count, age, multiple or number");
            }
            return code;
        }

        private void value(String stated, int place) {
            int dots = stated.indexOf("..");
            String low = dots < 0 ? stated : stated.substring(0, dots);
            String high = dots < 0 ? stated : stated.substring(dots + 2);
            if (low.isEmpty() && high.isEmpty()) {
                throw error(place, "an interval needs an end: 5.., ..5 or 4..5");
            }
            BigDecimal least = number(low, place);
            BigDecimal most = number(high, dots < 0 ? place : place + dots + 2);
            if (least != null && most != null && least.compareTo(most) > 0) {
                throw error(place, "an interval rises, but " + low + " > " + high);
            }
            query.value(Optional.ofNullable(least), Optional.ofNullable(most));
        }

        private @Nullable BigDecimal number(String stated, int place) {
            if (stated.isEmpty()) {
                return null;
            }
            boolean point = false;
            for (int i = 0; i < stated.length(); i++) {
                char c = stated.charAt(i);
                boolean sign = c == '-' && i == 0 && stated.length() > 1;
                boolean first = c == '.' && !point && i > 0 && i + 1 < stated.length();
                point |= c == '.';
                if (!(c >= '0' && c <= '9' || sign || first) || i > MAX_NUMBER) {
                    throw error(
                            place + i, "'" + stated + "' is no number, expected digits with a point before decimals");
                }
            }
            return new BigDecimal(stated);
        }

        private void published(String stated, int place) {
            int dots = stated.indexOf("..");
            if (dots < 0) {
                PartialDate date = date(stated, place);
                query.publishedSince(date).publishedUntil(date);
                return;
            }
            if (dots > 0) {
                query.publishedSince(date(stated.substring(0, dots), place));
            }
            String until = stated.substring(dots + 2);
            if (!until.isEmpty()) {
                query.publishedUntil(date(until, place + dots + 2));
            } else if (dots == 0) {
                throw error(place, "an interval needs an end: 2020.., ..2020 or 2019..2020");
            }
        }

        private PartialDate date(String stated, int place) {
            return PartialDate.parse(stated)
                    .orElseThrow(
                            () -> error(place, "'" + stated + "' is no date, expected 2021, 2021-02 or 2021-02-14"));
        }

        private QuerySyntaxException error(int place, String message) {
            return new QuerySyntaxException(text, place, message);
        }
    }
}
