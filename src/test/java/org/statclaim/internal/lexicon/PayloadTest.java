package org.statclaim.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.statclaim.claim.Certainty;
import org.statclaim.internal.lexicon.CurrencyChoice.Earlier;
import org.statclaim.internal.lexicon.Meaning.BoundWord;
import org.statclaim.internal.lexicon.Meaning.ChangeOf;
import org.statclaim.internal.lexicon.Meaning.FractionWord;
import org.statclaim.internal.lexicon.Meaning.MoneyScale;
import org.statclaim.internal.lexicon.Meaning.NumberWord;
import org.statclaim.internal.lexicon.Meaning.OrdinalMark;
import org.statclaim.internal.lexicon.Meaning.PeriodEnd;
import org.statclaim.internal.lexicon.Meaning.SayWord;
import org.statclaim.internal.lexicon.Meaning.ScaleLetter;
import org.statclaim.internal.lexicon.Meaning.SeparableVerb;
import org.statclaim.internal.lexicon.Meaning.Step;
import org.statclaim.internal.lexicon.Meaning.TopicUnits;
import org.statclaim.internal.lexicon.Meaning.VagueWord;
import org.statclaim.quantity.Approximation;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.MeasureUnit;

/** What the second column of the word tables means, class by class; a cell that means nothing there fails. */
class PayloadTest {

    private static final Catalogs CATALOGS = Catalogs.load();

    private static Meaning of(WordKind kind, String cell) {
        return kind.payload().parse(cell, CATALOGS);
    }

    @Test
    void numbersMayDependOnWhatStandsBesideThem() {
        assertThat(of(NumeralKind.SCALE, "1000")).isEqualTo(new NumberWord(new BigDecimal("1000"), false));
        assertThat(of(NumeralKind.SCALE, "1000?")).isEqualTo(new NumberWord(new BigDecimal("1000"), true));
        assertThat(of(AgeKind.AGE_DECADE, "-")).isEqualTo(new NumberWord(BigDecimal.ZERO, false));
    }

    @Test
    void oneOfSoManyPartsIsAPlaceInARowToo() {
        assertThat(of(NumeralKind.FRACTION, "1/4")).isEqualTo(new FractionWord(new BigDecimal("0.25"), true));
        assertThat(of(NumeralKind.FRACTION, "3/4")).isEqualTo(new FractionWord(new BigDecimal("0.75"), false));
    }

    @Test
    void lettersMayBeUnitsToo() {
        BigDecimal million = new BigDecimal("1000000");
        assertThat(of(NumeralKind.SCALE_SUFFIX, "1000000")).isEqualTo(new ScaleLetter(million, false, false));
        assertThat(of(NumeralKind.SCALE_SUFFIX, "1000000?")).isEqualTo(new ScaleLetter(million, true, false));
        assertThat(of(NumeralKind.SCALE_SUFFIX, "1000000?!")).isEqualTo(new ScaleLetter(million, true, true));
    }

    @Test
    void boundsMayHedge() {
        assertThat(of(HedgeKind.BOUND, "at_most")).isEqualTo(new BoundWord(Bound.AT_MOST, Approximation.NONE));
        assertThat(of(HedgeKind.BOUND, "less_than:slightly_less"))
                .isEqualTo(new BoundWord(Bound.LESS_THAN, Approximation.SLIGHTLY_LESS));
    }

    @Test
    void saysHowFirmlyAndWhatMustFollow() {
        assertThat(of(SourceKind.SAY, "stated")).isEqualTo(new SayWord(Certainty.STATED, List.of(), false));
        assertThat(of(SourceKind.SAY, "strict")).isEqualTo(new SayWord(Certainty.STATED, List.of(), true));
        assertThat(of(SourceKind.SAY, "estimated;mee/mede"))
                .isEqualTo(new SayWord(Certainty.ESTIMATED, List.of("mee", "mede"), false));
        assertThat(of(SourceKind.REPORT, "-")).isEqualTo(new SayWord(Certainty.STATED, List.of(), false));
    }

