package org.statclaim.robust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Extraction;
import org.statclaim.Language;
import org.statclaim.claim.Claim;

/**
 * Offsets are half-open and in UTF-16 code units of the text as it came, whatever stands before or inside a figure. The
 * expected span is drawn into the text between bars.
 */
class OffsetsTest {

    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De stad telt |19.500 inwoners|.",
                // no-break, narrow no-break and thin space as grouping and before the unit
                "De stad telt |19\u00A0500 inwoners|.",
                "De stad telt |19\u202F500\u00A0inwoners|.",
                "De stad telt |19\u2009500 inwoners|.",
                "De stad\u00A0telt\u00A0|19.500\u00A0inwoners|.",
                "Dat kost |€\u00A01.234,56|.",
                "Dat is |12,5\u00A0%|.",
                "Dat is |12,5\u202F%|.",
                // emoji take two units, with modifiers and joiners up to seven
                "\uD83D\uDE00 De stad telt |19.500 inwoners| \uD83D\uDE00.",
                "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 Het kost |5 miljoen euro| \uD83C\uDDF3\uD83C\uDDF1.",
                "Het kost \uD83D\uDCB6|5 euro|\uD83D\uDCB6.",
                // soft hyphens inside and around
                "Er zijn |hon\u00ADderd\u00ADdrie bo\u00ADmen|.",
                "De ge\u00ADmeente telt |19.500 in\u00ADwo\u00ADners|.",
                // decomposed accents
                "Er kwamen |e\u0301e\u0301n man| en niemand anders.",
                "Er zijn |drie\u0308ntwintig bomen|.",
                "Het cafe\u0301 kreeg |25 ge\u0301a\u0301nimeerde gasten|.",
                // joiners and a byte order mark
                "\uFEFFDe stad telt |19.500 inwoners|.",
                "De stad telt \u2060|19.500\u2060 inwoners|.",
                "De stad telt \u200B|19.500 inwoners|.",
                // line ends
                "De stad telt\r\n|19.500 inwoners|.\r\n",
                "De stad telt |19.500\r\ninwoners|.",
                "De stad telt |19.500\ninwoners|.\r\rDat is veel.",
                "\r\n\r\n\tDe stad telt |19.500 inwoners|.",
                // other scripts before
                "Москва, 北京, القاهرة: |19.500 inwoners|.",
                "\uD835\uDC9C De stad telt |19.500 inwoners|."
            })
    void keepsTheOffsetsOfTheText(String drawn) {
        assertRead(drawn, Language.DUTCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The town has |19,500 people|.",
                "It cost |$1.5\u00A0million|.",
                "It cost |£\u202F5|.",
                "\uFEFFIt rose to |5\u00A0per\u00A0cent|.",
                "It rose to |five\u00A0per cent| \uD83D\uDCC8.",
                "There were |twenty\u2011one people| there.",
                "There were |twenty\u2010one people| there.",
                "It was |\u221212 °C| outside.",
                "It fell to |five\r\npercent|."
            })
    void keepsTheOffsetsOfEnglish(String drawn) {
        assertRead(drawn, Language.ENGLISH);
    }

    /** A blank line ends a sentence, so nothing is read across it. */
    @ParameterizedTest
    @ValueSource(strings = {"\n\n", "\r\n\r\n", "\u2029"})
    void readsNothingAcrossAParagraph(String paragraph) {
        Extraction extraction = read("De stad telt 19.500" + paragraph + "Inwoners zijn er genoeg.", Language.DUTCH);
        assertThat(extraction.claims()).extracting(Claim::text).containsExactly("19.500");
    }

    /** The header of archived articles shifts nothing. */
    @ParameterizedTest
    @CsvSource({"2021", "2021-02", "2021-02-14"})
    void countsTheHeader(String date) {
        String text = "date " + date + "\n\nDe stad telt 19.500 inwoners.";
        Extraction extraction = read(text, Language.DUTCH);
        assertThat(extraction.claims()).hasSize(1);
        assertThat(extraction.claims().get(0).span().start()).isEqualTo(text.indexOf("19.500"));
    }

    @Test
    void sharesNoOffsetsBetweenSentences() {
        String text = "\uFEFF5 euro.\r\n\r\n\uD83D\uDE00 5 euro.\u00A0Vijf euro. (5 euro)";
        Extraction extraction = read(text, Language.DUTCH);
        assertThat(extraction.claims().stream()
                        .map(claim -> claim.span().start())
                        .toList())
                .isEqualTo(List.of(
                        text.indexOf("5 euro"),
                        text.indexOf("5 euro", 5),
                        text.indexOf("Vijf"),
                        text.lastIndexOf("5 euro")));
    }

    private static void assertRead(String drawn, Language language) {
        int start = drawn.indexOf('|');
        int end = drawn.indexOf('|', start + 1) - 1;
        String text = drawn.replace("|", "");
        Extraction extraction = read(text, language);
        assertThat(extraction.claims()).extracting(Claim::text).containsExactly(text.substring(start, end));
        assertThat(extraction.claims().get(0).span().start()).isEqualTo(start);
        assertThat(extraction.claims().get(0).span().end()).isEqualTo(end);
    }

    private static Extraction read(String text, Language language) {
        Extraction extraction = EXTRACTOR.extract(Article.of(text).withLanguage(language));
        Invariants.assertHold(text, extraction);
        return extraction;
    }
}
