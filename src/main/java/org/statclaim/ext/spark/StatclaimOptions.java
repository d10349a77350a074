package org.statclaim.ext.spark;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.statclaim.Language;
import org.statclaim.Leniency;
import org.statclaim.ReferenceTables;
import org.statclaim.quantity.Kind;

/**
 * What is asked for beside the articles, by the names and values that the command has for it. Immutable; each value is read when
 * it is set.
 *
 * <pre>{@code
 * StatclaimOptions options = StatclaimOptions.none().with("region", "BE").with("to", "EUR,SI");
 * }</pre>
 *
 * <table>
 * <caption>The names</caption>
 * <tr><th>name<th>value<th>what it does
 * <tr><td>{@code lang}<td>{@code nl}, {@code en}, {@code de}, {@code fr}, {@code auto}<td>language of articles that do not say
 * <tr><td>{@code region}<td>ISO 3166 alpha-2 code<td>country whose notation and currency such articles follow
 * <tr><td>{@code date}<td>{@code 2021}, {@code 2021-02}, {@code 2021-02-14}<td>publication date of such articles
 * <tr><td>{@code leniency}<td>{@code everything}, {@code statistics}<td>how much of a text to claim
 * <tr><td>{@code kind}<td>kinds with commas between<td>claims of these alone
 * <tr><td>{@code to}<td>{@code SI}, ISO 4217 codes, with commas between<td>adds what each claim comes to
 * <tr><td>{@code columns}<td>names of columns with commas between<td>claims have these alone, in the order of all; what the others
 *     would hold is not worked out. Those of {@code to} can only be chosen with it
 * <tr><td>{@code rates}<td>a file of the driver<td>newer exchange rates of the European Central Bank
 * <tr><td>{@code facts}<td>paths of the driver, with commas between<td>tables of facts in CSV, or directories with a store of
 *     facts, to check articles against
 * <tr><td>{@code explain}<td>{@code nl}, {@code en}<td>language of the explanations of findings
 * </table>
 */
public final class StatclaimOptions implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String SI = "SI";

    private static final List<String> NAMES =
            List.of("lang", "region", "date", "leniency", "kind", "to", "columns", "rates", "facts", "explain");

    /** As they were given, by name. */
    private final TreeMap<String, String> values;

    private StatclaimOptions(TreeMap<String, String> values) {
        this.values = values;
    }

    /** {@return no option: every figure of articles that say what they are themselves} */
    public static StatclaimOptions none() {
        return new StatclaimOptions(new TreeMap<>());
    }

    /**
     * {@return these with one more, or with another value of one}
     *
     * @param name one of the table above
     * @param value as the table says
     * @throws IllegalArgumentException if there is no such name, or the value is not as the table says; whether a file is as it
     *     should be, or columns need an option that is not given, is only seen where they are used
     */
    public StatclaimOptions with(String name, String value) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException(
                    "unknown option '" + name + "', expected one of " + String.join(", ", NAMES));
        }
        TreeMap<String, String> more = new TreeMap<>(values);
        more.put(name, value);
        StatclaimOptions options = new StatclaimOptions(more);
        options.read();
        return options;
    }

    static boolean isName(String name) {
        return NAMES.contains(name);
    }

    /** Reads each value once, so that a wrong one fails where it is given. */
    private void read() {
        ArticleParticulars.of(null, null, null, this);
        leniency();
        kinds();
        currencies();
        columns();
        explanations();
        rates();
        facts();
    }

    Optional<String> lang() {
        return value("lang");
    }

    Optional<String> region() {
        return value("region");
    }

    Optional<String> date() {
        return value("date");
    }

    Leniency leniency() {
        return value("leniency")
                .map(name -> choice("leniency", name, EnumSet.allOf(Leniency.class)))
                .orElse(Leniency.EVERYTHING);
    }

    /** The kinds that are wanted; empty for all. */
    Set<Kind> kinds() {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        list("kind").forEach(name -> kinds.add(choice("kind", name, EnumSet.allOf(Kind.class))));
        return kinds;
    }

    /** Whether each claim is to be brought to something. */
    boolean isNormalized() {
        return !list("to").isEmpty();
    }

    /** Whether measures are to be brought to SI units. */
    boolean isSi() {
        return list("to").contains(SI);
    }

    /** Codes of the currencies that amounts are to be brought to; the first that there is a rate for. */
    List<String> currencies() {
        List<String> codes = new ArrayList<>(list("to"));
        codes.remove(SI);
        for (String code : codes) {
            if (!ReferenceTables.load().currencies().containsKey(code)) {
                throw new IllegalArgumentException("to '" + code + "' is neither SI nor a currency such as EUR");
            }
        }
        return codes;
    }

    /** Names of the columns of claims that are wanted; empty for all. */
    Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>(list("columns"));
        List<String> all = ClaimTable.names();
        for (String name : columns) {
            if (!all.contains(name)) {
                throw new IllegalArgumentException(
                        "unknown column '" + name + "', expected one of " + String.join(", ", all));
            }
        }
        return columns;
    }

    Optional<Path> rates() {
        return value("rates").map(Path::of);
    }

    List<Path> facts() {
        return list("facts").stream().map(Path::of).toList();
    }

    Optional<Language> explanations() {
        return value("explain").map(Language::of);
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    private List<String> list(String name) {
        return value(name).map(all -> Arrays.asList(all.split(",", -1))).orElse(List.of());
    }

    /** The constant that a user names; the message says which there are. */
    static <E extends Enum<E>> E choice(String option, String name, Set<E> choices) {
        for (E choice : choices) {
            if (label(choice).equals(name)) {
                return choice;
            }
        }
        throw new IllegalArgumentException(option + " '" + name + "' is none of "
                + choices.stream().map(StatclaimOptions::label).collect(Collectors.joining(", ")));
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** {@return the options as they were given: {@code {region=BE, to=EUR,SI}}} */
    @Override
    public String toString() {
        return values.toString();
    }
}
