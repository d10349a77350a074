package org.statclaim.cli;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.statclaim.check.WebAddress;
import org.statclaim.convert.InvalidDataFileException;
import org.statclaim.facts.FactFile;
import org.statclaim.facts.FactMapping;
import org.statclaim.facts.FactMapping.Series;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the mapping of a published table. */
@Command(
        name = "describe",
        header = "Write what a table's figures are of, to be completed.",
        description =
                "%nPrints a mapping from the table's own title, axes and units, as JSON. In FILE.map.json beside the file it is"
                        + " read with it. A question mark stands where the table does not say what is meant.",
        footer = {
            "",
            "Examples:",
            "  statclaim facts describe population.json > population.json.map.json",
            "  statclaim facts describe une_rt_a.csv --where age=Y15-74 --where unit=PC_ACT"
        })
final class FactsDescribeCommand implements Callable<Integer> {

    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A published table.")
    private Path file = Path.of("");

    @Option(
            names = "--subject",
            paramLabel = "NAMES",
            description = "What the figures are of: names with | between them.")
    private @Nullable String subject;

    @Option(names = "--unit", paramLabel = "CODE", description = "Their unit: EUR, km, %%, EUR/mo; empty for a count.")
    private @Nullable String unit;

    @Option(
            names = "--times",
            paramLabel = "NUMBER",
            description = "What the values are multiplied by: 1000 for thousands.")
    private @Nullable BigDecimal times;

    @Option(names = "--source", paramLabel = "NAME", description = "Who says so.")
    private @Nullable String source;

    @Option(names = "--url", paramLabel = "ADDRESS", description = "Where.")
    private @Nullable String url;

    @Option(
            names = "--where",
            paramLabel = "AXIS=MEMBER",
            description = "The member of an axis that is meant; may be given several times.")
    private Map<String, String> where = new HashMap<>();

    FactsDescribeCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        FactMapping mapping;
        try {
            mapping = FactFile.open(file).describe();
        } catch (InvalidDataFileException e) {
            throw Misuse.of(spec, Messages.reason(e));
        } catch (IOException e) {
            throw Misuse.of(spec, "cannot read " + file + ": " + Messages.reason(e));
        }
        Writer out = streams.results();
        out.write(FactFile.json(completed(mapping)));
        out.flush();
        return StatclaimCommand.ANSWERED;
    }

    /** With what the options say, of the series that have the members that are meant. */
    private FactMapping completed(FactMapping mapping) {
        List<Series> series = new ArrayList<>();
        for (Series one : mapping.series()) {
            if (where.entrySet().stream().allMatch(axis -> isMeant(one, axis))) {
                Map<String, String> all = new HashMap<>(one.where());
                all.putAll(where);
                series.add(new Series(
                        subject == null ? one.subjects() : List.of(StringUtils.split(subject, '|')),
                        unit == null ? one.unit() : Optional.of(unit),
                        times == null ? one.times() : times,
                        all));
            }
        }
        if (series.isEmpty()) {
            throw Misuse.of(spec, "--where: no figures of " + file.getFileName() + " are of " + where);
        }
        return new FactMapping(
                source == null ? mapping.source() : source,
                url == null ? mapping.url() : address(url),
                mapping.time(),
                mapping.place(),
                series,
                mapping.places(),
                mapping.decimalChar());
    }

    private Optional<URI> address(String text) {
        Optional<URI> address = WebAddress.parse(text);
        if (address.isEmpty()) {
            throw Misuse.of(spec, "--url: '" + text + "', an address such as https://example.org/table expected");
        }
        return address;
    }

    private static boolean isMeant(Series series, Map.Entry<String, String> axis) {
        String own = series.where().get(axis.getKey());
        return own == null || own.equals(axis.getValue()) || own.equals(FactMapping.OPEN);
    }
}
