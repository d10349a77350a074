package org.statclaim.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.statclaim.claim.Claim;

/**
 * What a clause says of the people that it counts. A fact about people or inhabitants is one of all there are: "there are",
 * "counts", "live in". Of people who take a train it says nothing, so that any word more makes the two different things.
 */
final class Predicate {

    private static final String MARKS = ",;:()\u2013\u2014\"\u201C\u201D";

    private final Explanations text;

    Predicate(Explanations text) {
        this.text = text;
    }

    /** Whether the fact counts people as such: no words of an article, and no unit. */
    boolean isOfPeople(Fact fact, FactSubject subject) {
        return fact.unit().isEmpty()
                && fact.wording().isEmpty()
                && subject.words().stream().anyMatch(word -> text.hasWordOf("fact.people", word));
    }

    /**
     * Whether the clause of the claim says that there are so many, and nothing else.
     *
     * @param known the words of the fact's subject and of its places
     * @param places those that the sentence names, each of which may have a figure of its own
     */
    boolean isBeing(Claim claim, Collection<String> known, Collection<String> places) {
        Set<String> named = new HashSet<>();
        places.forEach(place -> named.addAll(Words.of(place)));
        List<String> clause = Stream.concat(Words.of(clause(claim)).stream(), figure(claim).stream())
                .filter(word -> !named.contains(word) && !Character.isDigit(word.charAt(0)))
                .toList();
        return clause.stream().anyMatch(word -> text.hasWordOf("fact.being", word))
                && clause.stream()
                        .allMatch(word -> Words.isIn(word, known)
                                || text.hasWordOf("fact.people", word)
                                || text.hasWordOf("fact.being", word)
                                || text.hasWordOf("fact.light", word));
    }

    /** The words of the figure itself, where its number is in digits: "600,000 unemployed inhabitants" are not all. */
    private static List<String> figure(Claim claim) {
        return Character.isDigit(claim.text().charAt(0)) ? Words.of(claim.text()) : List.of();
    }

    /** The stretch between marks that the figure stands in, without figure, time and source. */
    private static String clause(Claim claim) {
        String rest = Statistic.rest(claim).toString();
        int from = claim.span().start() - claim.sentence().span().start();
        int to = from;
        while (from > 0 && MARKS.indexOf(rest.charAt(from - 1)) < 0) {
            from--;
        }
        while (to < rest.length() && MARKS.indexOf(rest.charAt(to)) < 0) {
            to++;
        }
        return rest.substring(from, to);
    }
}
