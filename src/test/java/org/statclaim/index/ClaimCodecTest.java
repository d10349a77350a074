package org.statclaim.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Extraction;
import org.statclaim.Language;
import org.statclaim.claim.Claim;
import org.statclaim.claim.Role;

/** What is kept comes back equal, and what was kept before roles were told still comes back. */
class ClaimCodecTest {

    private static final Extraction EXTRACTION = ClaimExtractor.builder()
            .build()
            .extract(Article.of("The fee rose from £30 in 2019 to £35. It will rise by 3 percent.")
                    .withLanguage(Language.ENGLISH));

    private static byte[] write(Claim claim) {
        return ClaimCodec.write(new IndexedClaim("a", Language.ENGLISH, EXTRACTION.date(), 0, claim));
    }

    @Test
    void everythingComesBack() throws IOException {
        List<Claim> claims = EXTRACTION.claims();
        assertThat(claims).extracting(Claim::role).containsExactly(Role.LEVEL, Role.CHANGE);
        for (Claim claim : claims) {
            byte[] bytes = write(claim);
            assertThat(ClaimCodec.read(bytes, 0, bytes.length).claim()).isEqualTo(claim);
        }
    }

    @Test
    void whatEndsBeforeTheRoleIsALevelWithItsFormerValue() throws IOException {
        Claim claim = EXTRACTION.claims().get(0);
        byte[] bytes = write(claim);
        int tail = tail(claim);
        Claim read = ClaimCodec.read(bytes, 0, bytes.length - tail).claim();
        assertThat(read.role()).isEqualTo(Role.LEVEL);
        assertThat(read.previous()).contains(new BigDecimal("30"));
        assertThat(read.text()).isEqualTo(claim.text());
    }

    /** How much of a record is the role and what is behind it: what a record without a former level is shorter by. */
    private static int tail(Claim claim) {
        byte[] bytes = write(claim);
        byte[] role = Role.LEVEL.name().getBytes(UTF_8);
        for (int at = bytes.length - role.length; at > 0; at--) {
            if (Arrays.equals(bytes, at, at + role.length, role, 0, role.length)) {
                // two bytes before it hold its length
                return bytes.length - at + 2;
            }
        }
        throw new AssertionError("no role in the record");
    }
}
