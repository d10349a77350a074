package org.statclaim.ext.spark;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.statclaim.claim.Alternative;
import org.statclaim.claim.Attribution;
import org.statclaim.claim.Claim;
import org.statclaim.claim.ClaimField;
import org.statclaim.claim.FormerLevel;
import org.statclaim.claim.PartialDate;
import org.statclaim.claim.Period;
import org.statclaim.claim.Sentence;
import org.statclaim.convert.NoRate;
import org.statclaim.convert.Normalized;
import org.statclaim.index.IndexedClaim;
import org.statclaim.quantity.Unit;

/**
 * A row a claim: the columns of the library's CSV, with types, and each decimal once more as a string; those of them that the options ask for.
 *
 * @param ofOne the columns of a table of one document
 * @param ofDocuments those of a table of many
 */
record ClaimTable(Columns<Entry> ofOne, Columns<Entry> ofDocuments) {

    private static final String DOCUMENT = "document";

    /** What a claim comes to; the names of its columns begin so. */
    private static final String NORMALIZED = "normalized";

    /** A claim, and what it comes to where that was asked. */
    record Entry(IndexedClaim placed, Optional<Normalized> normalized) {

        Claim claim() {
            return placed.claim();
        }
    }

    private static final Columns<Unit> UNIT = Columns.<Unit>none()
            .text("system", unit -> unit.system().label())
            .text("code", Unit::code)
            .text("name", Unit::name)
            .text("surface", Unit::surface)
            .decimal("factor", unit -> Optional.of(unit.factor()));

    private static final Columns<Period> DATES =
            Columns.<Period>none().maybeDate("from", Period::from).maybeDate("to", Period::to);

    private static final Columns<Period> TIME =
            Columns.<Period>none().text("text", Period::text).and(DATES, period -> period);

    private static final Columns<FormerLevel> FORMER = Columns.<FormerLevel>none()
            .decimal("value", former -> Optional.of(former.value()))
            .decimal("precision", former -> Optional.of(former.precision()))
            .text("text", FormerLevel::text)
            .number("start", former -> former.span().start())
            .number("end", former -> former.span().end())
            .part("time", TIME, FormerLevel::time);

    private static final Columns<Attribution> ATTRIBUTION = Columns.<Attribution>none()
            .text("text", Attribution::text)
            .number("start", said -> said.span().start())
            .number("end", said -> said.span().end())
            .text("certainty", said -> said.certainty().label());

    private static final Columns<Sentence> SENTENCE = Columns.<Sentence>none()
            .number("index", Sentence::index)
            .text("text", Sentence::text)
            .number("start", sentence -> sentence.span().start())
            .number("end", sentence -> sentence.span().end());

    private static final Columns<Alternative> ALTERNATIVE = Columns.<Alternative>none()
            .decimal("value", Alternative::value)
            .part("unit", UNIT, Alternative::unit)
            .text("reason", Alternative::reason);

    private static final Columns<Normalized> RESULT = Columns.<Normalized>none()
            .decimal("value", Normalized::value)
            .decimal("low", Normalized::low)
            .decimal("high", Normalized::high)
            .text("unit", normalized -> normalized.unit().code())
            .maybeText("per", normalized -> normalized.per().map(Unit::code))
            .text("basis", normalized -> normalized.basis().name().toLowerCase(Locale.ROOT))
            .texts(
                    "rate_dates",
                    normalized -> normalized.rates().stream()
                            .map(rate -> rate.first().equals(rate.last())
                                    ? rate.first().toString()
                                    : rate.first() + "/" + rate.last())
                            .distinct()
                            .toList())
            .maybeText("no_rate", normalized -> normalized.noRate().map(NoRate::explanation));

    /** Where the claim stands, but for the document. */
    private static final Columns<IndexedClaim> PLACE = Columns.<IndexedClaim>none()
            .text("lang", placed -> placed.language().code())
            .maybeText("date", placed -> placed.published().map(PartialDate::toString))
            .number("claim", IndexedClaim::number);

