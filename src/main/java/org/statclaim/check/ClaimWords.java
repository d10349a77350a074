package org.statclaim.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;

/**
 * What a claim is about, in words of lower case.
 *
 * @param noun what is counted: its singular and as printed
 * @param counted the words of what is counted or shared, without the short ones, which are articles more often than not
 * @param concept content words of the subject
 */
record ClaimWords(Set<String> noun, Set<String> counted, Set<String> concept) {

    /** The shortest word that narrows down what is counted. */
    static final int MIN_LENGTH = 4;

    static ClaimWords of(Claim claim) {
        Set<String> noun = new LinkedHashSet<>();
        if (claim.quantity().kind() == Kind.COUNT) {
            claim.quantity().unit().map(Unit::code).map(Words::of).ifPresent(noun::addAll);
            claim.quantity().unit().map(Unit::surface).map(Words::of).ifPresent(noun::addAll);
        }
        Set<String> counted = new LinkedHashSet<>();
        claim.counted()
                .map(Words::of)
                .ifPresent(words -> words.stream()
                        .filter(word -> word.length() >= MIN_LENGTH || isName(word))
                        .forEach(counted::add));
        Set<String> concept = new LinkedHashSet<>();
        claim.concept().forEach(part -> concept.addAll(Words.of(part)));
        return new ClaimWords(noun, counted, concept);
    }

    /** "CO2" is short, and no article. */
    private static boolean isName(String word) {
        return word.chars().anyMatch(Character::isLetter) && word.chars().anyMatch(Character::isDigit);
    }

    /** Every word that a subject may be found by. */
    Set<String> all() {
        Set<String> all = new LinkedHashSet<>(noun);
        all.addAll(counted);
        all.addAll(concept);
        return all;
    }

    /** The words that say what it is, each thing once. */
    List<String> definition() {
        List<String> definition = new ArrayList<>(counted.isEmpty() ? noun : counted);
        concept.stream().filter(word -> !Words.isIn(word, definition)).forEach(definition::add);
        return definition;
    }

    /**
     * The words that make it something else than what has the name.
     *
     * @param name the words by which the subject was found
     * @param known the words of its other names and of the places
     */
    List<String> beyond(Collection<String> name, Collection<String> known) {
        boolean byNoun = name.stream().anyMatch(word -> Words.isIn(word, noun));
        boolean byCounted = byNoun || name.stream().anyMatch(word -> Words.isIn(word, counted));
        // "a population of 17 million people": where the concept has the subject, the noun is only what it is counted
        // in
        boolean onlyUnit = !noun.isEmpty() && !byCounted;
        Set<String> said = new LinkedHashSet<>(onlyUnit ? Set.of() : counted);
        said.addAll(concept);
        List<String> beyond = new ArrayList<>();
        for (String word : said) {
            boolean isNoun = byNoun && Words.isIn(word, noun);
            if (!isNoun && !Words.isIn(word, known)) {
                beyond.add(word);
            }
        }
        return beyond;
    }
}
