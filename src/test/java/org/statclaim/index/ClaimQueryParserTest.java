package org.statclaim.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.Language;
import org.statclaim.claim.PartialDate;
import org.statclaim.claim.Role;
import org.statclaim.quantity.Kind;

/** What queries mean as they are typed, and where their mistakes are. */
class ClaimQueryParserTest {

    private static final ClaimQueryParser PARSER = ClaimQueryParser.create();

    private static ClaimQuery parse(String text) {
        return PARSER.parse(text).build();
    }

    @Test
    void readsWordsAndConditions() {
        ClaimQuery query =
                parse("gevangenen value:100000..300000  unit:count since:2014 -kamp \"in hechtenis\" straf* ");
        assertThat(query.words())
                .containsExactly(
                        new ClaimQuery.Words("gevangenen", ClaimQuery.Form.ALL, false),
                        new ClaimQuery.Words("kamp", ClaimQuery.Form.ALL, true),
                        new ClaimQuery.Words("in hechtenis", ClaimQuery.Form.PHRASE, false),
                        new ClaimQuery.Words("straf", ClaimQuery.Form.PREFIX, false));
        assertThat(query.low()).contains(new BigDecimal("100000"));
        assertThat(query.high()).contains(new BigDecimal("300000"));
        assertThat(query.unit()).contains("count");
        assertThat(query.since()).isEqualTo(PartialDate.parse("2014"));
    }

    @Test
    void readsEveryCondition() {
        ClaimQuery query =
                parse("per:mo stated:USD dimension:money kind:money kind:age role:change noun:huizen until:2020-05 "
                        + "date:2019..2021-02 source:\"de Verenigde Naties\" lang:en article:a-1 value:-1.5..");
        assertThat(query.per()).contains("mo");
        assertThat(query.statedIn()).contains("USD");
        assertThat(query.dimension()).contains("money");
        assertThat(query.kinds()).containsExactly(Kind.MONEY, Kind.AGE);
        assertThat(query.role()).contains(Role.CHANGE);
        assertThat(query.noun()).contains("huizen");
        assertThat(query.until()).isEqualTo(PartialDate.parse("2020-05"));
        assertThat(query.publishedSince()).isEqualTo(PartialDate.parse("2019"));
        assertThat(query.publishedUntil()).isEqualTo(PartialDate.parse("2021-02"));
        assertThat(query.source()).contains("de Verenigde Naties");
        assertThat(query.language()).contains(Language.ENGLISH);
        assertThat(query.article()).contains("a-1");
        assertThat(query.low()).contains(new BigDecimal("-1.5"));
        assertThat(query.high()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    aantal:5                 | 0  | 'aantal' is no condition
                    huis colour:red          | 5  | 'colour' is no condition
                    value:many               | 6  | 'many' is no number
                    value:5..1e9             | 10 | '1e9' is no number
                    value:5..4               | 6  | an interval rises
                    value:..                 | 6  | an interval needs an end
                    value:                   | 6  | needs a value behind it
                    huis "in de              | 5  | not closed
                    unit:florijn             | 5  | 'florijn' is no unit
                    unit:"florijn"           | 6  | 'florijn' is no unit
                    kind:amount              | 5  | 'amount' is no kind
                    role:size                | 5  | 'size' is no role
                    since:yesterday          | 6  | 'yesterday' is no date
                    date:2020..soon          | 11 | 'soon' is no date
                    date:..                  | 5  | an interval needs an end
                    lang:xx                  | 5  | 'xx' is no language
                    huis -kind:money         | 5  | only words can be excluded
                    huis -                   | 5  | expected a word
                    *                        | 0  | expected a word
                    """)
    void pointsAtMistakes(String text, int position, String message) {
        QuerySyntaxException mistake = catchThrowableOfType(QuerySyntaxException.class, () -> parse(text));
        assertThat(mistake)
                .hasMessageContaining(message)
                .hasMessageEndingWith("at character " + (position + 1) + " of the query");
        assertThat(mistake.position()).isEqualTo(position);
        assertThat(mistake.pointer()).isEqualTo(text + System.lineSeparator() + " ".repeat(position) + "^");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void readsOrRefusesAnything(long seed) {
        Random random = new Random(seed);
        String letters = "ab:\"-*. 5value:unit:kg";
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(30); j > 0; j--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThatCode(() -> {
                        try {
                            parse(text.toString());
                        } catch (QuerySyntaxException e) {
                            assertThat(e.position()).isBetween(0, text.length());
                        }
                    })
                    .as(text.toString())
                    .doesNotThrowAnyException();
        }
    }
}
