package org.statclaim.internal.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The noun phrase at the head of a text: what a number above one counts, what one counts, and what a share is of; a dash where
 * none of the words can be it.
 */
class NounPhrasesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | homes and shops in Leeds | homes / homes / homes
            en | old and new homes | - / - / -
            en | adults cannot swim | adults / adults cannot swim / adults
            en | banks500 trees | - / - / -
            en | m2 of land | - / - / -
            en | USD50 cards | - / - / -
            en | sports fans | sports fans / sports fans / sports fans
            nl | gemotiveerde en getalenteerde zwemmers | gemotiveerde en getalenteerde zwemmers / gemotiveerde en getalenteerde zwemmers / gemotiveerde en getalenteerde zwemmers
            nl | getroffen gezin | - / - / -
            nl | asbesthoudend materiaal | - / asbesthoudend materiaal / asbesthoudend materiaal
            nl | 3 oude honden | - / - / 3 oude honden
            nl | blinde man | blinde man / blinde man / blinde man
            nl | vijftienduizend mensen | - / - / -
            nl | euro per dag | - / euro / euro
            nl | extra en nieuwe banen | extra en nieuwe banen / extra en nieuwe banen / extra en nieuwe banen
            """)
    void opensWith(String language, String text, String expected) {
        assertThat(PhrasesShown.of(language, text)).isEqualTo(expected);
    }
}
