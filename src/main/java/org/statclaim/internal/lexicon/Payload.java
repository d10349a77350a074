package org.statclaim.internal.lexicon;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Certainty;
import org.statclaim.internal.lexicon.Meaning.Abbreviation;
import org.statclaim.internal.lexicon.Meaning.BackReference;
import org.statclaim.internal.lexicon.Meaning.BarePlural;
import org.statclaim.internal.lexicon.Meaning.BoundWord;
import org.statclaim.internal.lexicon.Meaning.ChangeOf;
import org.statclaim.internal.lexicon.Meaning.Each;
import org.statclaim.internal.lexicon.Meaning.EvidenceWord;
import org.statclaim.internal.lexicon.Meaning.FractionWord;
import org.statclaim.internal.lexicon.Meaning.HedgeWord;
import org.statclaim.internal.lexicon.Meaning.MoneyScale;
import org.statclaim.internal.lexicon.Meaning.NumberWord;
import org.statclaim.internal.lexicon.Meaning.OrdinalMark;
import org.statclaim.internal.lexicon.Meaning.PeriodEnd;
import org.statclaim.internal.lexicon.Meaning.Plain;
import org.statclaim.internal.lexicon.Meaning.SayWord;
import org.statclaim.internal.lexicon.Meaning.ScaleLetter;
import org.statclaim.internal.lexicon.Meaning.SeparableVerb;
import org.statclaim.internal.lexicon.Meaning.ShareWord;
import org.statclaim.internal.lexicon.Meaning.SourceLink;
import org.statclaim.internal.lexicon.Meaning.Speaker;
import org.statclaim.internal.lexicon.Meaning.TopicUnits;
import org.statclaim.internal.lexicon.Meaning.UnitWord;
import org.statclaim.internal.lexicon.Meaning.VagueWord;
import org.statclaim.internal.text.Chars;
import org.statclaim.quantity.Approximation;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.MeasureUnit;
import org.statclaim.quantity.Ratio;

/** How the second column of the word tables says what its words mean, by class. */
enum Payload {
    NONE("a dash", choice(Map.of("-", Plain.PLAIN))),
    NUMBER("a number, with a question mark where what stands beside it decides", Payload::number),
    FRACTION("a fraction such as 2/3", Payload::fraction),
    SCALE_LETTER("a number, with '?' where a unit has the letter too, '?!' where neither is sure", Payload::letter),
    MONEY_SCALE("a number and a currency, such as 1000;GBP", Payload::moneyScale),
    /** A dash is none. */
    COUNT("a number or a dash", (cell, catalogs) -> number(cell.equals("-") ? "0" : cell, catalogs)),
    PERIOD_END("how many months, or a dash behind a span", Payload::periodEnd),
    VAGUE("two ends such as 10..100", Payload::vague),
    HEDGE("an approximation", (cell, catalogs) -> new HedgeWord(approximation(cell))),
    BOUND("a bound, with a colon before its approximation", Payload::bound),
    UNIT("a unit of units.tsv", (cell, catalogs) -> new UnitWord(unit(cell, catalogs))),
    UNITS("units of units.tsv, a comma between", Payload::units),
    SHARE("%, ‰, pp or bp", Payload::share),
    EACH("a dash or 'unit'", choice(Map.of("-", Each.ANYTHING, "unit", Each.UNIT_OF_MONEY))),
    ORDINAL_MARK("a digit, or a dash for any", (cell, catalogs) -> new OrdinalMark(cell.equals("-") ? "" : cell)),
    CHANGE(
            "a dash, '%' for shares alone, '#' for things too, '~' for all but lengths",
            choice(Map.of(
                    "-",
                    ChangeOf.ANYTHING,
                    "%",
                    ChangeOf.SHARES,
                    "#",
                    ChangeOf.THINGS_TOO,
                    "~",
                    ChangeOf.ALL_BUT_LENGTHS))),
    PARTICLES("particles with a comma between, or a dash for any; '#' before them for things too", Payload::particles),
    SAY("a certainty, or 'strict', with a semicolon before what must follow, a slash between", Payload::say),
    /** A dash states. */
    REPORT(
            "a certainty or a dash",
            (cell, catalogs) -> say(cell.equals("-") ? Certainty.STATED.label() : cell, catalogs)),
    EVIDENCE("the word before what shows it", (cell, catalogs) -> new EvidenceWord(cell)),
    SOURCE_LINK("'agent', 'origin' or 'name'", Payload::sourceLink),
    SPEAKER("a dash or 'pronoun'", choice(Map.of("-", Speaker.OFFICE, "pronoun", Speaker.PRONOUN))),
    BACK_REFERENCE(
            "a dash, or '=' where the source follows at once",
            choice(Map.of("-", BackReference.BEFORE_VERB, "=", BackReference.BEFORE_SOURCE))),
    ABBREVIATION("a dash or 'title'", choice(Map.of("-", Abbreviation.WORD, "title", Abbreviation.TITLE))),
    BARE_PLURAL("a dash or 'plural'", choice(Map.of("-", BarePlural.SAME, "plural", BarePlural.OWN))),
    SHIFT("unit:amount or unit:amount:told", (cell, catalogs) -> Shift.parse(cell)),
    YEAR_PART("part/parts", (cell, catalogs) -> YearPart.parse(cell)),
    COMPARISON("a comparison", (cell, catalogs) -> Comparison.valueOf(cell.toUpperCase(Locale.ROOT)));

