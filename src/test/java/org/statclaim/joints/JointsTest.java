package org.statclaim.joints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;
import org.statclaim.claim.Claim;

/**
 * Two figures never become a third. Numerals of every kind stand beside each other with everything between them that news
 * prints; whatever is read of them must be one of the two, or both as one figure where the language says one figure so.
 * A sum, a product or a quotient that nobody stated is the worst that can be read, since nothing shows that it is wrong.
 * That a numeral is left out is no failure here; how often it happens is printed.
 */
@Tag("slow")
class JointsTest {

    private static final long SEED = 20_260_104;
    private static final int PAIRS = 200_000;

    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build();

    @ParameterizedTest
    @EnumSource(names = {"DUTCH", "ENGLISH"})
    void twoFiguresNeverBecomeAThird(Language language) {
        Tally tally = judge(language, PAIRS);
        System.out.println(tally.table());
        assertThat(tally.failures()).as(tally::report).isZero();
    }

    private static Tally judge(Language language, int count) {
        Pairs pairs = new Pairs(language, SEED);
        Tally tally = new Tally(language);
        for (int i = 0; i < count; i++) {
            Pair pair = pairs.next(i);
            List<Claim> claims = EXTRACTOR
                    .extract(Article.of(pair.text()).withLanguage(language))
                    .claims();
            Legal legal = new Legal(pair);
            tally.count(pair, legal.outcome(claims));
            claims.stream()
                    .map(legal::violation)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(violation -> tally.fail(pair, violation, claims));
        }
        return tally;
    }

    /** Prints every failing shape and the tables. */
    public static void main(String[] args) {
        for (Language language : List.of(Language.DUTCH, Language.ENGLISH)) {
            Tally tally = judge(language, PAIRS);
            System.out.println(tally.table());
            System.out.println(tally.report(Integer.MAX_VALUE));
        }
    }
}
