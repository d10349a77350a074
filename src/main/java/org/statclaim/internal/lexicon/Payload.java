package org.statclaim.internal.lexicon;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Certainty;
import org.statclaim.internal.lexicon.Meaning.Abbreviation;
import org.statclaim.internal.lexicon.Meaning.BackReference;
import org.statclaim.internal.lexicon.Meaning.BarePlural;
import org.statclaim.internal.lexicon.Meaning.BoundWord;
import org.statclaim.internal.lexicon.Meaning.ChangeOf;
import org.statclaim.internal.lexicon.Meaning.CountryWord;
import org.statclaim.internal.lexicon.Meaning.CurrencyWord;
import org.statclaim.internal.lexicon.Meaning.Each;
import org.statclaim.internal.lexicon.Meaning.EvidenceWord;
import org.statclaim.internal.lexicon.Meaning.FractionWord;
import org.statclaim.internal.lexicon.Meaning.HedgeWord;
import org.statclaim.internal.lexicon.Meaning.MinorWord;
import org.statclaim.internal.lexicon.Meaning.MoneyScale;
import org.statclaim.internal.lexicon.Meaning.MoneyWord;
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
import org.statclaim.internal.lexicon.Meaning.Step;
import org.statclaim.internal.lexicon.Meaning.TopicUnits;
import org.statclaim.internal.lexicon.Meaning.UnitWord;
import org.statclaim.internal.lexicon.Meaning.VagueWord;
import org.statclaim.internal.text.Chars;
import org.statclaim.quantity.Approximation;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.CurrencyInfo;
import org.statclaim.quantity.MeasureUnit;
import org.statclaim.quantity.Ratio;

/**
 * How the second column of the word tables says what its words mean, by class. Each constant has the text that tells
 * the writer of a row what was expected, and the parser that makes a {@link Meaning} of the cell. What a parser does
 * not know it refuses: a row that means nothing must not be loaded.
 */
