package org.statclaim.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.statclaim.ClaimExtractor;
import org.statclaim.claim.Claim;
import org.statclaim.claim.SourcePlace;
import org.statclaim.source.PublishedCase;

/** The links of claims lead a real browser to their figure: it scrolls there, and nowhere else. */
@Tag("slow")
class FragmentsTest {

    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build();

    private static final int HEIGHT = 600;
    /** How far from the middle of the window a figure stands that the browser has scrolled to. */
    private static final int NEAR = 40;

    private static final long PATIENCE_NANOS = 2_000_000_000L;

    /** Room above and below, so that every place can be scrolled to the middle. */
    private static final String ROOM =
            "<style>body::before,body::after{content:'';display:block;height:2000px}</style>";

    @Test
    void everyLinkOfAPageIsFound() {
        List<String> missed = new ArrayList<>();
        int links = 0;
        try (Browser browser = Browser.open()) {
            browser.resize(800, HEIGHT);
            for (PublishedCase page : PublishedCase.all()) {
                if (!page.isPage()) {
                    continue;
                }
                for (Claim claim : EXTRACTOR.extract(page.read()).claims()) {
                    SourcePlace place = claim.source().orElseThrow();
                    if (place.link().isPresent()) {
                        links++;
                        if (!leadsThere(browser, page, place, links)) {
                            missed.add(page + ": " + claim.text() + ", "
                                    + place.link().get());
                        }
                    }
                }
            }
        }
        assertThat(links).isGreaterThan(100);
        assertThat(missed).isEmpty();
    }

    /** Whether the browser, told nothing but the link, has the marked place in the middle of its window. */
    private static boolean leadsThere(Browser browser, PublishedCase page, SourcePlace place, int number) {
        int start = place.span().start();
        String marked = page.source().substring(0, start) + "<i id=the-place></i>"
                + page.source().substring(start) + ROOM;
        String address = browser.serve("/" + number, marked);
        browser.driver().get(address + "#" + place.link().orElseThrow().getRawFragment());
        long begun = System.nanoTime();
        boolean there = false;
        while (!there && System.nanoTime() - begun < PATIENCE_NANOS) {
            there = (Boolean) browser.ask("scrollY > 0 && Math.abs(document.getElementById('the-place')"
                    + ".getBoundingClientRect().top - " + HEIGHT / 2 + ") < " + NEAR);
        }
        return there;
    }
}
