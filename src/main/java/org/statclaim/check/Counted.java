package org.statclaim.check;

import java.util.List;
import java.util.Optional;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;

/**
 * What figures have in common that count the same thing.
 *
 * @param unit the code of the unit: the singular noun of a count
 * @param counted what is counted, as printed
 */
record Counted(Optional<String> unit, Optional<String> counted) {

    static Counted of(Claim claim) {
        return new Counted(claim.quantity().unit().map(Unit::code), claim.counted());
    }

    /** A number of things: one number, and no rate. */
    static boolean isPlainCount(Claim claim) {
        return claim.quantity().kind() == Kind.COUNT && isPlain(claim);
    }

    /**
     * Whether the number is a part of a name or of another word: "the Six Nations", "a two-horse race", "the #1 Newsgroup". A
     * capital tells nothing where each word of the sentence has one.
     */
    static boolean isName(Claim claim) {
        String surface = claim.quantity().unit().map(Unit::surface).orElse("");
        boolean named = Character.isLetter(claim.text().codePointAt(0))
                && isCapital(surface)
                && Words.split(claim.sentence().text()).stream()
                        .anyMatch(word -> word.length() >= ClaimWords.MIN_LENGTH && !isCapital(word));
        return named || claim.text().endsWith("-" + surface) || before(claim).endsWith("#");
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    /** Whether the number describes one thing and counts none: "the 2.1 million seller", "a 30-footer". */
    static boolean isOfOneThing(Claim claim, Explanations text) {
        boolean singular = claim.quantity()
                .unit()
                .filter(unit -> unit.surface().equals(unit.code()))
                .isPresent();
        return singular && isBehind("article", claim, text);
    }

    /** Whether the text takes what is counted for known: "those four little words" say nothing of how many there are. */
    static boolean isKnown(Claim claim, Explanations text) {
        return isBehind("known", claim, text);
    }

    private static boolean isBehind(String key, Claim claim, Explanations text) {
        List<String> before = Words.of(before(claim));
        return !before.isEmpty() && text.hasWordOf(key, before.get(before.size() - 1));
    }

    private static String before(Claim claim) {
        return claim.sentence()
                .text()
                .substring(0, claim.span().start() - claim.sentence().span().start());
    }

    /** One number, and no rate. */
    static boolean isPlain(Claim claim) {
        return claim.quantity().per().isEmpty()
                && claim.quantity().figure().value().isPresent();
    }
}
