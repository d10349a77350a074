package org.statclaim.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page is written with a slash between its lines; what is looked for stands between brackets. */
class TextFragmentsTest {

    private static String directive(String page) {
        int start = page.indexOf('[');
        int end = page.indexOf(']') - 1;
        String text = page.replace("[", "").replace("]", "").replace('/', '\n');
        return new TextFragments("https://example.org", text, true)
                .link(start, end)
                .toString()
                .replace("https://example.org#:~:text=", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Er zijn [5 boten].                      | 5%20boten",
                "Er zijn 5 boten en [5 boten].           | en-,5%20boten",
                "Er zijn [5 boten] en 5 boten.           | 5%20boten",
                "5 boten/Er zijn [5 boten] nu            | zijn-,5%20boten,-nu",
                "5 boten/[5 boten]/nu                    | boten-,5%20boten,-nu",
                "Ruim [25]3 gasten                       | 253",
                "[3,5 pro]cent                           | 3%2C5%20procent",
                "tot [−3 – 5 & 6-7%] nu                  | %E2%88%923%20%E2%80%93%205%20%26%206%2D7%25",
                "kost [5/miljoen] euro                   | 5,miljoen",
                "5 boten/A (“[5] boten”) nu                | A%20%28%E2%80%9C-,5,-boten",
                "x 5/“[5] b                               | 5-,%E2%80%9C5,-b",
                "5 x/[5]. /y z                            | x-,5.,-y",
                "q 5 a/p 5 a/q [5] a                       | p%205%20a-,q%205%20a",
                "Één km² en [één km2]                    | en-,%C3%A9%C3%A9n%20km2",
            })
    void tellsAPlaceFromThoseBeforeIt(String page, String directive) {
        assertThat(directive(page)).isEqualTo(directive);
    }

    @Test
    void ofAPieceOfAPageTheWordsAroundAreToldToo() {
        TextFragments fragments = new TextFragments("https://example.org", "De haven telt nu 5 boten en meer.", false);

        assertThat(fragments.link(17, 24).toString()).endsWith("=haven%20telt%20nu-,5%20boten,-en%20meer");
    }

    @Test
    void takesMoreWordsUntilItIsThePlace() {
        assertThat(directive("a b c d e 5 x y z/q b c d e [5] x y z")).isEqualTo("q%20b%20c%20d%20e-,5,-x%20y%20z");
    }

    @Test
    void leadsToTheFirstOfPlacesThatAreTheSame() {
        assertThat(directive("er zijn 5 boten/er zijn 5 boten/er zijn [5] boten"))
                .startsWith("er%20zijn-,5,-boten");
    }

    @Test
    void aPageThatSaysTheSameAgainAndAgainTakesNoLonger() {
        String page = "er zijn 5 boten\n".repeat(20_000);
        TextFragments fragments = new TextFragments("https://example.org", page, true);

        for (int i = 0; i < 20_000; i++) {
            int start = i * "er zijn 5 boten\n".length() + "er zijn ".length();
            assertThat(fragments.link(start, start + 1).toString()).contains("5");
        }
    }
}
