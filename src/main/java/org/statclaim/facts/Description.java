package org.statclaim.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.lang3.StringUtils;
import org.statclaim.check.Gazetteer;
import org.statclaim.facts.Dimension.Category;
import org.statclaim.facts.Dimension.Role;
import org.statclaim.facts.FactMapping.Axis;
import org.statclaim.facts.FactMapping.Series;

/**
 * Writes the mapping of a table from what the table says of itself: its title and labels give the subjects, its roles the axes of
 * time and place, and where an axis has a total, that is meant. What cannot be told is left open, for its user to say.
 */
final class Description {

    /** Members that hold for all, each with the one axis that it does so on; the empty text for any. */
    private final Map<String, String> totals = new HashMap<>();

    private final Map<String, String> agencies = new HashMap<>();
    private final Indicators indicators;
    private final PublishedUnits units;
    private final Gazetteer gazetteer;

    Description(PublishedUnits units, Indicators indicators, Gazetteer gazetteer) {
        this.units = units;
        this.indicators = indicators;
        this.gazetteer = gazetteer;
        WordTable.read("totals.tsv").forEach(row -> totals.put(row.get(0), row.size() > 1 ? row.get(1) : ""));
        WordTable.read("agencies.tsv").forEach(row -> agencies.put(row.get(0), row.get(1)));
    }

    /** The mapping of a table. */
    FactMapping of(TableInfo said) {
        TableInfo info = withRoles(said);
        Axis time = axis(info, Role.TIME);
        Axis place = axis(info, Role.PLACE);
        Map<String, String> where = new HashMap<>();
        List<Dimension> measures = new ArrayList<>();
        for (Dimension dimension : info.dimensions()) {
            if (dimension.role() == Role.MEASURE) {
                measures.add(dimension);
            } else if (dimension.role() == Role.OTHER && dimension.categories().size() > 1) {
                where.put(dimension.id(), total(dimension));
            }
        }
        List<Series> series = new ArrayList<>();
        add(info, measures, 0, where, "", "", series);
        return new FactMapping(
                agencies.getOrDefault(info.source(), info.source()), info.url(), time, place, series, Map.of(), "");
    }

    /** A table that does not say which axis tells where or when: the one whose members are places, or periods. */
    private TableInfo withRoles(TableInfo info) {
        List<Dimension> dimensions = new ArrayList<>(info.dimensions());
        give(
                dimensions,
                Role.TIME,
                dimension -> dimension.categories().keySet().stream()
                        .allMatch(code -> Periods.parse(code).isPresent()));
        give(
                dimensions,
                Role.PLACE,
                dimension -> gazetteer.areMost(dimension.categories().values().stream()
                        .map(Category::label)
                        .toList()));
        return new TableInfo(info.title(), info.source(), info.url(), dimensions);
    }

    private static void give(List<Dimension> dimensions, Role role, Predicate<Dimension> is) {
        if (dimensions.stream().anyMatch(dimension -> dimension.role() == role)) {
            return;
        }
        for (int i = 0; i < dimensions.size(); i++) {
            Dimension one = dimensions.get(i);
            if (one.role() == Role.OTHER && !one.categories().isEmpty() && is.test(one)) {
                dimensions.set(i, new Dimension(one.id(), one.label(), role, one.categories()));
                return;
            }
        }
    }

    /** One series for each combination of what is measured: the axis of the thing, and often another of the unit. */
    private void add(
            TableInfo info,
            List<Dimension> measures,
            int next,
            Map<String, String> where,
            String label,
            String unit,
            List<Series> series) {
        if (next == measures.size()) {
            String title = label.isEmpty() ? info.title() : label;
            // "Inflation, consumer prices (annual %)"
            String bracket = StringUtils.substringAfterLast(StringUtils.removeEnd(info.title(), ")"), "(");
            Optional<String> stated = Optional.of(StringUtils.defaultIfEmpty(unit, bracket))
                    .filter(words -> !words.isEmpty() && units.find(words).isPresent());
            series.add(new Series(subjects(title, info.title()), stated, BigDecimal.ONE, where));
            return;
        }
        Dimension measure = measures.get(next);
        for (Map.Entry<String, Category> member : measure.categories().entrySet()) {
            Map<String, String> here = new HashMap<>(where);
            if (measure.categories().size() > 1) {
                here.put(measure.id(), member.getKey());
            }
            Category category = member.getValue();
            boolean byCode = units.find(member.getKey()).isPresent();
            boolean isUnit = byCode || units.find(category.label()).isPresent();
            String own = isUnit ? byCode ? member.getKey() : category.label() : unit;
            // the only column of values is called "Value"
            boolean named = !isUnit && measure.categories().size() > 1;
            add(
                    info,
                    measures,
                    next + 1,
                    here,
                    named ? StringUtils.defaultIfEmpty(label, category.label()) : label,
                    StringUtils.defaultIfEmpty(category.unit(), own),
                    series);
        }
    }

    private static Axis axis(TableInfo info, Role role) {
        return info.dimensions().stream()
                .filter(dimension -> dimension.role() == role)
                .findFirst()
                .map(dimension -> Axis.column(dimension.id()))
                .orElse(Axis.NONE);
    }

    /** The member of an axis that holds for all: by its code or by its name. */
    private String total(Dimension dimension) {
        for (Map.Entry<String, Category> member : dimension.categories().entrySet()) {
            if (isTotal(member.getKey(), dimension)
                    || isTotal(member.getValue().label().strip().toLowerCase(Locale.ROOT), dimension)) {
                return member.getKey();
            }
        }
        return FactMapping.OPEN;
    }

    private boolean isTotal(String member, Dimension dimension) {
        String axis = totals.get(member);
        return axis != null && (axis.isEmpty() || axis.equalsIgnoreCase(dimension.id()));
    }

    /**
     * What texts call it: the names of a known indicator whose words all stand in the label, else in the title, the one of most
     * words first; else the label itself.
     */
    private List<String> subjects(String label, String title) {
        List<String> names = indicators.names(label);
        if (names.isEmpty() && !label.equals(title)) {
            names = indicators.names(title);
        }
        String own = StringUtils.substringBefore(label.replace('|', ' '), "(").strip();
        // "M0000012" names nothing
        boolean named = own.chars().anyMatch(Character::isLowerCase);
        return names.isEmpty() ? List.of(named ? own : FactMapping.OPEN) : names;
    }
}
