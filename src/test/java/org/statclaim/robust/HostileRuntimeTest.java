package org.statclaim.robust;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;
import org.statclaim.claim.Claim;

/**
 * The library does the same where {@code "I".toLowerCase()} is a dotless i, where the default charset has no euro sign,
 * and with little stack. The build runs it once more in a whole JVM of that kind.
 */
@Tag("slow")
@Tag("hostile-runtime")
class HostileRuntimeTest {

    private static final int SMALL_STACK = 128 * 1024;
    private static final int LENGTH = 300_000;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private Locale before = Locale.ROOT;

    @BeforeEach
    void becomeTurkish() {
        before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    }

    @AfterEach
    void becomeAgainWhatItWas() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource({
        "DUTCH, Het kost VIJF MILJOEN euro., 5000000, EUR",
        "DUTCH, Het kost 5 MILJARD EURO., 5000000000, EUR",
        "DUTCH, Het is 5 GIGABIT per dag., 5, Gbit",
        "DUTCH, Er stonden VIJFENTWINTIG bomen., 25, boom",
        "DUTCH, Er kwamen TIEN INDIASE INWONERS., 10, inwoner",
        "DUTCH, Dat is 5 IJSLANDSE KRONEN., 5, ISK",
        "DUTCH, Dat is 5 Indiase roepies., 5, INR",
        "ENGLISH, It cost FIVE MILLION euros., 5000000, EUR",
        "ENGLISH, It cost 5 INDIAN RUPEES., 5, INR",
        "ENGLISH, It weighs 5 KILOGRAMS., 5, kg",
        "ENGLISH, There were SIXTY-SIX CITIZENS., 66, citizen",
        "ENGLISH, It cost 5 BILLION dollars., 5000000000, USD"
    })
    void foldsCaseTheSame(Language language, String text, String value, String code) {
        List<Claim> claims = ClaimExtractor.builder()
                .language(language)
                .build()
                .extract(text)
                .claims();
        assertThat(claims).hasSize(1);
        assertThat(claims.get(0).quantity().figure().value().orElseThrow()).isEqualByComparingTo(value);
        assertThat(claims.get(0).quantity().unit().orElseThrow().code()).isEqualTo(code);
    }

    /** The tables are UTF-8 whatever the platform reads by default. */
    @ParameterizedTest
    @ValueSource(
            strings = {"€ 5", "5 €", "één euro", "£5", "₩5", "5 m²", "5 ångström", "½ liter", "drieëntwintig euro"})
    void readsSignsBeyondAscii(String text) {
        assertThat(ClaimExtractor.builder()
                        .language(Language.DUTCH)
                        .build()
                        .extract(text)
                        .claims())
                .extracting(Claim::text)
                .containsExactly(text);
    }

    /** A grammar that calls itself for each bracket or word would run out here. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "((1 ",
                "honderd",
                "honderd ",
                "een op de ",
                "van 1 tot ",
                "hundred and ",
                "1 (",
                "€ 1 (",
                "a-",
                "1/",
                "\"",
                "1, ",
                "een en ",
                "twee derde van ",
                "drie keer ",
                "1 tot ",
                "half a "
            })
    void needsNoStack(String part) {
        ClaimExtractor extractor = ClaimExtractor.builder().build();
        String text = part.repeat(LENGTH / part.length());
        int claims = ProcessorTime.within(LIMIT, SMALL_STACK, () -> {
                    int found = 0;
                    for (Language language : Language.values()) {
                        Article article = Article.of(text).withLanguage(language);
                        found += extractor.extract(article).claims().size();
                    }
                    return found;
                })
                .result();
        assertThat(claims).isNotNegative();
    }

    /** Loading the tables too. */
    @Test
    void buildsWithALittleStack() {
        ClaimExtractor extractor = ProcessorTime.within(
                        LIMIT, SMALL_STACK, () -> ClaimExtractor.builder().build())
                .result();
        assertThat(extractor).isNotNull();
    }
}
