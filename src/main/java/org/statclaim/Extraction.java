package org.statclaim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.statclaim.claim.Claim;
import org.statclaim.claim.PartialDate;

/**
 * The answer to one article.
 *
 * @param id the article's id
 * @param language the language it was read in
 * @param date the publication date that relative times were resolved against
 * @param claims in the order of the text; {@link Claim#equivalentTo()} and {@link Claim#subsetOf()} index this list
 * @param text what was read, for sentences without a claim: one may tell a year of birth; empty where it is not at hand
 */
public record Extraction(String id, Language language, Optional<PartialDate> date, List<Claim> claims, String text) {

    private static final int LEFT_OUT = -1;

    /** Keeps a copy of the list; nothing may be null. */
    public Extraction {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(text, "text");
        claims = List.copyOf(claims);
    }

    /**
     * Claims without their text, as those of an index are.
     *
     * @param id the article's id
     * @param language the language it was read in
     * @param date the publication date
     * @param claims in the order of the text
     */
    public Extraction(String id, Language language, Optional<PartialDate> date, List<Claim> claims) {
        this(id, language, date, claims, "");
    }

    /**
     * {@return this answer with some of its claims} {@link Claim#equivalentTo()} and {@link Claim#subsetOf()} index the list of
     * these, and are empty where the other claim is not among them. So what goes by the places of claims, such as findings, is to
     * be asked for afterwards.
     *
     * @param wanted whether a claim is among them
     */
    public Extraction only(Predicate<? super Claim> wanted) {
        int[] places = new int[claims.size()];
        List<Claim> some = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            boolean isWanted = wanted.test(claims.get(i));
            places[i] = isWanted ? some.size() : LEFT_OUT;
            if (isWanted) {
                some.add(claims.get(i));
            }
        }
        some.replaceAll(claim -> placed(claim, places));
        return new Extraction(id, language, date, some, text);
    }

    /** The claim, with the places that those have now to which it refers. */
    private static Claim placed(Claim claim, int[] places) {
        return claim.equivalentTo().isEmpty() && claim.subsetOf().isEmpty()
                ? claim
                : claim.among(place(claim.equivalentTo(), places), place(claim.subsetOf(), places));
    }

    private static OptionalInt place(OptionalInt before, int[] places) {
        return before.isPresent() && places[before.getAsInt()] != LEFT_OUT
                ? OptionalInt.of(places[before.getAsInt()])
                : OptionalInt.empty();
    }
}
