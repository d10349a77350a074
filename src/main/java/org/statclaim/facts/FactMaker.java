package org.statclaim.facts;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.statclaim.check.Fact;
import org.statclaim.check.Gazetteer;
import org.statclaim.check.Place;
import org.statclaim.claim.Period;
import org.statclaim.convert.InvalidDataFileException;
import org.statclaim.facts.Dimension.Category;
import org.statclaim.facts.FactMapping.Series;
import org.statclaim.facts.PublishedUnits.Published;

/**
 * Makes facts of the observations of one table, as its mapping says. What repeats from row to row (periods, places, units, the
 * source) is worked out once and shared, since a table has millions of rows and few of each.
 */
final class FactMaker {

    private final PublishedFile file;
    private final FactMapping mapping;
    private final List<String> axes;
    private final Map<String, Dimension> dimensions = new HashMap<>();
    private final Losses losses;
    private final Consumer<Fact> facts;
    private final PublishedUnits units;
    private final Indicators indicators;
    private final Gazetteer gazetteer;
    private final boolean whole;
    private final List<Selection> selections = new ArrayList<>();
    /** The subjects by their member of one axis; all under the empty one where there is no such axis. */
    private final Map<String, List<Selection>> byMember = new HashMap<>();

    private final int splitting;
    private final int time;
    private final int place;
    private final Map<String, Optional<Period>> periods = new HashMap<>();
    private final Map<String, List<String>> places = new HashMap<>();
    private @Nullable Map<String, Place> byLabel;
    private final Map<String, String> sources = new HashMap<>();
    private final Map<String, String> marks = new HashMap<>();
    private final Optional<Period> always;
    private final List<String> everywhere;
    private long made;

    /** The words of tables: what their units, indicators and places mean. */
    record Words(PublishedUnits units, Indicators indicators, Gazetteer gazetteer) {}

    FactMaker(PublishedFile file, Table table, FactMapping mapping, Words words, Losses losses, Consumer<Fact> facts)
            throws IOException {
        this.file = file;
        this.mapping = mapping;
        this.axes = table.axes();
        this.losses = losses;
        this.facts = facts;
        this.units = words.units();
        this.indicators = words.indicators();
        this.gazetteer = words.gazetteer();
        this.whole = table.isWhole();
        table.info().dimensions().forEach(dimension -> dimensions.put(dimension.id(), dimension));
        this.time = axis(mapping.time().column());
        this.place = axis(mapping.place().column());
        this.always = mapping.time().is().isEmpty()
                ? Optional.empty()
                : Optional.of(Periods.parse(mapping.time().is())
                        .orElseThrow(
                                () -> fault("the period '" + mapping.time().is() + "', one such as 2021-Q1 expected")));
        this.everywhere = mapping.place().is().isEmpty()
                ? List.of()
                : names(mapping.place().is());
        for (List<String> row : WordTable.read("status.tsv")) {
            marks.put(row.get(0), row.get(1));
        }
        for (Series series : mapping.series()) {
            selections.add(new Selection(series));
        }
        this.splitting = splitting();
        for (Selection selection : selections) {
            String member = splitting < 0 ? "" : String.valueOf(selection.wanted[splitting]);
            byMember.computeIfAbsent(member, key -> new ArrayList<>(1)).add(selection);
        }
    }

    /** The first axis of which each subject has a member of its own, so that a table of hundreds of them is not gone through each time. */
    private int splitting() {
        for (int i = 0; i < axes.size(); i++) {
            int axis = i;
            if (selections.stream().allMatch(selection -> selection.wanted[axis] != null)) {
                return i;
            }
        }
        return -1;
    }

    /** One subject: which member of which axis its observations have, and of every other axis the one that they all have. */
    private final class Selection {

        private final Series series;
        private final @Nullable Published unit;
        private final int power;
        private final @Nullable String[] wanted = new String[axes.size()];
        /** Of the axes that nothing is said of, the member that the observations have. */
        private final @Nullable String[] only = new String[axes.size()];

        Selection(Series series) throws InvalidDataFileException {
            this.series = series;
            this.unit = series.unit().isPresent() ? unit(series.unit().get()) : null;
            BigDecimal times = series.times().stripTrailingZeros();
            this.power = times.precision() == 1 && times.unscaledValue().intValue() == 1
                    ? -times.scale()
                    : Integer.MIN_VALUE;
            for (Map.Entry<String, String> where : series.where().entrySet()) {
                int axis = axis(Optional.of(where.getKey()));
                Dimension dimension = dimensions.get(where.getKey());
                if (dimension != null && !dimension.categories().containsKey(where.getValue())) {
                    throw fault("'" + where.getValue() + "' of '" + where.getKey() + "', one of " + some(dimension)
                            + " expected");
                }
                wanted[axis] = where.getValue();
            }
        }

        private Published unit(String code) throws InvalidDataFileException {
            return units.find(code)
                    .orElseThrow(() -> fault("the unit '" + code
                            + "', a code such as EUR, km, % or EUR/mo, or nothing for a count, expected"));
        }

        boolean has(List<String> codes) {
            for (int i = 0; i < wanted.length; i++) {
                if (wanted[i] != null && !wanted[i].equals(codes.get(i))) {
                    return false;
                }
            }
            return true;
        }