    private static final Columns<Entry> ALL = Columns.<Entry>none()
            .text(DOCUMENT, entry -> entry.placed().article())
            .and(PLACE, Entry::placed)
            .and(fields(), Entry::claim)
            .part(NORMALIZED, RESULT, Entry::normalized);

    /**
     * The table that is asked for.
     *
     * @throws IllegalArgumentException if a column of what claims come to is chosen, and nothing is said that they are to come to
     */
    static ClaimTable of(StatclaimOptions options) {
        Set<String> chosen = options.columns();
        if (!options.isNormalized()) {
            chosen.stream().filter(ClaimTable::isNormalized).findFirst().ifPresent(name -> {
                throw new IllegalArgumentException("the column '" + name + "' is only there with the option to");
            });
        }
        Columns<Entry> columns = ALL.only(
                name -> chosen.isEmpty() ? options.isNormalized() || !isNormalized(name) : chosen.contains(name));
        return new ClaimTable(columns.only(name -> !name.equals(DOCUMENT)), columns);
    }

    /** The names of all columns that there are to choose from. */
    static List<String> names() {
        return ALL.names();
    }

    /** Whether a column says what claims come to. */
    boolean isNormalized() {
        return ofDocuments.names().stream().anyMatch(ClaimTable::isNormalized);
    }

    private static boolean isNormalized(String name) {
        return name.startsWith(NORMALIZED + "_");
    }

    private static Columns<Claim> fields() {
        Columns<Claim> columns = Columns.none();
        for (ClaimField field : ClaimField.values()) {
            columns = with(columns, field, field.column());
        }
        return columns;
    }

    private static Columns<Claim> with(Columns<Claim> columns, ClaimField field, String name) {
        return switch (field) {
            case TEXT -> columns.text(name, Claim::text);
            case START -> columns.number(name, claim -> claim.span().start());
            case END -> columns.number(name, claim -> claim.span().end());
            case KIND -> columns.text(name, claim -> claim.quantity().kind().label());
            case VALUE ->
                columns.decimal(name, claim -> claim.quantity().figure().value());
            case LOW -> columns.decimal(name, claim -> claim.quantity().figure().low());
            case HIGH ->
                columns.decimal(name, claim -> claim.quantity().figure().high());
            case PREVIOUS -> columns.decimal(name, Claim::previous);
            case FORMER -> columns.part(name, FORMER, Claim::former);
            case PRECISION ->
                columns.decimal(
                        name, claim -> Optional.of(claim.quantity().figure().precision()));
            case BOUND ->
                columns.text(name, claim -> claim.quantity().figure().bound().label());
            case APPROXIMATION ->
                columns.text(name, claim -> claim.approximation().label());
            case CHANGE -> columns.text(name, claim -> claim.change().label());
            case ROLE -> columns.text(name, claim -> claim.role().label());
            case UNIT -> columns.part(name, UNIT, claim -> claim.quantity().unit());
            case PER -> columns.part(name, UNIT, claim -> claim.quantity().per());
            case COUNTED -> columns.maybeText(name, Claim::counted);
            case CONCEPT -> columns.texts(name, Claim::concept);
            case DATES -> columns.part(name, DATES, Claim::dates);
            case TIME -> columns.part(name, TIME, Claim::time);
            case ATTRIBUTION -> columns.part(name, ATTRIBUTION, Claim::attribution);
            case SENTENCE -> columns.part(name, SENTENCE, claim -> Optional.of(claim.sentence()));
            // a table of articles has no pages that they were read from
            case SOURCE -> columns;
            case EQUIVALENT_TO -> columns.maybeNumber(name, Claim::equivalentTo);
            case SUBSET_OF -> columns.maybeNumber(name, Claim::subsetOf);
            case ALTERNATIVES -> columns.structs(name, ALTERNATIVE, Claim::alternatives);
        };
    }
}
