package org.statclaim.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.statclaim.Language;
import org.statclaim.check.Finding;
import org.statclaim.check.Verdict;

/** What grades come to on a scale for readers, from {@code ratings.tsv}. */
final class Ratings {

    static final int WORST = 1;
    static final int BEST = 5;

    private static final String TABLE = "/org/statclaim/report/ratings.tsv";

    private final Map<String, Rating> byGrade = new HashMap<>();

    /** A place on the scale, and its name in each language. */
    private record Rating(int value, Map<String, String> names) {}

    private Ratings() {}

    static Ratings load() {
        Ratings ratings = new Ratings();
        try (InputStream in = Ratings.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is missing on the class path");
            }
            List<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
            String[] header = StringUtils.split(lines.get(0), '\t');
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = StringUtils.split(line, '\t');
                Map<String, String> names = new HashMap<>();
                for (int i = 2; i < header.length; i++) {
                    names.put(header[i], cells[i]);
                }
                ratings.byGrade.put(cells[0], new Rating(Integer.parseInt(cells[1]), names));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE + " cannot be read", e);
        }
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
                .map(rating -> Optional.ofNullable(rating.names().get(language.code()))
                        .orElseThrow(
                                () -> new IllegalStateException(TABLE + " has no column '" + language.code() + "'")));
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