        /** Two members of an axis that nothing is said of would be two facts of one subject. */
        void requireOne(List<String> codes) throws InvalidDataFileException {
            for (int i = 0; i < wanted.length; i++) {
                if (wanted[i] != null || i == time || i == place) {
                    continue;
                }
                if (only[i] == null) {
                    only[i] = codes.get(i);
                } else if (!only[i].equals(codes.get(i))) {
                    throw fault("nothing of the axis '" + axes.get(i) + "', which has '" + only[i] + "' and '"
                            + codes.get(i) + "'; one of them in the \"where\" of '"
                            + series.subjects().get(0)
                            + "' expected");
                }
            }
        }

        BigDecimal value(Observation observation, Published in) {
            BigDecimal stated = observation.times().compareTo(BigDecimal.ONE) == 0
                    ? observation.value()
                    : observation.value().multiply(observation.times());
            BigDecimal times =
                    power == Integer.MIN_VALUE ? stated.multiply(series.times()) : stated.scaleByPowerOfTen(power);
            return in.whole(times);
        }
    }

    /** Takes one observation: a fact of each series that it belongs to, in practice of one or none. */
    void accept(Observation observation) throws InvalidDataFileException {
        String member = splitting < 0 ? "" : observation.codes().get(splitting);
        for (Selection selection : byMember.getOrDefault(member, List.of())) {
            if (selection.has(observation.codes())) {
                selection.requireOne(observation.codes());
                make(observation, selection);
            }
        }
    }

    long made() {
        return made;
    }

    private void make(Observation observation, Selection selection) throws InvalidDataFileException {
        Optional<Period> period = always;
        if (time >= 0) {
            String code = observation.codes().get(time);
            period = periods.computeIfAbsent(code, Periods::parse);
            if (period.isEmpty()) {
                losses.bad(observation.line(), axes.get(time), code, "a period such as 2021, 2021-Q1 or 2021-02");
                return;
            }
        }
        List<String> where = everywhere;
        if (place >= 0) {
            where = places.computeIfAbsent(observation.codes().get(place), this::place);
            if (where.isEmpty()) {
                losses.bad(
                        observation.line(), axes.get(place), observation.codes().get(place), "a place");
                return;
            }
        }
        Published unit = unit(observation, selection);
        facts.accept(new Fact(
                selection.series.subjects(),
                selection.value(observation, unit),
                unit.scale().unit(),
                unit.scale().per(),
                period,
                where,
                sources.computeIfAbsent(observation.status(), this::source),
                mapping.url()));
        made++;
    }

    private Published unit(Observation observation, Selection selection) throws InvalidDataFileException {
        if (selection.unit != null) {
            return selection.unit;
        }
        String printed = observation.unit();
        for (int i = 0; i < axes.size() && printed.isEmpty(); i++) {
            Dimension dimension = dimensions.get(axes.get(i));
            Category category = dimension == null
                    ? null
                    : dimension.categories().get(observation.codes().get(i));
            printed = category == null ? "" : category.unit();
        }
        List<String> subjects = selection.series.subjects();
        String stated = printed.isEmpty() ? indicators.unit(subjects, whole).orElse(null) : printed;
        if (stated == null) {
            throw fault("no \"unit\" for '" + subjects.get(0)
                    + "', and the table none either; a code such as EUR, km or %, or nothing"
                    + " for a count, expected");
        }
        return units.find(stated)
                .orElseThrow(() -> fault("the unit '" + stated + "', which is not known; a \"unit\" for '"
                        + selection.series.subjects().get(0) + "' expected"));
    }

    /** The names of a place: those of the mapping, of the gazetteer by code or by name, else its label as it is. */
    private List<String> place(String code) {
        List<String> given = mapping.places().get(code);
        if (given != null) {
            return given;
        }
        String label = label(code);
        Optional<Place> known =
                gazetteer.byCode(code).or(() -> Optional.ofNullable(byLabel().get(label)));
        return known.map(Place::names)
                .orElseGet(() -> label.chars().anyMatch(Character::isLetter) ? List.of(label.strip()) : List.of());
    }

    private String label(String code) {
        Dimension dimension = dimensions.get(axes.get(place));
        Category category = dimension == null ? null : dimension.categories().get(code);
        return category == null ? code : category.label();
    }

    /** The places that the labels of the axis mean; "Utrecht" beside "Drenthe" is the province. */
    private Map<String, Place> byLabel() {
        if (byLabel == null) {
            Dimension dimension = dimensions.get(axes.get(place));
            byLabel = dimension == null
                    ? Map.of()
                    : gazetteer.byNames(dimension.categories().values().stream()
                            .map(Category::label)
                            .toList());
        }
        return byLabel;
    }

    private List<String> names(String printed) {
        List<String> given = FactMappings.names(printed);
        return given.size() > 1
                ? given
                : gazetteer.byName(printed).map(Place::names).orElse(given);
    }

    /** "Eurostat, provisional": what the office says of the value goes with who says it. */
    private String source(String status) {
        String mark = marks.get(status.strip());
        return mark == null ? mapping.source() : mapping.source() + ", " + mark;
    }

    private int axis(Optional<String> id) throws InvalidDataFileException {
        if (id.isEmpty()) {
            return -1;
        }
        int axis = axes.indexOf(id.get());
        if (axis < 0) {
            throw fault("the axis '" + id.get() + "', one of " + String.join(", ", axes) + " expected");
        }
        return axis;
    }

    private static String some(Dimension dimension) {
        List<String> codes = List.copyOf(dimension.categories().keySet());
        int shown = Math.min(codes.size(), 8);
        return String.join(", ", codes.subList(0, shown)) + (shown < codes.size() ? " …" : "");
    }

    /** What is wrong with the mapping for this file. */
    private InvalidDataFileException fault(String what) {
        return new InvalidDataFileException("the mapping of " + file.name() + " says " + what);
    }
}
