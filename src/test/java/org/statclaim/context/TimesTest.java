package org.statclaim.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;
import org.statclaim.claim.Claim;
import org.statclaim.claim.PartialDate;
import org.statclaim.claim.Period;

/**
 * The time that a figure speaks of, by the cases of {@code testdata/times}: publication date, text, the figure, then the
 * time as printed with its first and last day. A dash stands for an unknown date of publication, an open end, or no time.
 */
class TimesTest {

    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build();

    private static final String NONE = "-";

    @ParameterizedTest(name = "{1} [{2}]")
    @CsvFileSource(files = "testdata/times/nl.txt", delimiter = '|')
    void dutch(String date, String text, String figure, String printed, String from, String to) {
        assertTime(Language.DUTCH, date, text, figure, printed, from, to);
    }

    @ParameterizedTest(name = "{1} [{2}]")
    @CsvFileSource(files = "testdata/times/en.txt", delimiter = '|')
    void english(String date, String text, String figure, String printed, String from, String to) {
        assertTime(Language.ENGLISH, date, text, figure, printed, from, to);
    }

    @ParameterizedTest(name = "{1} [{2}]")
    @CsvFileSource(files = "testdata/times/de.txt", delimiter = '|')
    void german(String date, String text, String figure, String printed, String from, String to) {
        assertTime(Language.GERMAN, date, text, figure, printed, from, to);
    }

    @ParameterizedTest(name = "{1} [{2}]")
    @CsvFileSource(files = "testdata/times/fr.txt", delimiter = '|')
    void french(String date, String text, String figure, String printed, String from, String to) {
        assertTime(Language.FRENCH, date, text, figure, printed, from, to);
    }

    /** What is not right yet, with the reason; a case that is read right belongs to its language. */
    @ParameterizedTest(name = "{2} [{3}]")
    @CsvFileSource(files = "testdata/times/gaps.txt", delimiter = '|')
    void knownGaps(
            String language,
            String date,
            String text,
            String figure,
            String printed,
            String from,
            String to,
            String reason) {
        assertThat(reason).isNotBlank();
        Optional<Period> time = claim(Language.of(language), date, text, figure).time();
        List<String> read = List.of(
                time.map(Period::text).orElse(NONE), day(time.flatMap(Period::from)), day(time.flatMap(Period::to)));
        assertThat(read).as("%s: this gap is closed", text).isNotEqualTo(List.of(printed, from, to));
    }

    /** A period is found by its tokens, so a long list of dates takes no longer than its length. */
    @Test
    void readsManyDates() {
        String text = "In 2019 kwamen er 5 gasten, in mei 6 gasten, ".repeat(2_000) + "meer niet.";
        List<Claim> claims =
                EXTRACTOR.extract(Article.of(text).withLanguage(Language.DUTCH)).claims();
        assertThat(claims).hasSize(4_000);
        // so long a sentence is cut, here between "In 2019" and its figure, which the "in mei" behind it does not speak
        // of
        assertThat(claims).filteredOn(claim -> claim.time().isEmpty()).hasSizeLessThan(10);
    }

    private static void assertTime(
            Language language, String date, String text, String figure, String printed, String from, String to) {
        Optional<Period> time = claim(language, date, text, figure).time();
        assertThat(time.map(Period::text)).isEqualTo(stated(printed));
        assertThat(time.flatMap(Period::from)).isEqualTo(stated(from).map(LocalDate::parse));
        assertThat(time.flatMap(Period::to)).isEqualTo(stated(to).map(LocalDate::parse));
    }

    private static Claim claim(Language language, String date, String text, String figure) {
        Article article = Article.of(text).withLanguage(language);
        if (!date.equals(NONE)) {
            article = article.withDate(PartialDate.parse(date).orElseThrow());
        }
        List<Claim> claims = EXTRACTOR.extract(article).claims().stream()
                .filter(claim -> claim.text().startsWith(figure))
                .toList();
        assertThat(claims).as("claims that begin with %s", figure).hasSize(1);
        return claims.get(0);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(NONE);
    }

    private static Optional<String> stated(String cell) {
        return cell.equals(NONE) ? Optional.empty() : Optional.of(cell);
    }
}