enum Payload {
    /** Most classes say it all; their rows have a dash, so that no column is forgotten. */
    NONE("a dash", choice(Map.of("-", Plain.PLAIN))),
    /** "3" of "drie"; "0.5?" of "half", which is a figure in "een half uur" and none in "half Nederland". */
    NUMBER("a number, with a question mark where what stands beside it decides", Payload::number),
    /** "2/3" of "⅔", "3/2" of "anderhalf". */
    FRACTION("a fraction such as 2/3", Payload::fraction),
    /** "1000" of "K"; "1000000?" of "m", which is a metre as well. */
    SCALE_LETTER("a number, with '?' where a unit has the letter too, '?!' where neither is sure", Payload::letter),
    /** "100000;EUR" of "ton": as a mass it has a row among the units. */
    MONEY_SCALE("a number and a currency, such as 1000;GBP", Payload::moneyScale),
    /** "EUR" of "euro"; "1000;EUR" of "k€". */
    CURRENCY("a currency of currencies.tsv, with what one is worth before it", Payload::currency),
    /** "USD;CAD,AUD;+MXN" of "dollar": the main one, the others, and the flags that the head of money-words.tsv explains. */
    MONEY_WORD("currencies of currencies.tsv, and flags", Payload::moneyWord),
    /** "USD;0.01;EUR,AUD" of "cent": the main currency, how many of it one is, and the others. */
    MINOR("a currency of currencies.tsv, a number, and other currencies", Payload::minor),
    COUNTRY("an ISO 3166 code", (cell, catalogs) -> new CountryWord(cell)),
    /** A dash is none: "fifties" has 50, the "s" of "in his 50s" takes the number before it. */
    COUNT("a number or a dash", (cell, catalogs) -> number(cell.equals("-") ? "0" : cell, catalogs)),
    /**
     * "12" of "the year ending", "0" of "until"; a dash of "ending", which stands behind the span: "the three months
     * ending".
     */
    PERIOD_END("how many months, or a dash behind a span", Payload::periodEnd),
    /** "10..100" of "tientallen". */
    VAGUE("two ends such as 10..100", Payload::vague),
    /** "slightly_less" of "nearly". */
    HEDGE("an approximation", (cell, catalogs) -> new HedgeWord(approximation(cell))),
    /** "at_least" of "minstens"; "less_than:slightly_less" of "net geen", which also says how near. */
    BOUND("a bound, with a colon before its approximation", Payload::bound),
    /** "a" of "-jarige": a code, since its word is another in each language. */
    UNIT("a unit of units.tsv", (cell, catalogs) -> new UnitWord(unit(cell, catalogs))),
    /** "K,KiBy" of the letter "K": kelvin or kilobyte, which the text around it tells. */
    UNITS("units of units.tsv, a comma between", Payload::units),
    /** "pp" of "procentpunt". */
    SHARE("%, ‰, pp or bp", Payload::share),
    /** "unit" of the article "de", which stands for "per" only between money and a unit. */
    EACH("a dash or 'unit'", choice(Map.of("-", Each.ANYTHING, "unit", Each.UNIT_OF_MONEY))),
    /** "1" of "st", so that "13st" stays a mass. */
    ORDINAL_MARK("a digit, or a dash for any", (cell, catalogs) -> new OrdinalMark(cell.equals("-") ? "" : cell)),
    /** "%" of "verloor": whoever loses three matches is not falling by three. */
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
    /** "+toe,-af" of "nam", "#+bij" of "kwam": who comes along is who is counted. */
    PARTICLES(
            "particles with a comma between, '+' or '-' before each, and before that a mark of change",
            Payload::particles),
    /** "stated;weten" of "laat": only with its other half is it a verb of saying. */
    SAY("a certainty, or 'strict', with a semicolon before what must follow, a slash between", Payload::say),
    /** A dash states, as a "rapport" does; a "raming" estimates. */
    REPORT(
            "a certainty or a dash",
            (cell, catalogs) -> say(cell.equals("-") ? Certainty.STATED.label() : cell, catalogs)),
    /** "uit" of "blijkt": what stands behind that word is the source. */
    EVIDENCE("the word before what shows it", (cell, catalogs) -> new EvidenceWord(cell)),
    /** "agent" of "door", "origin" of "uit", "name" of "voor". */
    SOURCE_LINK("'agent', 'origin' or 'name'", Payload::sourceLink),
    /** A pronoun speaks for whom the text named before, and what a forecaster expects is never his own. */
    SPEAKER(
            "a dash, 'forecaster' or 'pronoun'",
            choice(Map.of("-", Speaker.OFFICE, "forecaster", Speaker.FORECASTER, "pronoun", Speaker.PRONOUN))),
    /** "=" of "dat staat in", behind which the source follows at once. */
    BACK_REFERENCE(
            "a dash, or '=' where the source follows at once",
            choice(Map.of("-", BackReference.BEFORE_VERB, "=", BackReference.BEFORE_SOURCE))),
    /** "title" of "Dr.", behind which a capital begins no sentence. */
    ABBREVIATION("a dash or 'title'", choice(Map.of("-", Abbreviation.WORD, "title", Abbreviation.TITLE))),
    /** "plural" of "men", which is a plural without looking like one. */
    BARE_PLURAL("a dash or 'plural'", choice(Map.of("-", BarePlural.SAME, "plural", BarePlural.OWN))),
    /** "year:-1" of "vorig jaar", with ":told" where it counts from the time told of: "het jaar ervoor". */
    SHIFT("unit:amount or unit:amount:told", (cell, catalogs) -> Shift.parse(cell)),
    /** "2/4:alone" of "tweede kwartaal". */
    YEAR_PART("part/parts", (cell, catalogs) -> YearPart.parse(cell)),
    /** "any" of "ten opzichte van". */
    COMPARISON("a comparison", (cell, catalogs) -> Comparison.valueOf(cell.toUpperCase(Locale.ROOT)));

    /** Behind a number: what stands beside the word decides whether it is one. */
    private static final String CONDITIONAL = "?";

    /** Flags a word of money that is an ordinary word too. */
    private static final String ORDINARY = "verb";

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

    /** A cell that is one of a few labels; any other is refused. */
    private static Parser choice(Map<String, Meaning> labels) {
        return (cell, catalogs) -> known(labels.get(cell), cell);
    }

    /** A number with or without the mark of condition: "1000000" of "miljoen", "1000000?" of "mln.". */
    private static Meaning number(String cell, Catalogs catalogs) {
        boolean conditional = cell.endsWith(CONDITIONAL);
        String bare = conditional ? cell.substring(0, cell.length() - 1) : cell;
        return new NumberWord(positive(bare), conditional);
    }

