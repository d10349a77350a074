package org.statclaim.report;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.statclaim.Language;
import org.statclaim.check.Finding;
import org.statclaim.check.Verdict;

/** What grades come to on a scale for readers, from {@code ratings.tsv}. */
final class Ratings {

    static final int WORST = 1;
    static final int BEST = 5;

    private static final String TABLE = "ratings.tsv";

    private final Map<String, Rating> byGrade = new HashMap<>();

    /** A place on the scale, and its name in each language. */
    private record Rating(int value, Map<Language, String> names) {}

    private Ratings() {}

    static Ratings load() {
        LanguageColumns columns = LanguageColumns.load(TABLE);
        Ratings ratings = new Ratings();
        columns.rows().forEach(row -> {
            Map<Language, String> names = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                names.put(language, columns.words(row, language));
            }
            ratings.byGrade.put(row.get(0), new Rating(Integer.parseInt(row.get(1)), names));
        });
        return ratings;
    }

    /** The finding's place between {@link #WORST} and {@link #BEST}; empty where it judges nothing, or too wide. */
    Optional<Integer> value(Finding finding) {
        boolean judges = finding.verdict() == Verdict.SUPPORTED || finding.verdict() == Verdict.REFUTED;
        return judges && finding.isNarrow() ? Optional.of(of(finding).value()) : Optional.empty();
    }

    /** What the place is called; empty for a grade that judges nothing, such as {@code undecidable}. */
    Optional<String> name(Finding finding, Language language) {
        return Optional.ofNullable(byGrade.get(finding.grade().label()))
                .map(rating -> Objects.requireNonNull(rating.names().get(language)));
    }

    private Rating of(Finding finding) {
        Rating rating = byGrade.get(finding.grade().label());
        if (rating == null) {
            throw new IllegalStateException(
                    TABLE + " has no row '" + finding.grade().label() + "'");
        }
        return rating;
    }
}