    private static final String CONDITIONAL = "?";
    private static final Set<String> SHARES = new TreeSet<>(List.of("%", "‰", "pp", "bp"));

    private final String expected;
    private final Parser parser;

    /** Reads a cell; what is wrong with it is an {@link IllegalArgumentException}. */
    private interface Parser {
        Meaning parse(String cell, Catalogs catalogs);
    }

    Payload(String expected, Parser parser) {
        this.expected = expected;
        this.parser = parser;
    }

    /** What a cell should hold, for the message about one that doesn't. */
    String expected() {
        return expected;
    }

    /**
     * The meaning that the cell spells.
     *
     * @throws IllegalArgumentException if it spells none
     */
    Meaning parse(String cell, Catalogs catalogs) {
        return parser.parse(cell, catalogs);
    }

    private static Parser choice(Map<String, Meaning> labels) {
        return (cell, catalogs) -> known(labels.get(cell), cell);
    }

    private static Meaning number(String cell, Catalogs catalogs) {
        boolean conditional = cell.endsWith(CONDITIONAL);
        String bare = conditional ? cell.substring(0, cell.length() - 1) : cell;
        return new NumberWord(positive(bare), conditional);
    }

    private static Meaning fraction(String cell, Catalogs catalogs) {
        return new FractionWord(positive(cell), cell.startsWith("1/"));
    }

    private static Meaning letter(String cell, Catalogs catalogs) {
        boolean open = cell.endsWith("?!");
        boolean unitToo = open || cell.endsWith(CONDITIONAL);
        String bare = unitToo ? cell.substring(0, cell.indexOf(CONDITIONAL)) : cell;
        return new ScaleLetter(positive(bare), unitToo, open);
    }

    private static Meaning moneyScale(String cell, Catalogs catalogs) {
        int semicolon = Math.max(cell.indexOf(';'), 0);
        String code = cell.substring(semicolon + 1);
        return new MoneyScale(
                positive(cell.substring(0, semicolon)),
                known(catalogs.currencies().get(code), code));
    }

    private static Meaning periodEnd(String cell, Catalogs catalogs) {
        boolean behindSpan = cell.equals("-");
        return new PeriodEnd(behindSpan ? BigDecimal.ZERO : positive(cell), behindSpan);
    }

    private static Meaning vague(String cell, Catalogs catalogs) {
        int dots = Math.max(cell.indexOf(".."), 0);
        return new VagueWord(positive(cell.substring(0, dots)), positive(cell.substring(dots + 2)));
    }

    private static Meaning bound(String cell, Catalogs catalogs) {
        int colon = cell.indexOf(':');
        String label = colon < 0 ? cell : cell.substring(0, colon);
        Bound bound = Arrays.stream(Bound.values())
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(cell));
        return new BoundWord(bound, colon < 0 ? Approximation.NONE : approximation(cell.substring(colon + 1)));
    }

    private static Approximation approximation(String label) {
        return Arrays.stream(Approximation.values())
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(label));
    }

    private static Meaning units(String cell, Catalogs catalogs) {
        List<MeasureUnit> units = new ArrayList<>();
        for (String code : cell.split(",")) {
            units.add(unit(code, catalogs));
        }
        return new TopicUnits(units);
    }

    private static Meaning particles(String cell, Catalogs catalogs) {
        boolean thingsToo = cell.startsWith("#");
        String bare = thingsToo ? cell.substring(1) : cell;
        return new SeparableVerb(bare.equals("-") ? Set.of() : Set.of(bare.split(",")), thingsToo);
    }

    private static Meaning share(String cell, Catalogs catalogs) {
        return new ShareWord(known(SHARES.contains(cell) ? cell : null, cell));
    }

    private static Meaning sourceLink(String cell, Catalogs catalogs) {
        return SourceLink.valueOf(cell.toUpperCase(Locale.ROOT));
    }

    private static Meaning say(String cell, Catalogs catalogs) {
        if (cell.equals("strict")) {
            return new SayWord(Certainty.STATED, List.of(), true);
        }
        int semicolon = cell.indexOf(';');
        String label = semicolon < 0 ? cell : cell.substring(0, semicolon);
        Certainty certainty = Arrays.stream(Certainty.values())
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(cell));
        List<String> particles = semicolon < 0
                ? List.of()
                : List.of(cell.substring(semicolon + 1).split("/"));
        return new SayWord(certainty, particles.stream().map(Chars::fold).toList(), false);
    }

    private static MeasureUnit unit(String code, Catalogs catalogs) {
        return catalogs.units().find(code).orElseThrow(() -> new IllegalArgumentException(code));
    }

    /** A decimal or a fraction, which becomes a decimal of 34 digits. */
    private static BigDecimal positive(String cell) {
        BigDecimal number = Ratio.parse(cell).toDecimal();
        if (number.signum() < 0) {
            throw new IllegalArgumentException(cell);
        }
        return number;
    }

    private static <T> T known(@Nullable T found, String cell) {
        if (found == null) {
            throw new IllegalArgumentException(cell);
        }
        return found;
    }
}
