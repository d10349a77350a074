package org.statclaim.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.statclaim.Language;
import org.statclaim.check.GazetteerRows.Kind;
import org.statclaim.check.GazetteerRows.Row;

/**
 * Places by the codes and names that statistical offices give them and by the words that texts use for them: all countries,
 * unions of countries, the regions and provinces of Belgium and the Netherlands with their largest municipalities, and the
 * parts and cities of other countries that would else be taken for the country. Immutable and safe for use by several threads.
 *
 * <p>Many names are those of several places, and a figure of one of them is wrong for the other. So:
 *
 * <ul>
 *   <li>A label that one place has is that place.
 *   <li>A country goes before parts of others, and a union as it is today before its earlier compositions: offices print
 *       "Georgia" and "European Union" for these.
 *   <li>Any other is nobody's, unless the labels beside it tell: "Utrecht" beside "Drenthe" is the province, beside
 *       "Rotterdam" the city; "Luxemburg" beside "Henegouwen" is the Belgian province.
 *   <li>A name in a text stands for all its places, the larger first.
 * </ul>
 */
public final class Gazetteer {

    private final GazetteerRows rows;

    private Gazetteer(GazetteerRows rows) {
        this.rows = rows;
    }

    /** Read when it is first asked for: most runs need no places. */
    private static final class Bundled {
        private static final Gazetteer TABLE = new Gazetteer(GazetteerRows.read());
    }

    /** Apart, because a table with codes needs no labels. */
    private static final class Labels {
        private static final GazetteerLabels TABLE = new GazetteerLabels(Bundled.TABLE.rows);
    }

    /** Apart, because only texts need them, and of most languages there are none. */
    private static final class Names {
        private static final Map<Language, PlaceNames<Place>> TABLES = new ConcurrentHashMap<>();
    }

    /** Apart, because only a search asks in any language. */
    private static final class AllNames {
        private static final PlaceNames<Place> TABLE = all(Bundled.TABLE.rows);
    }

    /** {@return the bundled places, read once} */
    public static Gazetteer load() {
        return Bundled.TABLE;
    }

    /**
     * {@return the place of a code, whatever office uses it}
     *
     * @param code such as {@code BE}, {@code BEL}, {@code 056}, {@code EL}, {@code NL01} with the blanks that Statistics
     *     Netherlands puts behind it, {@code BE21}, {@code 11002}; in capitals or not
     */
    public Optional<Place> byCode(String code) {
        return Optional.ofNullable(rows.byCode().get(code.strip().toUpperCase(Locale.ROOT)))
                .map(Row::place);
    }

    /**
     * {@return the place that a label in a table means; empty for none and for one of several}
     *
     * @param label as printed, in Dutch, English, German or French: {@code Korea, Rep.}, {@code Belgium (incl. Luxembourg)}
     */
    public Optional<Place> byName(String label) {
        return meant(Labels.TABLE.named(label)).map(Row::place);
    }

    /**
     * {@return all places of that name, the larger first}
     *
     * @param label as printed
     */
    public List<Place> allNamed(String label) {
        return Labels.TABLE.named(label).stream().map(Row::place).toList();
    }

    /**
     * {@return the places that the labels of one axis mean; without those that mean none or may mean several}
     *
     * @param axis all that stand beside each other, which tell whether provinces or cities are meant
     */
    public Map<String, Place> byNames(Collection<String> axis) {
        Map<String, List<Row>> found = new LinkedHashMap<>();
        Map<String, Integer> groups = new HashMap<>();
        for (String label : axis) {
            List<Row> places = Labels.TABLE.named(label);
            found.put(label, places);
            if (places.size() == 1) {
                groups.merge(group(places.get(0)), 1, Integer::sum);
            }
        }
        Map<String, Place> meant = new LinkedHashMap<>();
        found.forEach((label, places) ->
                beside(places, groups).or(() -> meant(places)).ifPresent(row -> meant.put(label, row.place())));
        return meant;
    }

    /**
     * {@return whether more than half of the members of an axis are places, by name or by a code with letters}
     *
     * @param axis all that stand beside each other; the others are its sums and parts, which tables have too
     */
    public boolean areMost(Collection<String> axis) {
        long named = axis.stream()
                .filter(member -> !Labels.TABLE.named(member).isEmpty()
                        || isLettered(member) && byCode(member).isPresent())
                .count();
        return 2 * named > axis.size();
    }

