package org.statclaim.testing;

import static java.util.function.Predicate.not;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.AbstractListAssert;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Unit;
import org.statclaim.quantity.UnitSystem;

/**
 * Assertions on the claims of an article: those of AssertJ on any list, each element a {@link ClaimAssert}, and one claim by
 * its words.
 */
public class ClaimsAssert extends AbstractListAssert<ClaimsAssert, List<? extends Claim>, Claim, ClaimAssert> {

    /** All claims of the article, which claims name by their places. */
    private final List<? extends Claim> article;

    /**
     * On all claims of an article, in their order.
     *
     * @param claims in the order of the text
     */
    public ClaimsAssert(List<? extends Claim> claims) {
        this(claims, claims);
    }

    private ClaimsAssert(List<? extends Claim> claims, List<? extends Claim> article) {
        super(claims, ClaimsAssert.class);
        this.article = article;
        info.useRepresentation(new ClaimRepresentation());
    }

    /**
     * The one claim with these words, whole ones in whatever order and case. The nearest go first: the text just as
     * printed, then its text and what it counts, then also the words that tell what it is about.
     *
     * @param words one or several
     * @return an assertion on it
     * @throws AssertionError if there is none, or several that are as near; the message has all claims
     */
    public ClaimAssert claim(String words) {
        isNotNull();
        List<? extends Claim> found = where(claim -> claim.text().equals(words));
        if (found.isEmpty()) {
            found = where(claim -> has(words, own(claim)));
        }
        if (found.isEmpty()) {
            found = where(claim -> has(words, all(claim)));
        }
        if (found.size() != 1) {
            failWithMessage(
                    "%nExpecting one claim with the words:%n  %s%nbut found:%n  %s%namong:%n  %s",
                    shown(words), shown(found), shown(actual));
        }
        return toAssert(found.get(0), descriptionText());
    }

    /**
     * None has all of these words in its text, in what it counts or among those that tell what it is about.
     *
     * @param words one or several
     * @return this assertion
     * @throws AssertionError if some do; the message has them
     */
    public ClaimsAssert hasNoClaim(String words) {
        isNotNull();
        List<? extends Claim> found = where(claim -> has(words, all(claim)));
        if (!found.isEmpty()) {
            failWithMessage("%nExpecting no claim with the words:%n  %s%nbut found:%n  %s", shown(words), shown(found));
        }
        return this;
    }

    /**
     * The text states no figure that is a claim.
     *
     * @return this assertion
     */
    public ClaimsAssert hasNoClaims() {
        isEmpty();
        return this;
    }

    @Override
    protected ClaimAssert toAssert(Claim value, String description) {
        return new ClaimAssert(value, article).as(description);
    }

    @Override
    protected ClaimsAssert newAbstractIterableAssert(Iterable<? extends Claim> claims) {
        return new ClaimsAssert(
                StreamSupport.stream(claims.spliterator(), false).toList(), article);
    }

    private String shown(Object value) {
        return info.representation().toStringOf(value);
    }

    private List<? extends Claim> where(Predicate<Claim> condition) {
        return actual.stream().filter(condition).toList();
    }

    private static boolean has(String words, Stream<String> texts) {
        Set<String> known = texts.flatMap(ClaimsAssert::words).collect(Collectors.toSet());
        return words(words).allMatch(known::contains);
    }

    private static Stream<String> own(Claim claim) {
        Stream<String> noun = claim.quantity().unit().stream()
                .filter(unit -> unit.system() == UnitSystem.COUNT)
                .map(Unit::name);
        return Stream.of(Stream.of(claim.text()), claim.counted().stream(), noun)
                .flatMap(texts -> texts);
    }

    private static Stream<String> all(Claim claim) {
        return Stream.concat(own(claim), claim.concept().stream());
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+")).filter(not(String::isEmpty));
    }
}
