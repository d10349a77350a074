package org.statclaim.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.statclaim.check.Places.Mention;
import org.statclaim.claim.Claim;
import org.statclaim.claim.Period;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;
import org.statclaim.quantity.UnitSystem;

/** Whether a fact is one of the claim, and else what makes it a fact of something else. For the claims of one text. */
final class FactMatcher {

    private static final String PEOPLE = "fact.people";
    /** What a figure per head is told per, in the words of tables and texts of any language. */
    private static final String EACH = "fact.each";

    private final Places places;
    private final FactScale scale;
    private final Explanations text;
    private final Predicate predicate;

    FactMatcher(Places places, FactScale scale, Explanations text) {
        this.places = places;
        this.scale = scale;
        this.text = text;
        this.predicate = new Predicate(text);
    }

    /**
     * A claim for which facts are looked for.
     *
     * @param said what it is about
     * @param asked the words that a subject is found by
     * @param mentions the places that it speaks of
     * @param time the days that it speaks of, else those of publication
     */
    record Sought(Claim claim, ClaimWords said, Set<String> asked, List<Mention> mentions, Optional<Period> time) {}

    /** What is sought for the claim. */
    Sought sought(Claim claim, List<Mention> mentions, Optional<Period> published) {
        ClaimWords said = ClaimWords.of(claim);
        return new Sought(
                claim, said, asked(claim, said), mentions, claim.time().or(() -> published));
    }

    /**
     * The words that a subject is found by: those that say what the claim is about, the ones right before them ("bruto binnenlands
     * product"), and for people the other words for people, since those who live somewhere are its population.
     */
    private Set<String> asked(Claim claim, ClaimWords said) {
        Set<String> all = said.all();
        Set<String> asked = new LinkedHashSet<>(all);
        List<String> sentence = Words.of(claim.sentence().text());
        for (int i = 1; i < sentence.size(); i++) {
            if (all.contains(sentence.get(i))) {
                asked.add(sentence.get(i - 1));
            }
        }
        if (isPeople(claim)) {
            asked.addAll(text.wordsOf(PEOPLE));
        }
        return asked;
    }

    private boolean isPeople(Claim claim) {
        return claim.quantity().kind() == Kind.COUNT
                && claim.quantity()
                        .unit()
                        .filter(noun -> text.hasWordOf(PEOPLE, noun.code()) || text.hasWordOf(PEOPLE, noun.surface()))
                        .isPresent();
    }

    /** Whether the subject is named by the text itself, and not only people by another word. */
    static boolean isNamed(Sought sought, FactSubject subject) {
        return subject.nameAmong(sought.said().all()).isPresent();
    }

    /** How far the fact is one of the claim. */
    FactMatch match(Sought sought, Fact fact, FactSubject subject) {
        Claim claim = sought.claim();
        boolean ofPeople = predicate.isOfPeople(fact, subject);
        if (!scale.isComparable(fact, claim) || ofPeople && !isCountedAs(subject, claim)) {
            return FactMatch.DIMENSION;
        }
        if (!places.isOf(fact, sought.mentions())) {
            return FactMatch.PLACE;
        }
        if (!Timeline.holds(fact, sought.time()) || !ofPeople && isShare(fact) && isNarrower(claim, fact)) {
            return FactMatch.PERIOD;
        }
        if (!beyond(sought, fact, subject).isEmpty()) {
            return FactMatch.DEFINITION;
        }
        if (ofPeople
                && !predicate.isBeing(
                        claim,
                        known(sought, fact, subject),
                        names(places.in(claim.sentence().text(), text.language())))) {
            return FactMatch.PREDICATE;
        }
        if (!fact.isWordedAs(claim)) {
            return FactMatch.WORDING;
        }
        if (claim.subsetOf().isPresent()) {
            return FactMatch.PART;
        }
        return isSameRate(sought, fact) ? FactMatch.FULL : FactMatch.PER;
    }

    /** "2 million pigeons" are no population of people. */
    private boolean isCountedAs(FactSubject subject, Claim claim) {
        return claim.quantity().kind() != Kind.COUNT
                || isPeople(claim)
                || claim.quantity()
                        .unit()
                        .filter(noun -> Words.isIn(noun.code(), subject.words()))
                        .isPresent();
    }

    private static boolean isShare(Fact fact) {
        return fact.unit().filter(unit -> unit.system() == UnitSystem.SHARE).isPresent();
    }

    /** Whether the text tells of a part of the fact's time: inflation in December is not that of the year. */
    static boolean isNarrower(Claim claim, Fact fact) {
        Optional<Period> time =
                claim.time().filter(days -> days.from().isPresent() && days.to().isPresent());
        return time.isPresent()
                && fact.period().isPresent()
                && 2 * Timeline.days(time.get()) < Timeline.days(fact.period().get());
    }

    /** What the text says of the thing beside the name of the fact. */
    List<String> beyond(Sought sought, Fact fact, FactSubject subject) {
        List<String> name = subject.nameAmong(sought.asked()).orElseThrow();
        List<String> beyond = new ArrayList<>();
        for (String word : sought.said().beyond(name, known(sought, fact, subject))) {
            if (!text.hasWordOf("fact.measure", word)) {
                beyond.add(word);
            }
        }
        return beyond;
    }

    private Set<String> known(Sought sought, Fact fact, FactSubject subject) {
        Set<String> known = new LinkedHashSet<>(subject.words());
        if (!fact.places().isEmpty()) {
            names(sought.mentions()).forEach(name -> known.addAll(Words.of(name)));
        }
        if (isEach(fact.per()) || isEach(sought.claim().quantity().per())) {
            known.addAll(text.wordsOf(EACH));
        }
        return known;
    }

    private static List<String> names(List<Mention> mentions) {
        return mentions.stream().map(Mention::name).toList();
    }

    /** Rates of the same, of people by whatever word; and "emissions per person were 8 tonnes", where the subject says it. */
    private boolean isSameRate(Sought sought, Fact fact) {
        Optional<Unit> per = sought.claim().quantity().per();
        boolean said = per.isEmpty() && sought.said().concept().stream().anyMatch(word -> text.hasWordOf(EACH, word));
        return FactScale.isSameRate(fact, sought.claim()) || isEach(fact.per()) && (isEach(per) || said);
    }

    private boolean isEach(Optional<Unit> per) {
        return per.filter(unit -> unit.system() == UnitSystem.COUNT && text.hasWordOf(EACH, unit.code()))
                .isPresent();
    }
}
