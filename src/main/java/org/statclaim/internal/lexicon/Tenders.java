package org.statclaim.internal.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.PartialDate;
import org.statclaim.internal.lexicon.TableReader.Row;

/**
 * Which currencies were legal tender in a country on a day, from {@code tenders.tsv}. A country may have had several at
 * once: in 2000 a franc and the euro.
 */
public final class Tenders {

    /** One row; a time without a beginning or end reaches as far as days do. */
    private record Tender(String code, LocalDate from, LocalDate to) {

        /** Whether it was legal tender on the day, the first and last included. */
        boolean isOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        /** Days between the tender and the day; zero on a day of its own. */
        long away(LocalDate day) {
            return isOn(day) ? 0 : Math.min(Math.abs(days(day) - days(from)), Math.abs(days(day) - days(to)));
        }

        private static long days(LocalDate day) {
            return day.toEpochDay();
        }
    }

    private final Map<String, List<Tender>> byCountry = new HashMap<>();

    /** Reads the table, whose rows of a country stay in their order. */
    static Tenders load() {
        Tenders tenders = new Tenders();
        for (Row row : TableReader.read("tenders.tsv", 3)) {
            Tender tender =
                    new Tender(row.cell(1), day(row, row.cell(2), LocalDate.MIN), day(row, row.cell(3), LocalDate.MAX));
            tenders.byCountry
                    .computeIfAbsent(row.cell(0), country -> new ArrayList<>())
                    .add(tender);
        }
        return tenders;
    }

    /**
     * A day of the table.
     *
     * @param open what an empty cell stands for
     */
    private static LocalDate day(Row row, String cell, LocalDate open) {
        if (cell.isEmpty()) {
            return open;
        }
        return PartialDate.parse(cell)
                .filter(date -> date.day() > 0)
                .orElseThrow(() -> row.bad(cell, "a day such as 2002-02-28, or nothing"))
                .first();
    }

    /**
     * Whether the currency became legal tender in the country only after the day: a text of 1985 has no euros. One that
     * never was it there is not to come.
     */
    public boolean isYetToCome(String country, String code, LocalDate day) {
        boolean toCome = false;
        for (Tender tender : byCountry.getOrDefault(country, List.of())) {
            boolean own = tender.code().equals(code);
            if (own && !tender.from().isAfter(day)) {
                return false;
            }
            toCome |= own;
        }
        return toCome;
    }

    /** Whether the currency was legal tender in the country on the day. */
    public boolean isTender(String country, String code, LocalDate day) {
        for (Tender tender : byCountry.getOrDefault(country, List.of())) {
            if (tender.code().equals(code) && tender.isOn(day)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Of the country's currencies that the condition allows, the one that was legal tender on the day, the newest where
     * several were, else the one whose time lies nearest; null where the condition allows none.
     */
    public @Nullable String nearest(String country, LocalDate day, Predicate<String> allowed) {
        Tender best = null;
        for (Tender tender : byCountry.getOrDefault(country, List.of())) {
            if (!allowed.test(tender.code())) {
                continue;
            }
            long away = tender.away(day);
            boolean nearer = best == null
                    || away < best.away(day)
                    || away == best.away(day) && tender.from().isAfter(best.from());
            best = nearer ? tender : best;
        }
        return best == null ? null : best.code();
    }
}
