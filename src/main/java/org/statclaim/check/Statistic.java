package org.statclaim.check;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.statclaim.claim.Alternative;
import org.statclaim.claim.Attribution;
import org.statclaim.claim.Claim;
import org.statclaim.claim.Period;
import org.statclaim.claim.Sentence;
import org.statclaim.claim.Span;
import org.statclaim.convert.UnitConverter;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;
import org.statclaim.quantity.UnitSystem;

/**
 * What a figure is a statement of. Two claims state the same statistic where all of this is the same: the sort of figure,
 * what it is a rate of, what is counted or shared, what that is about, the names in the sentence (places among them), and
 * the days that it speaks of. Units and currencies may differ, as far as they convert.
 *
 * <p>It knows words and no things: one name for two things makes one statistic, and two names for one thing make two. Texts
 * of two languages meet only where they use the same words.
 *
 * @param kind the sort of figure
 * @param dimension what its unit measures: {@code iso4217} for money, {@code count}, {@code %}, {@code pp}, or the coherent
 *     UCUM unit, such as {@code m} for a mile
 * @param per what it is a rate of, {@code a} for a year; empty for none
 * @param subject its words, in lower case: counted or shared things, content words, names
 * @param time the days that it speaks of, in ISO form; empty where the text leaves them to the date of publication
 */
public record Statistic(Kind kind, String dimension, String per, Set<String> subject, Optional<Period> time) {

    /** What is needed of words and a time to know what it is of: "20 people" are others in each article. */
    private static final int LEAST_KNOWN = 2;

    /** Keeps a copy of the set; nothing may be null. */
    public Statistic {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(dimension, "dimension");
        Objects.requireNonNull(per, "per");
        subject = Set.copyOf(subject);
        Objects.requireNonNull(time, "time");
    }

    /**
     * {@return what the claim is a statement of; empty where the text does not tell: for bare numbers and multiples,
     * parts of another figure, changes without their level, ages (a man of 45 is not the next article's), what can be
     * read in several ways other than as several currencies, and for things counted by one word alone without a time}
     *
     * @param claim one of a text
     * @param units for the dimension of its unit
     */
    public static Optional<Statistic> of(Claim claim, UnitConverter units) {
        Unit unit = claim.quantity().unit().orElse(null);
        boolean readable = claim.alternatives().stream().allMatch(Statistic::isCurrency);
        if (unit == null || !readable || !isClear(claim)) {
            return Optional.empty();
        }
        Optional<Period> time = claim.time()
                .filter(period -> period.from().isPresent() && period.to().isPresent())
                .map(Statistic::days);
        if (claim.time().isPresent() && time.isEmpty()) {
            return Optional.empty();
        }
        Set<String> subject = new LinkedHashSet<>(ClaimWords.of(claim).definition());
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        names(claim).forEach(name -> subject.add(name.toLowerCase(Locale.ROOT)));
        if (claim.quantity().kind() == Kind.COUNT && !isKnown(subject, claim)) {
            return Optional.empty();
        }
        return Optional.of(new Statistic(
                claim.quantity().kind(),
                UnitScale.dimension(unit, units),
                UnitScale.rate(claim.quantity().per()),
                subject,
                time));
    }

    private static boolean isCurrency(Alternative reading) {
        return reading.value().isEmpty()
                && reading.unit()
                        .filter(unit -> unit.system() == UnitSystem.ISO4217)
                        .isPresent();
    }

    /** Whether the words and the time of the claim tell what it is of. */
    static boolean isKnown(Collection<String> subject, Claim claim) {
        return subject.size() + (claim.time().isPresent() ? 1 : 0) >= LEAST_KNOWN;
    }

    /** Whether the figure itself is what the words say it is, and not a part of it or a step. */
    static boolean isClear(Claim claim) {
        Kind kind = claim.quantity().kind();
        return kind != Kind.NUMBER
                && kind != Kind.MULTIPLE
                && kind != Kind.AGE
                && (claim.change() == Change.NONE || claim.previous().isPresent())
                && claim.subsetOf().isEmpty();
    }

    /**
     * {@return whether both are one, in whatever number their words stand: "house" and "houses"}
     *
     * @param other what it is compared with
     */
    public boolean isSame(Statistic other) {
        Set<String> known = new LinkedHashSet<>(subject);
        known.addAll(other.subject);
        return rooted(known).equals(other.rooted(known));
    }

    /** The same with each word in its shortest form among the known ones. */
    Statistic rooted(Set<String> known) {
        Set<String> roots =
                subject.stream().map(word -> Words.root(word, known)).collect(Collectors.toUnmodifiableSet());
        return new Statistic(kind, dimension, per, roots, time);
    }

    private static Period days(Period time) {
        String text = time.from().orElseThrow() + "/" + time.to().orElseThrow();
        return new Period(text, time.from(), time.to());
    }

    /**
     * The words of the sentence that begin with a capital and not only since they come first, other than those of the figure,
     * its time and its source.
     */
    static List<String> names(Claim claim) {
        String sentence = claim.sentence().text();
        StringBuilder rest = rest(claim);
        List<String> words = Words.split(sentence);
        if (!words.isEmpty()) {
            blank(rest, sentence.indexOf(words.get(0)), words.get(0).length());
        }
        return Words.split(rest.toString()).stream()
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .toList();
    }

    /** The words that say what the figure is of, in lower case: those of its sentence but for figure, time, source. */
    static List<String> wording(Claim claim) {
        StringBuilder rest = rest(claim);
        claim.attribution().ifPresent(source -> blankSaying(rest, claim, source.span()));
        return Words.of(rest.toString()).stream()
                .filter(word -> word.length() >= ClaimWords.MIN_LENGTH)
                .toList();
    }

    /** ", aldus het bureau", ", the mayor said", "volgens het bureau": the part of the source, else the word before it. */
    private static void blankSaying(StringBuilder rest, Claim claim, Span source) {
        String text = claim.sentence().text();
        int origin = claim.sentence().span().start();
        int start = source.start() - origin;
        int end = source.end() - origin;
        if (start < 0 || end > text.length()) {
            return;
        }
        int from = text.lastIndexOf(',', start) + 1;
        int comma = text.indexOf(',', end);
        int to = comma < 0 ? text.length() : comma;
        boolean apart = claim.span().start() - origin >= to || claim.span().end() - origin <= from;
        int word = text.lastIndexOf(' ', Math.max(0, start - 2)) + 1;
        int first = apart ? from : Math.max(from, word);
        blank(rest, first, (apart ? to : start) - first);
    }

    /** The sentence with spaces for the figure, its time and its source. */
    static StringBuilder rest(Claim claim) {
        Sentence sentence = claim.sentence();
        StringBuilder rest = new StringBuilder(sentence.text());
        int origin = sentence.span().start();
        blank(
                rest,
                claim.span().start() - origin,
                claim.span().end() - claim.span().start());
        claim.attribution()
                .map(Attribution::span)
                .ifPresent(span -> blank(rest, span.start() - origin, span.end() - span.start()));
        claim.time().map(Period::text).ifPresent(text -> blank(rest, rest.indexOf(text), text.length()));
        return rest;
    }

    /** Puts spaces in a stretch, which need not lie in the text. */
    private static void blank(StringBuilder text, int start, int length) {
        if (start >= 0 && start + length <= text.length()) {
            text.replace(start, start + length, " ".repeat(length));
        }
    }
}
