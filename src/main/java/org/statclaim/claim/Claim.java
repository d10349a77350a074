package org.statclaim.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.statclaim.quantity.Approximation;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Quantity;

/**
 * One figure that a text states, with everything the text says about it. That a claim was read does not mean that it
 * is true.
 *
 * @param text the quantity as printed; equal to {@code span.of(document)}
 * @param span where it stands in the document
 * @param quantity figure, unit and rate
 * @param former the level before a stated change: "from 3.5 to 3.6" has 3.5
 * @param approximation hedge
 * @param change direction of the change that the figure is, or results from
 * @param role whether the figure is a level, or by how much one changed; with a former level always a level
 * @param counted what is counted or shared, as printed
 * @param concept content words of what the figure is about; empty where none is found
 * @param time the period that the figure speaks of
 * @param dates the dates that the figure can be worked out from: of an age, the days of which one is that of birth; of a
 *     duration, its first and last day; empty where the text states none beside it. Whether the figure agrees with them is
 *     not said
 * @param attribution who says so
 * @param sentence the sentence it stands in
 * @param source where the figure stands in the page or the item of a feed that the article was read from; empty for a text
 *     that was given as it is
 * @param equivalentTo index, in the document's claims, of the claim that this one restates in another unit
 * @param subsetOf index, in the document's claims, of the claim that this one is part of
 * @param alternatives other readings; empty where the text leaves no doubt
 */
public record Claim(
        String text,
        Span span,
        Quantity quantity,
        Optional<FormerLevel> former,
        Approximation approximation,
        Change change,
        Role role,
        Optional<String> counted,
        List<String> concept,
        Optional<Period> time,
        Optional<Period> dates,
        Optional<Attribution> attribution,
        Sentence sentence,
        Optional<SourcePlace> source,
        OptionalInt equivalentTo,
        OptionalInt subsetOf,
        List<Alternative> alternatives) {

    /** Keeps copies of the lists; nothing may be null. */
    public Claim {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(former, "former");
        Objects.requireNonNull(approximation, "approximation");
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(counted, "counted");
        concept = List.copyOf(concept);
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(dates, "dates");
        Objects.requireNonNull(attribution, "attribution");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(equivalentTo, "equivalentTo");
        Objects.requireNonNull(subsetOf, "subsetOf");
        alternatives = List.copyOf(alternatives);
    }

    /**
     * {@return the same claim among other claims}
     *
     * @param newEquivalentTo index among those of the claim that this one restates; empty where it is not one of them
     * @param newSubsetOf index among those of the claim that this one is part of; empty likewise
     */
    public Claim among(OptionalInt newEquivalentTo, OptionalInt newSubsetOf) {
        return new Claim(
                text,
                span,
                quantity,
                former,
                approximation,
                change,
                role,
                counted,
                concept,
                time,
                dates,
                attribution,
                sentence,
                source,
                newEquivalentTo,
                newSubsetOf,
                alternatives);
    }

    /** {@return the value of the level before a stated change, in the claim's unit} */
    public Optional<BigDecimal> previous() {
        return former.map(FormerLevel::value);
    }
}
