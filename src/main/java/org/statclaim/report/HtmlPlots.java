package org.statclaim.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.statclaim.claim.Claim;
import org.statclaim.claim.Period;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Quantity;
import org.statclaim.quantity.Unit;

/**
 * Two drawings of a document's claims: when they are of, a dot for each above its year, and how large they are, a line of dots
 * for each unit. A dot leads to its row. Places are parts of the width, so that words keep their size on every screen.
 */
final class HtmlPlots {

    /** More lines than this, of ever rarer units, show nothing more. */
    private static final int MOST_UNITS = 8;
    /** A line of fewer dots says less than the table. */
    private static final int FEWEST_DOTS = 3;
    /** Places along a line that a reader can tell apart. */
    private static final int STEPS = 100;

    private static final int MOST_STACKED = 12;
    private static final int DOT = 9;
    private static final double TEN_TIMES = 100;
    private static final int MOST_YEARS = 60;

    private final List<Claim> claims;
    private final int first;
    private final PageLabels labels;
    private final PageWording wording;
    private final StringBuilder html = new StringBuilder();

    /**
     * The drawings of a document.
     *
     * @param first the number on the page of its first claim
     */
    HtmlPlots(List<Claim> claims, int first, PageLabels labels) {
        this.claims = claims;
        this.first = first;
        this.labels = labels;
        this.wording = new PageWording(labels);
    }

    /** Both, as far as there is anything to draw. */
    String html() {
        timeline();
        units();
        return html.toString();
    }

    /** The claims by the year that their period begins in; drawn where there are several years. */
    private void timeline() {
        TreeMap<Integer, List<Integer>> years = new TreeMap<>();
        for (int i = 0; i < claims.size(); i++) {
            Optional<LocalDate> day = claims.get(i).time().flatMap(HtmlPlots::day);
            if (day.isPresent()) {
                years.computeIfAbsent(day.get().getYear(), year -> new ArrayList<>())
                        .add(i);
            }
        }
        if (years.size() < 2 || years.lastKey() - years.firstKey() > MOST_YEARS) {
            years.keySet().removeIf(year -> years.lastKey() - year > MOST_YEARS);
        }
        if (years.size() < 2) {
            return;
        }
        int from = years.firstKey();
        int span = years.lastKey() - from;
        int tallest = years.values().stream()
                .mapToInt(List::size)
                .map(size -> Math.min(size, MOST_STACKED))
                .max()
                .orElse(0);
        int height = tallest * DOT + DOT;
        html.append("<h3>").append(labels.text("timeline")).append("</h3>\n<div class=years>\n<div class=dots>");
        svg(height, labels.text("timeline") + ": " + from + "\u2013" + years.lastKey());
        years.forEach((year, those) -> {
            double place = 100.0 * (year - from) / span;
            for (int i = 0; i < Math.min(those.size(), MOST_STACKED); i++) {
                dot(those.get(i), place, height - DOT / 2 - i * DOT, year + ": ");
            }
        });
        html.append("</svg></div>\n");
        ends(String.valueOf(from), span > 3 ? String.valueOf(from + span / 2) : "", String.valueOf(years.lastKey()));
        html.append("</div>\n");
    }

    private static Optional<LocalDate> day(Period period) {
        return period.from().or(period::to);
    }

    /** A line for each of the most frequent units. */
    private void units() {
        Map<String, List<Integer>> byUnit = new LinkedHashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            int place = i;
            Claim claim = claims.get(i);
            if (claim.quantity().figure().value().isPresent()
                    && claim.quantity().kind() != Kind.AGE) {
                PageWording.scale(claim.quantity())
                        .ifPresent(unit -> byUnit.computeIfAbsent(unit, key -> new ArrayList<>())
                                .add(place));
            }
        }
        List<Map.Entry<String, List<Integer>>> drawn = byUnit.entrySet().stream()
                .filter(entry ->
                        entry.getValue().stream().map(this::value).distinct().count() >= FEWEST_DOTS)
                .sorted(Comparator.comparingInt((Map.Entry<String, List<Integer>> entry) ->
                        -entry.getValue().size()))
                .limit(MOST_UNITS)
                .toList();
        if (drawn.isEmpty()) {
            return;
        }
        html.append("<h3>").append(labels.text("plot")).append("</h3>\n<dl class=plot>\n");
        drawn.forEach(entry -> unit(entry.getKey(), entry.getValue()));
        html.append("</dl>\n");
    }

    private double value(int claim) {
        return PageWording.scaled(
                        claims.get(claim).quantity().figure().value().orElseThrow(),
                        claims.get(claim).quantity().unit())
                .doubleValue();
    }

    private void unit(String unit, List<Integer> those) {
        double low = those.stream().mapToDouble(this::value).min().orElseThrow();
        double high = those.stream().mapToDouble(this::value).max().orElseThrow();
        boolean powers = low > 0 && high / low >= TEN_TIMES;
        ToDoubleFunction<Double> scale = powers ? Math::log : value -> value;
        double span = scale.applyAsDouble(high) - scale.applyAsDouble(low);
        String name = name(unit, claims.get(those.get(0)).quantity());
        html.append("<dt>").append(HtmlText.text(name)).append("<dd><div class=dots>");
        svg(2 * DOT, labels.count(those.size(), "figure", "figures") + ", " + name);
        Map<Long, Integer> taken = new LinkedHashMap<>();
        for (int claim : those) {
            long step = Math.round(STEPS * (scale.applyAsDouble(value(claim)) - scale.applyAsDouble(low)) / span);
            // of several at one place the first is drawn, and leads to the table
            if (taken.putIfAbsent(step, claim) == null) {
                dot(claim, step, DOT, "");
            }
        }
        html.append("</svg></div>\n");
        ends(shown(low), powers ? labels.text("scale.log") : "", shown(high));
    }

    /** What the unit is called where it is printed first; of money its code. */
    private static String name(String unit, Quantity first) {
        return first.kind() == Kind.MONEY || unit.equals("%")
                ? unit
                : first.unit()
                        .map(Unit::surface)
                        .filter(word -> !word.isBlank())
                        .orElse(unit);
    }

    private String shown(double value) {
        return labels.number(new BigDecimal(value).round(new MathContext(4)));
    }

    private void ends(String low, String middle, String high) {
        html.append("<div class=ends><span>")
                .append(low)
                .append("</span><span>")
                .append(middle);
        html.append("</span><span>").append(high).append("</span></div>\n");
    }

    private void svg(int height, String name) {
        html.append("<svg width=100% height=").append(height).append(" role=group aria-label=");
        html.append(HtmlText.attribute(name)).append('>');
    }

    private void dot(int claim, double place, int height, String before) {
        // the rows are reached by the keyboard already
        html.append("<a tabindex=-1 href=#r").append(first + claim).append("><circle cx=");
        html.append(Math.round(place * 10) / 10.0)
                .append("% cy=")
                .append(height)
                .append(" r=4><title>");
        html.append(HtmlText.text(before + wording.quantity(claims.get(claim).quantity())));
        html.append("</title></circle></a>");
    }
}
