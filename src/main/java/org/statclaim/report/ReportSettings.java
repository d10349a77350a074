package org.statclaim.report;

import java.io.Writer;
import java.util.Objects;
import java.util.Optional;
import org.statclaim.Language;

/**
 * What is known when a report is made. Each format heeds what it has a use for.
 *
 * @param out what it is written to
 * @param single whether the run is about exactly one document, by what was asked and not by what is found
 * @param compact whether JSON leaves out what is absent, and says once what it can say once
 * @param normalized whether the answers say what each claim comes to
 * @param width columns of the terminal
 * @param styled whether the terminal shows bold and colour
 * @param explanations language of the explanations; empty for that of each document
 * @param reviewer who signs reviews, where reviews are what is printed
 */
public record ReportSettings(
        Writer out,
        boolean single,
        boolean compact,
        boolean normalized,
        int width,
        boolean styled,
        Optional<Language> explanations,
        Optional<Reviewer> reviewer) {

    public ReportSettings {
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(explanations, "explanations");
        Objects.requireNonNull(reviewer, "reviewer");
    }

    /**
     * For any number of plain answers, and a terminal of some width.
     *
     * @param out where it is written, and not closed
     * @param width columns of the terminal
     * @param styled whether the terminal shows bold and colour
     * @return settings to begin with
     */
    public static ReportSettings of(Writer out, int width, boolean styled) {
        return new ReportSettings(out, false, false, false, width, styled, Optional.empty(), Optional.empty());
    }

    /**
     * These, for a run that is about exactly one document, or not.
     *
     * @param one whether it is
     * @return the same settings but for this
     */
    public ReportSettings withSingle(boolean one) {
        return new ReportSettings(out, one, compact, normalized, width, styled, explanations, reviewer);
    }

    /**
     * These, for brief JSON or for that with every field.
     *
     * @param brief whether it is
     * @return the same settings but for this
     */
    public ReportSettings withCompact(boolean brief) {
        return new ReportSettings(out, single, brief, normalized, width, styled, explanations, reviewer);
    }

    /**
     * These, for answers that say what each claim comes to, or not.
     *
     * @param said whether they do
     * @return the same settings but for this
     */
    public ReportSettings withNormalized(boolean said) {
        return new ReportSettings(out, single, compact, said, width, styled, explanations, reviewer);
    }

    /**
     * These, for findings that are explained in a language, and signed where they are reviews.
     *
     * @param language of the explanations; empty for that of each document
     * @param by who signs; empty where no reviews are written
     * @return the same settings but for these
     */
    public ReportSettings withReviews(Optional<Language> language, Optional<Reviewer> by) {
        return new ReportSettings(out, single, compact, normalized, width, styled, language, by);
    }
}
