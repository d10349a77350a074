package org.statclaim.report;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.statclaim.Extraction;
import org.statclaim.Language;
import org.statclaim.claim.Alternative;
import org.statclaim.claim.Attribution;
import org.statclaim.claim.Certainty;
import org.statclaim.claim.Claim;
import org.statclaim.claim.FormerLevel;
import org.statclaim.claim.PartialDate;
import org.statclaim.claim.Period;
import org.statclaim.claim.Role;
import org.statclaim.claim.Sentence;
import org.statclaim.claim.SourcePlace;
import org.statclaim.claim.Span;
import org.statclaim.quantity.Approximation;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Figure;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Quantity;
import org.statclaim.quantity.Unit;
import org.statclaim.quantity.UnitSystem;

/** Claims made by hand, so that reports are tested without an extractor. */
final class Sample {

    static final Unit DOLLAR = Unit.of(UnitSystem.ISO4217, "USD", "US dollar", "dollar");
    static final Unit EURO = Unit.of(UnitSystem.ISO4217, "EUR", "euro", "euro");
    static final Unit PENNY = new Unit(UnitSystem.ISO4217, "GBP", "penny", "p", new BigDecimal("0.01"));
    static final Unit YEAR = Unit.of(UnitSystem.UCUM, "a", "year", "per jaar");
    static final Unit HALF = Unit.of(UnitSystem.SHARE, "1", "proportion", "helft");

    static final String SENTENCE = "Volgens Jan kost het vorig jaar 200 miljoen dollar (165 miljoen euro).";

    private Sample() {}

    static Extraction of(Claim... claims) {
        return new Extraction("000", Language.DUTCH, Optional.of(new PartialDate(2021, 2, 0)), List.of(claims));
    }

    /** The claim that says as much as a claim can. */
    static Claim full() {
        Figure figure = Figure.of(new BigDecimal("2.00E+8"), new BigDecimal("1E+6"), Bound.AT_LEAST);
        return new Claim(
                "200 miljoen dollar",
                new Span(132, 150),
                Quantity.of(Kind.MONEY, figure, DOLLAR, YEAR),
                Optional.of(new FormerLevel(
                        new BigDecimal("150000000.50"),
                        new BigDecimal("0.01"),
                        "150 miljoen",
                        new Span(112, 123),
                        Optional.of(new Period(
                                "in 2019",
                                Optional.of(LocalDate.of(2019, 1, 1)),
                                Optional.of(LocalDate.of(2019, 12, 31)))))),
                Approximation.SLIGHTLY_MORE,
                Change.INCREASE,
                Role.LEVEL,
                Optional.of("de haven"),
                List.of("kosten", "haven"),
                Optional.of(new Period(
                        "vorig jaar", Optional.of(LocalDate.of(2020, 1, 1)), Optional.of(LocalDate.of(2020, 12, 31)))),
                Optional.of(new Period(
                        "van maart tot juni",
                        Optional.of(LocalDate.of(2020, 3, 1)),
                        Optional.of(LocalDate.of(2020, 6, 30)))),
                Optional.of(new Attribution("Jan", new Span(108, 111), Certainty.ESTIMATED)),
                sentence(),
                Optional.of(new SourcePlace(
                        new Span(512, 530), Optional.of(URI.create("https://example.org/12#:~:text=dollar")))),
                OptionalInt.empty(),
                OptionalInt.of(1),
                List.of(new Alternative(
                        Optional.empty(),
                        Optional.of(Unit.of(UnitSystem.ISO4217, "CAD", "Canadian dollar", "dollar")),
                        "no country is named")));
    }

    /** The claim that restates the first one. */
    static Claim restated() {
        Quantity quantity = money(new Figure.Exact(new BigDecimal("165000000"), new BigDecimal("1000000")), EURO);
        return claim("165 miljoen euro", 152, quantity, sentence(), OptionalInt.of(0));
    }

    /** A claim about which the text says nothing more. */
    static Claim bare(String text, Quantity quantity, String sentence) {
        return claim(
                text,
                sentence.indexOf(text),
                quantity,
                new Sentence(3, sentence, new Span(0, sentence.length())),
                OptionalInt.empty());
    }

    /** A claim that may be read otherwise. */
    static Claim open(Quantity quantity, List<Alternative> alternatives) {
        Claim one = bare("7", quantity, "Er zijn 7.");
        return new Claim(
                one.text(),
                one.span(),
                one.quantity(),
                one.former(),
                one.approximation(),
                one.change(),
                one.role(),
                one.counted(),
                one.concept(),
                one.time(),
                one.dates(),
                one.attribution(),
                one.sentence(),
                one.source(),
                one.equivalentTo(),
                one.subsetOf(),
                alternatives);
    }

    static Quantity money(Figure figure, Unit unit) {
        return Quantity.of(Kind.MONEY, figure, unit, null);
    }

    static Quantity number(String value) {
        return Quantity.of(Kind.NUMBER, new Figure.Exact(new BigDecimal(value), BigDecimal.ONE), null, null);
    }

    private static Sentence sentence() {
        return new Sentence(2, SENTENCE, new Span(100, 100 + SENTENCE.length()));
    }

    private static Claim claim(String text, int start, Quantity quantity, Sentence sentence, OptionalInt equivalent) {
        return new Claim(
                text,
                new Span(start, start + text.length()),
                quantity,
                Optional.empty(),
                Approximation.NONE,
                Change.NONE,
                Role.LEVEL,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                sentence,
                Optional.empty(),
                equivalent,
                OptionalInt.empty(),
                List.of());
    }
}