    /** A number may be anything. */
    private static boolean isLettered(String code) {
        return code.chars().anyMatch(Character::isLetter);
    }

    /** {@return all places, the larger first} */
    public List<Place> places() {
        return rows.places().stream().map(Row::place).toList();
    }

    /**
     * {@return what the names of a place are told from those of others by: its code where the place is known, else the first of them}
     *
     * @param names of one place, at least one
     */
    public String key(List<String> names) {
        String code = Keys.TABLE.get(names);
        return code != null
                ? code
                : names.stream()
                        .flatMap(name -> byName(name).stream())
                        .findFirst()
                        .map(Place::code)
                        .orElse(names.get(0));
    }

    /**
     * {@return whether the names are all known as those of one place}
     *
     * @param names of one place, at least one
     */
    public boolean knows(List<String> names) {
        return byCode(key(names))
                .filter(place -> place.names().containsAll(names))
                .isPresent();
    }

    /** The code of each place by all its names, which a fact of the place carries. */
    private static final class Keys {
        private static final Map<List<String>, String> TABLE = table();

        private static Map<List<String>, String> table() {
            Map<List<String>, String> keys = new HashMap<>();
            Bundled.TABLE.places().forEach(place -> keys.put(place.names(), place.code()));
            return keys;
        }
    }

    /** The name of a place of this gazetteer for readers of a language. */
    String shown(Place place, Language language) {
        return Objects.requireNonNull(rows.byCode().get(place.code()), place.code())
                .shown(language);
    }

    /** The names of all places, to be found in text of a language: "Island" is a country in German, and none in English. */
    PlaceNames<Place> names(Language language) {
        Language own = Row.TOGETHER.contains(language) ? Row.TOGETHER.get(0) : language;
        return Names.TABLES.computeIfAbsent(own, key -> of(rows, key));
    }

    /** The names of all places in all languages, to be found in words of which nothing tells the language. */
    PlaceNames<Place> names() {
        return AllNames.TABLE;
    }

    static PlaceNames<Place> of(GazetteerRows rows, Language language) {
        return new PlaceNames<>(printed(rows, rows.others(language), row -> row.printed(language)));
    }

    private static PlaceNames<Place> all(GazetteerRows rows) {
        return new PlaceNames<>(printed(rows, rows.others(), Row::printed));
    }

    /** The places of each name that texts print; none for what only looks like one. */
    private static Map<String, List<Place>> printed(
            GazetteerRows rows, List<String> others, Function<Row, Collection<String>> names) {
        Map<String, List<Place>> places = new HashMap<>();
        others.forEach(name -> places.put(name, List.of()));
        for (Row row : rows.places()) {
            for (String name : names.apply(row)) {
                places.computeIfAbsent(name, key -> new ArrayList<>(1)).add(row.place());
            }
        }
        return places;
    }

    private static Optional<Row> meant(List<Row> places) {
        if (places.isEmpty()) {
            return Optional.empty();
        }
        Row first = places.get(0);
        boolean clear = places.size() == 1
                || first.kind() == Kind.AREA
                || first.kind() == Kind.COUNTRY && places.get(1).kind() != Kind.COUNTRY;
        return clear ? Optional.of(first) : Optional.empty();
    }

    /** The one that most of the labels beside it are like. */
    private Optional<Row> beside(List<Row> places, Map<String, Integer> groups) {
        if (places.size() < 2) {
            return Optional.empty();
        }
        List<Integer> likes =
                places.stream().map(row -> groups.getOrDefault(group(row), 0)).toList();
        int most = Collections.max(likes);
        return most > 0 && Collections.frequency(likes, most) == 1
                ? Optional.of(places.get(likes.indexOf(most)))
                : Optional.empty();
    }

    /** What is listed together: countries, provinces of one country, cities of one country. */
    private String group(Row row) {
        return row.kind() + country(row).map(country -> country.place().code()).orElse("");
    }

    /** The country that a part of one is in. */
    private Optional<Row> country(Row row) {
        if (row.kind().compareTo(Kind.COUNTRY) <= 0) {
            return Optional.empty();
        }
        Optional<Row> whole = row.place().within().map(rows.byCode()::get);
        return whole.filter(place -> place.kind() == Kind.COUNTRY).or(() -> whole.flatMap(this::country));
    }
}
