package org.statclaim.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.statclaim.report.Formats;
import org.statclaim.report.ReportSettings;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The formats of what one command prints. Each command has a class of its own, since the help and the shell learn the names of
 * an option from a class.
 */
abstract class FormatChoice implements Iterable<String> {

    /** What has a compact form. */
    private static final List<String> BRIEF = List.of(Formats.JSON, Formats.LINES);

    private final Formats<?> formats;

    private FormatChoice(Formats<?> formats) {
        this.formats = formats;
    }

    @Override
    public Iterator<String> iterator() {
        return formats.names().iterator();
    }

    /**
     * The format that is asked for, or else the one for people on a terminal and another one for programs.
     *
     * @param asked by its name
     * @param output asks for it by an ending
     */
    static String name(@Nullable String asked, OutputOptions output, Terminal terminal, String piped) {
        return Optional.ofNullable(asked).or(output::format).orElse(terminal.out() ? Formats.TABLE : piped);
    }

    /** What writes a format; a name that is none of theirs is a misuse of the command. */
    static <R> R report(Formats<R> formats, String name, ReportSettings settings, @Nullable CommandSpec command)
            throws IOException {
        if (settings.compact() && !BRIEF.contains(name)) {
            throw Misuse.of(command, "--compact is for " + String.join(" and ", BRIEF) + ", not for " + name);
        }
        return formats.report(name, settings)
                .orElseThrow(() -> Misuse.of(
                        command,
                        InvalidInputException.quote(name) + " is none of " + String.join(", ", formats.names())));
    }

    static final class OfClaims extends FormatChoice {
        OfClaims() {
            super(Formats.CLAIMS);
        }
    }

    static final class OfFindings extends FormatChoice {
        OfFindings() {
            super(Formats.FINDINGS);
        }
    }

    static final class OfStatistics extends FormatChoice {
        OfStatistics() {
            super(Formats.STATISTICS);
        }
    }

    static final class OfSimilar extends FormatChoice {
        OfSimilar() {
            super(Formats.SIMILAR);
        }
    }

    static final class OfHits extends FormatChoice {
        OfHits() {
            super(Formats.HITS);
        }
    }

    static final class OfConversions extends FormatChoice {
        OfConversions() {
            super(Formats.CONVERSIONS);
        }
    }
}
