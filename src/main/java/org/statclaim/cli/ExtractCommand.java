package org.statclaim.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.statclaim.ClaimExtractor;
import org.statclaim.Extraction;
import org.statclaim.Language;
import org.statclaim.Leniency;
import org.statclaim.convert.MoneyNormalizer;
import org.statclaim.convert.Normalizer;
import org.statclaim.convert.UnitConverter;
import org.statclaim.convert.UnitNormalizer;
import org.statclaim.quantity.Kind;
import org.statclaim.report.Answer;
import org.statclaim.report.Formats;
import org.statclaim.report.ReportSettings;
import org.statclaim.report.ReportWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints the claims of each document. */
@Command(
        name = "extract",
        header = "Print the numeric claims of texts.",
        description =
                "%nReads Dutch, English, German or French text and prints each figure that it states, with its unit and context.",
        footer = {
            "",
            "Examples:",
            "  statclaim extract article.txt",
            "  statclaim extract --lang nl --region BE --format html a.txt > claims.html",
            "  statclaim extract --input jsonl -o claims.jsonl articles.jsonl",
            "  statclaim extract --to EUR,SI --format csv article.txt",
            "  echo 'Sales rose by 3.5%% to $2m.' | statclaim extract --format json"
        })
final class ExtractCommand implements Callable<Integer> {

    private static final String SI = "SI";

    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DocumentOptions documents = new DocumentOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = FormatChoice.OfClaims.class,
            description = "What to print: ${COMPLETION-CANDIDATES}. Default: table on a terminal, else jsonl."
                    + " json is an object for a single text, an array for anything else; jsonl is one object a line.")
    private @Nullable String format;

    @Option(
            names = "--compact",
            description = "In json and jsonl, leave out what is absent, and print each sentence once a document.")
    private boolean compact;

    @Option(
            names = "--leniency",
            paramLabel = "everything|statistics",
            completionCandidates = Choices.OfLeniency.class,
            description = "Print every figure, or only what a reader would call a statistic.")
    private @Nullable Leniency leniency;

    @Option(
            names = "--kind",
            split = ",",
            paramLabel = "KIND",
            completionCandidates = Choices.OfKind.class,
            description = "Print claims of these kinds only: ${COMPLETION-CANDIDATES}. Several have commas between.")
    private Set<Kind> kinds = Set.of();

    @Option(
            names = "--to",
            split = ",",
            paramLabel = "EUR|SI",
            description =
                    "Add what each claim comes to: amounts in the currency of an ISO 4217 code, at the rate of the"
                            + " claim's own time or else of the publication date; measures in SI units. Both: EUR,SI.")
    private List<String> targets = List.of();

    @Mixin
    private RateOptions rates = new RateOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    ExtractCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        return output.write(streams, this::extract);
    }

    private int extract(Streams to) throws IOException {
        Terminal terminal = to.terminal();
        List<String> sources = documents.sources(terminal);
        Particulars particulars = documents.particulars();
        ReportWriter report = FormatChoice.report(
                Formats.CLAIMS,
                FormatChoice.name(format, output, terminal, Formats.LINES),
                ReportSettings.of(to.results(), terminal.width(), terminal.isStyled())
                        .withCompact(compact)
                        .withSingle(documents.isSingle())
                        .withNormalized(!targets.isEmpty()),
                spec);
        if (targets.isEmpty() || targets.equals(List.of(SI))) {
            rates.check();
        }
        DocumentTask task = task(extractor(particulars.language()), normalizer());
        try (Workers workers = documents.workers()) {
            boolean answered = new DocumentRun(to, documents.kind(), particulars, task, report, workers).run(sources);
            return answered ? StatclaimCommand.ANSWERED : StatclaimCommand.FAILED;
        }
    }

    private DocumentTask task(ClaimExtractor extractor, Optional<Normalizer> normalizer) {
        return article -> {
            Extraction extraction = extractor.extract(article);
            Answer answer = Answer.of(
                    kinds.isEmpty()
                            ? extraction
                            : extraction.only(
                                    claim -> kinds.contains(claim.quantity().kind())));
            return normalizer.map(answer::withNormalized).orElse(answer);
        };
    }

    private Optional<Normalizer> normalizer() {
        Normalizer normalizer = null;
        for (String target : targets) {
            Normalizer next = normalizer(target);
            normalizer = normalizer == null ? next : normalizer.or(next);
        }
        return Optional.ofNullable(normalizer);
    }

    private Normalizer normalizer(String target) {
        if (target.equals(SI)) {
            return new UnitNormalizer(UnitConverter.create());
        }
        try {
            return new MoneyNormalizer(rates.converter(), target);
        } catch (IllegalArgumentException e) {
            String fault = "--to " + InvalidInputException.quote(target) + " is neither SI nor a currency such as EUR";
            throw spec == null ? e : new ParameterException(spec.commandLine(), fault, e);
        }
    }

    /** One for the language of all documents, where none of them can have another. */
    private ClaimExtractor extractor(Optional<Language> language) {
        ClaimExtractor.Builder builder = ClaimExtractor.builder();
        if (documents.kind() == InputKind.TEXT) {
            language.ifPresent(builder::language);
        }
        if (leniency != null) {
            builder.leniency(leniency);
        }
        return builder.build();
    }
}
