package org.statclaim.articles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.statclaim.Article;
import org.statclaim.Language;
import org.statclaim.claim.Claim;
import org.statclaim.claim.PartialDate;
import org.statclaim.claim.Span;

/**
 * An article with what a careful reader finds in it.
 *
 * @param noClaims what looks like a figure and is none
 * @param beyond the same where it is claimed all the same: a known gap
 */
public record GoldArticle(
        String file,
        String text,
        String date,
        Language language,
        Optional<String> region,
        List<GoldClaim> claims,
        List<String> noClaims,
        List<String> beyond) {

    static final Path FOLDER = Path.of("testdata/articles");

    private static final Set<String> FIELDS = Set.of("file", "date", "lang", "region", "claims", "no_claims", "beyond");

    /** Every article of {@code testdata/articles}, in the order of its gold. */
    public static List<GoldArticle> readAll() throws IOException {
        String json = Files.readString(FOLDER.resolve("gold.json"), UTF_8);
        List<GoldArticle> articles = new ArrayList<>();
        for (Object article : (List<?>) Json.read(json)) {
            articles.add(of(new Fields((Map<?, ?>) article)));
        }
        return articles;
    }

    private static GoldArticle of(Fields fields) throws IOException {
        fields.require(FIELDS);
        List<GoldClaim> claims = new ArrayList<>();
        for (Object claim : fields.list("claims")) {
            claims.add(GoldClaim.of(new Fields((Map<?, ?>) claim)));
        }
        return new GoldArticle(
                fields.text("file"),
                Files.readString(FOLDER.resolve(fields.text("file")), UTF_8),
                fields.text("date"),
                Language.of(fields.text("lang")),
                fields.optionalText("region"),
                claims,
                fields.list("no_claims").stream().map(Object::toString).toList(),
                fields.has("beyond")
                        ? fields.list("beyond").stream().map(Object::toString).toList()
                        : List.of());
    }

    /** Without its date, which the first line of the text gives. */
    public Article toArticle() {
        Article article = Article.of(text).withId(file).withLanguage(language);
        assertThat(PartialDate.parse(date)).isPresent();
        return region.map(article::withRegion).orElse(article);
    }

    /** Whether the gold has the claim, right or wrong, or allows it. */
    public boolean names(Claim claim) {
        return claims.stream().anyMatch(gold -> gold.meets(text, claim));
    }

    /** Whether the claim is one that is known to be none. */
    boolean isKnownBeyond(Claim claim) {
        return beyond.stream()
                .flatMap(phrase -> places(phrase).stream())
                .anyMatch(place -> GoldClaim.overlap(claim.span(), place));
    }

    List<Span> places(String phrase) {
        return GoldClaim.occurrences(text, phrase);
    }
}
