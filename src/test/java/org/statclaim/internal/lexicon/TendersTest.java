package org.statclaim.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The days are those of the bundled table: the Dutch guilder until 28 February 2002 beside the euro from 1999; in
 * Yugoslavia one dinar until 24 July 1992 and the next from 24 January 1994; in Mali the franc from 1958 to 2 July 1962 and
 * again from June 1984.
 */
class TendersTest {

    private static final Predicate<String> ANY = code -> true;

    private final Tenders tenders = Tenders.load();

    @ParameterizedTest
    @CsvSource({
        "NL, NLG, 2002-02-28, true",
        "NL, NLG, 2002-03-01, false",
        "NL, EUR, 1998-12-31, false",
        "NL, EUR, 1999-01-01, true",
        "NL, EUR, 2990-01-01, true",
        "NL, USD, 2000-01-01, false",
        "ML, XOF, 1970-01-01, false",
        "ML, XOF, 1960-01-01, true",
        "ML, XOF, 1990-01-01, true",
        "??, EUR, 2000-01-01, false"
    })
    void aTenderHoldsFromItsFirstDayToItsLast(String country, String code, LocalDate day, boolean tender) {
        assertThat(tenders.isTender(country, code, day)).isEqualTo(tender);
    }

    @ParameterizedTest
    @CsvSource({
        "NL, EUR, 1998-12-31, true",
        "NL, EUR, 1999-01-01, false",
        "NL, NLG, 2010-01-01, false",
        "NL, USD, 1990-01-01, false",
        "ML, XOF, 1958-01-01, true",
        "ML, XOF, 1970-01-01, false",
        "??, EUR, 1990-01-01, false"
    })
    void aCurrencyIsYetToComeBeforeAllItsTimes(String country, String code, LocalDate day, boolean yetToCome) {
        assertThat(tenders.isYetToCome(country, code, day)).isEqualTo(yetToCome);
    }

    @ParameterizedTest
    @CsvSource({"1990-01-01, NLG", "1998-12-31, NLG", "1999-01-01, EUR", "2000-06-01, EUR", "2010-01-01, EUR"})
    void theNewestOfTheDayIsNearest(LocalDate day, String code) {
        assertThat(tenders.nearest("NL", day, ANY)).isEqualTo(code);
    }

    /** 24 April 1993 lies 274 days behind one dinar and 275 before the next. */
    @ParameterizedTest
    @CsvSource({
        "1992-07-24, YUN",
        "1992-07-25, YUN",
        "1993-04-24, YUN",
        "1993-04-25, YUM",
        "1994-01-23, YUM",
        "1994-01-24, YUM",
        "1960-01-01, YUD",
        "2020-01-01, YUM"
    })
    void elseTheOneWhoseTimeLiesNearest(LocalDate day, String code) {
        assertThat(tenders.nearest("YU", day, ANY)).isEqualTo(code);
    }

    @Test
    void onlyAllowedOnesAreNearest() {
        LocalDate day = LocalDate.of(2010, 1, 1);
        assertThat(tenders.nearest("NL", day, "NLG"::equals)).isEqualTo("NLG");
        assertThat(tenders.nearest("NL", day, code -> false)).isNull();
        assertThat(tenders.nearest("??", day, ANY)).isNull();
    }
}