    /** "1/3" is one part, whose word may be a place in a row: "third". */
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
        // where the mark is missing the number is empty, and refused
        int semicolon = Math.max(cell.indexOf(';'), 0);
        String code = cell.substring(semicolon + 1);
        return new MoneyScale(positive(cell.substring(0, semicolon)), currencyOf(code, catalogs));
    }

    private static Meaning currency(String cell, Catalogs catalogs) {
        int semicolon = cell.indexOf(';');
        BigDecimal worth = semicolon < 0 ? BigDecimal.ONE : positive(cell.substring(0, semicolon));
        return new CurrencyWord(currencyOf(cell.substring(semicolon + 1), catalogs), worth);
    }

    private static Meaning moneyWord(String cell, Catalogs catalogs) {
        String[] parts = threeParts(cell);
        List<String> flags = new ArrayList<>(parts[2].isEmpty() ? List.of() : List.of(parts[2].split(",")));
        // the other flags are those of the choice
        boolean ordinary = flags.remove(ORDINARY);
        return new MoneyWord(
                currencyOf(parts[0], catalogs), CurrencyChoice.of(parts[1], flags, catalogs.currencies()), ordinary);
    }

    private static Meaning minor(String cell, Catalogs catalogs) {
        String[] parts = threeParts(cell);
        CurrencyChoice others = CurrencyChoice.of(parts[2], List.of(), catalogs.currencies());
        return new MinorWord(currencyOf(parts[0], catalogs), positive(parts[1]), others);
    }

    private static String[] threeParts(String cell) {
        String[] parts = cell.split(";", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException(cell);
        }
        return parts;
    }

    private static CurrencyInfo currencyOf(String code, Catalogs catalogs) {
        return known(catalogs.currencies().get(code), code);
    }

    private static Meaning periodEnd(String cell, Catalogs catalogs) {
        boolean behindSpan = cell.equals("-");
        return new PeriodEnd(behindSpan ? BigDecimal.ZERO : positive(cell), behindSpan);
    }

    private static Meaning vague(String cell, Catalogs catalogs) {
        // as of money: a cell without dots has no lower end
        int dots = Math.max(cell.indexOf(".."), 0);
        return new VagueWord(positive(cell.substring(0, dots)), positive(cell.substring(dots + 2)));
    }

    private static Meaning bound(String cell, Catalogs catalogs) {
        int colon = cell.indexOf(':');
        String label = colon < 0 ? cell : cell.substring(0, colon);
        Bound bound = labelled(Bound.values(), Bound::label, label);
        return new BoundWord(bound, colon < 0 ? Approximation.NONE : approximation(cell.substring(colon + 1)));
    }

    private static Approximation approximation(String label) {
        return labelled(Approximation.values(), Approximation::label, label);
    }

    private static Meaning units(String cell, Catalogs catalogs) {
        List<MeasureUnit> units = new ArrayList<>();
        for (String code : cell.split(",")) {
            units.add(unit(code, catalogs));
        }
        return new TopicUnits(units);
    }

    /** "%+aan": before the sign stands of what the particle's change tells, as in a cell of {@link #CHANGE}. */
    private static Meaning particles(String cell, Catalogs catalogs) {
        Map<String, Step> particles = new HashMap<>();
        for (String particle : cell.split(",")) {
            int sign = particle.indexOf('+') < 0 ? particle.indexOf('-') : particle.indexOf('+');
            if (sign < 0 || sign + 1 == particle.length()) {
                throw new IllegalArgumentException(cell);
            }
            String of = sign == 0 ? "-" : particle.substring(0, sign);
            boolean up = particle.charAt(sign) == '+';
            particles.put(particle.substring(sign + 1), new Step(up, (ChangeOf) CHANGE.parse(of, catalogs)));
        }
        return new SeparableVerb(particles);
    }

    private static Meaning share(String cell, Catalogs catalogs) {
        return new ShareWord(known(SHARES.contains(cell) ? cell : null, cell));
    }

    private static Meaning sourceLink(String cell, Catalogs catalogs) {
        return SourceLink.valueOf(cell.toUpperCase(Locale.ROOT));
    }

    /**
     * A certainty and what must follow: "stated;mee/mede" of "deelt". A strict word states, but only where the sentence
     * leaves no doubt.
     */
    private static Meaning say(String cell, Catalogs catalogs) {
        if (cell.equals("strict")) {
            return new SayWord(Certainty.STATED, List.of(), true);
        }
        int semicolon = cell.indexOf(';');
        String label = semicolon < 0 ? cell : cell.substring(0, semicolon);
        Certainty certainty = labelled(Certainty.values(), Certainty::label, label);
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

    /** The value that the label names, as users see it: "slightly_less". */
    private static <T> T labelled(T[] values, Function<T, String> labels, String label) {
        return Arrays.stream(values)
                .filter(value -> labels.apply(value).equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(label));
    }

    /** What was looked up for the cell; refused where nothing was found. */
    private static <T> T known(@Nullable T found, String cell) {
        if (found == null) {
            throw new IllegalArgumentException(cell);
        }
        return found;
    }
}
