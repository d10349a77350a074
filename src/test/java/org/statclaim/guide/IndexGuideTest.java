package org.statclaim.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.statclaim.Article;
import org.statclaim.index.ClaimHits;
import org.statclaim.index.ClaimIndex;
import org.statclaim.index.ClaimQuery;
import org.statclaim.index.ClaimQueryParser;

/** What {@code docs/index.md} shows, as code. */
class IndexGuideTest {

    @Test
    void aClaimIsLookedUp() throws IOException {
        Article article = Article.of("The camp holds 200,000 prisoners.").withId("archive/17");

        ClaimIndex index = ClaimIndex.inMemory(); // or open(directory), which keeps what is committed
        index.add(article); // or what an extractor of your own has found in it
        ClaimQuery query = ClaimQueryParser.create()
                .parse("prisoners value:100000..300000")
                .build();
        ClaimHits hits = index.find(query);

        assertThat(hits.hits()).extracting(hit -> hit.claim().claim().text()).containsExactly("200,000 prisoners");
        index.close();
    }
}