    @Test
    void theRest() {
        assertThat(of(NumeralKind.VAGUE, "10..100")).isEqualTo(new VagueWord(BigDecimal.TEN, new BigDecimal("100")));
        assertThat(of(ChangeKind.SEPARABLE, "+op,%-af"))
                .isEqualTo(new SeparableVerb(
                        Map.of("op", new Step(true, ChangeOf.ANYTHING), "af", new Step(false, ChangeOf.SHARES))));
        assertThat(of(ChangeKind.SEPARABLE, "#+bij"))
                .isEqualTo(new SeparableVerb(Map.of("bij", new Step(true, ChangeOf.THINGS_TOO))));
        assertThat(of(NumeralKind.ORDINAL_MARK, "-")).isEqualTo(new OrdinalMark(""));
        assertThat(of(NumeralKind.ORDINAL_MARK, "1")).isEqualTo(new OrdinalMark("1"));
        assertThat(of(TimeKind.UNTIL, "-")).isEqualTo(new PeriodEnd(BigDecimal.ZERO, true));
        assertThat(of(TimeKind.UNTIL, "12")).isEqualTo(new PeriodEnd(new BigDecimal("12"), false));
        assertThat(((MoneyScale) of(MoneyKind.MONEY_SCALE, "1000;GBP"))
                        .currency()
                        .code())
                .isEqualTo("GBP");
        assertThat(((TopicUnits) of(UnitKind.TOPIC_UNIT, "K,KiBy")).units())
                .extracting(MeasureUnit::code)
                .containsExactly("K", "KiBy");
    }

    @ParameterizedTest
    @CsvSource({
        "AND, x",
        "AND, ''",
        "SCALE, many",
        "SCALE, -1",
        "SCALE, ?",
        "FRACTION, 1/x",
        "SCALE_SUFFIX, !",
        "VAGUE, 10",
        "VAGUE, 10..",
        "APPROX, around",
        "BOUND, most",
        "BOUND, at_most:x",
        "UNIT, furlongs",
        "TOPIC_UNIT, 'K,x'",
        "PERCENT, percent",
        "EACH, money",
        "MONEY_SCALE, 1000",
        "MONEY_SCALE, 1000;XYZ",
        "INCREASE, +",
        "SEPARABLE, op",
        "SEPARABLE, +",
        "SEPARABLE, !+op",
        "SAY, said",
        "SOURCE_LINK, by",
        "SPEAKER, he",
        "BACK_REFERENCE, ==",
        "ABBREVIATION, dr",
        "SINGULAR_NOUN, singular",
        "RELATIVE, year",
        "RELATIVE, aeon:1",
        "YEAR_PART, 5/4",
        "YEAR_PART, 14",
        "COMPARE, always",
        "UNTIL, soon",
    })
    void nonsenseFails(String name, String cell) {
        WordKind kind = WordKind.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> of(kind, cell)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void choicesAreCurrencies() {
        CurrencyChoice choice =
                CurrencyChoice.of("CAD,AUD", List.of("<2008:VEB", "<2018:VEF", "+MXN", "!SUR"), CATALOGS.currencies());
        assertThat(choice)
                .isEqualTo(new CurrencyChoice(
                        List.of("CAD", "AUD"),
                        List.of(new Earlier(2008, "VEB"), new Earlier(2018, "VEF")),
                        Set.of("MXN"),
                        Set.of("SUR")));
        assertThat(choice.main("VES", LocalDate.of(2007, 12, 31))).isEqualTo("VEB");
        assertThat(choice.main("VES", LocalDate.of(2008, 1, 1))).isEqualTo("VEF");
        assertThat(choice.main("VES", LocalDate.of(2018, 1, 1))).isEqualTo("VES");
    }

    @ParameterizedTest
    @CsvSource({"XYZ, +MXN", "CAD, +XYZ", "CAD, !XYZ", "CAD, <2002:XYZ", "CAD, <x:BEF", "CAD, <2002", "CAD, verb"})
    void otherChoicesFail(String others, String flag) {
        assertThatThrownBy(() -> CurrencyChoice.of(others, List.of(flag), CATALOGS.currencies()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
