package org.statclaim.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The options of every command that reads documents. */
final class DocumentOptions {

    /** The name by which standard input goes. */
    static final String STANDARD_INPUT = "-";

    /** More threads than any machine that this is run on has a use for. */
    private static final int MOST_THREADS = 256;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--lang",
            paramLabel = "nl|en|de|fr|auto",
            description = "Language of the documents that do not say; auto decides per document. Default: auto.")
    private @Nullable String language;

    @Option(
            names = "--region",
            paramLabel = "NL|BE|GB|US|…",
            description = "Country whose notation and currency a text follows, where it does not say:"
                    + " what 'frank', '$' or 'gallon' means.")
    private @Nullable String region;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "Publication date, to which 'last year' refers: 2021, 2021-02 or 2021-02-14."
                    + " Default: what the document says.")
    private @Nullable String date;

    @Option(
            names = "--input",
            paramLabel = "text|jsonl|html|ninjs|feed",
            completionCandidates = Choices.OfInput.class,
            defaultValue = "text",
            description = "A file is one plain text; or one JSON document a line:"
                    + " {\"id\", \"text\", \"lang\"?, \"region\"?, \"date\"?}; or a web page; or an IPTC ninjs item a"
                    + " line; or a feed in RSS or Atom. Default: text.")
    private InputKind kind = InputKind.TEXT;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads read documents; they are answered in their order all the same."
                    + " Default: one a processor.")
    private int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Files to read, in UTF-8; - is standard input, which is also the default.")
    private List<String> files = List.of();

    InputKind kind() {
        return kind;
    }

    Particulars particulars() {
        try {
            return Particulars.of(language, region, date);
        } catch (InvalidInputException e) {
            throw misuse(String.valueOf(e.getMessage()));
        }
    }

    /** The files to read, standard input among them. */
    List<String> sources(Terminal terminal) {
        if (files.isEmpty()) {
            if (terminal.in()) {
                throw misuse("no FILE given; - reads what you type");
            }
            return List.of(STANDARD_INPUT);
        }
        Set<String> seen = new HashSet<>();
        for (String file : files) {
            if (!seen.add(file) && file.equals(STANDARD_INPUT)) {
                throw misuse("standard input can be read only once");
            }
        }
        return files;
    }

    /** Whether exactly one document is asked for. */
    boolean isSingle() {
        return kind.isOneDocument() && files.size() <= 1;
    }

    /** Who reads the documents; to be closed when all are read. */
    Workers workers() {
        if (threads < 1 || threads > MOST_THREADS) {
            throw misuse("--threads " + threads + ", expected 1 to " + MOST_THREADS);
        }
        return Workers.of(isSingle() ? 1 : threads);
    }

    private ParameterException misuse(String message) {
        return Misuse.of(command, message);
    }
}
