package org.statclaim.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;

/** What the figures of a text are measured in, as numbers: relations ask each figure for those beside it that it compares with. */
final class Measures {

    /** Of a number without a noun, which is told in that of the figure that it goes on from. */
    static final int BARE = 0;

    static final int PEOPLE = 1;
    static final int NONE = -1;

    private Measures() {}

    /** For each claim its measure, the same for those that compare. */
    static int[] of(List<Claim> claims, Explanations text) {
        int[] found = new int[claims.size()];
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < found.length; i++) {
            Kind kind = claims.get(i).quantity().kind();
            Optional<Unit> unit = claims.get(i).quantity().unit();
            // "the nine others" are of what was counted before
            if (kind == Kind.NUMBER && isOfPeople(claims.get(i), text)) {
                found[i] = PEOPLE;
            } else if (kind == Kind.NUMBER || kind == Kind.COUNT && isNamed(unit, text, "drawn-rest")) {
                found[i] = BARE;
            } else if (kind == Kind.COUNT && isNamed(unit, text, "fact.people")) {
                found[i] = PEOPLE;
            } else {
                found[i] = unit.isEmpty()
                        ? NONE
                        : numbers.computeIfAbsent(
                                kind.label() + unit.get().code(), code -> PEOPLE + 1 + numbers.size());
            }
        }
        return found;
    }

    /** "a workforce of 1,200", "population 16,000": what the number is of names people. */
    private static boolean isOfPeople(Claim claim, Explanations text) {
        List<String> concept = claim.concept();
        return !concept.isEmpty() && text.hasWordOf("of-people", concept.get(concept.size() - 1));
    }

    /** Whether what is counted is among the words of the list. */
    static boolean isNamed(Optional<Unit> unit, Explanations text, String key) {
        return unit.filter(noun -> text.hasWordOf(key, noun.code()) || text.hasWordOf(key, noun.surface()))
                .isPresent();
    }
}
