package org.statclaim.facts;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.lang3.StringUtils;
import org.statclaim.check.Fact;
import org.statclaim.check.Gazetteer;
import org.statclaim.convert.InvalidDataFileException;

/**
 * A file of facts as an office publishes it: JSON-stat, SDMX-CSV, the TSV of Eurostat, StatLine's CSV and OData, PX, and the CSV of a
 * spreadsheet. Its observations are read one after the other, so that a file may be larger than the memory.
 *
 * <p>What the file does not say of itself (what texts call it, which of several parts is meant) stands in a {@link FactMapping}:
 * that of {@code FILE.map.json} beside the file, else the one that the file's own title and axes give.
 */
public final class FactFile {

    /** What the name of a mapping ends in, behind the name of its file. */
    public static final String MAPPING = ".map.json";

    private final PublishedFile file;
    private final Table table;
    private final PublishedUnits units = new PublishedUnits();
    private final Indicators indicators = new Indicators();

    private final Optional<FactMapping> beside;

    private FactFile(PublishedFile file, Table table, Optional<FactMapping> beside) {
        this.file = file;
        this.table = table;
        this.beside = beside;
    }

    /**
     * {@return the file, whose form has been found out}
     *
     * @param path of a file
     * @throws InvalidDataFileException if it is of no form that is known
     * @throws IOException if it cannot be read
     */
    public static FactFile open(Path path) throws IOException {
        PublishedFile file = new PublishedFile(path);
        Optional<FactMapping> mapping = mapping(file);
        return new FactFile(
                file, Forms.open(file, mapping.map(FactMapping::decimalChar).orElse("")), mapping);
    }

    /** A table whose form is known, which goes by its own mapping. */
    static FactFile of(PublishedFile file, Table table) {
        return new FactFile(file, table, Optional.empty());
    }

    private static Optional<FactMapping> mapping(PublishedFile file) throws IOException {
        Path path = file.path().resolveSibling(file.name() + MAPPING);
        return Files.exists(path) ? Optional.of(FactMappings.read(path)) : Optional.empty();
    }

    /** {@return the name of its form, such as {@code JSON-stat}} */
    public String form() {
        return table.form();
    }

    /**
     * {@return a mapping from what the table says of itself; where it has to be completed, it has a question mark}
     *
     * @throws IOException if the file cannot be read
     */
    public FactMapping describe() throws IOException {
        try {
            return new Description(units, indicators, Gazetteer.load()).of(named(table.info()));
        } catch (CharacterCodingException e) {
            throw file.fault("is no text in the encoding that it says");
        }
    }

    /** A table without a title or a source goes by the name of its file. */
    private TableInfo named(TableInfo info) {
        String name = StringUtils.substringBefore(file.name(), ".");
        return new TableInfo(
                StringUtils.defaultIfBlank(info.title(), name),
                StringUtils.defaultIfBlank(info.source(), name),
                info.url(),
                info.dimensions());
    }

    /**
     * {@return a mapping as it stands in a file}
     *
     * @param mapping to be written
     */
    public static String json(FactMapping mapping) {
        return FactMappings.write(mapping);
    }

    /**
     * Reads the facts of the file, with the mapping beside it or its own.
     *
     * @param strict whether a bad cell refuses the file; else it is counted and told
     * @param facts who takes them, one after the other
     * @return what became of the observations
     * @throws InvalidDataFileException if the file or its mapping is not as it should be; what was given until then stands
     * @throws IOException if it cannot be read
     */
    public FactTally read(boolean strict, Consumer<Fact> facts) throws IOException {
        return read(beside.isPresent() ? beside.get() : describe(), strict, facts);
    }

    /**
     * Reads the facts of the file.
     *
     * @param mapping what the figures are of
     * @param strict whether a bad cell refuses the file; else it is counted and told
     * @param facts who takes them, one after the other
     * @return what became of the observations
     * @throws InvalidDataFileException if the file or its mapping is not as it should be; what was given until then stands
     * @throws IOException if it cannot be read
     */
    public FactTally read(FactMapping mapping, boolean strict, Consumer<Fact> facts) throws IOException {
        requireComplete(mapping);
        Losses losses = new Losses(file.name(), strict);
        try {
            FactMaker maker = new FactMaker(
                    file, table, mapping, new FactMaker.Words(units, indicators, Gazetteer.load()), losses, facts);
            table.read(maker::accept, losses);
            return losses.tally(maker.made());
        } catch (CharacterCodingException e) {
            throw file.fault("is no text in the encoding that it says");
        }
    }

    private void requireComplete(FactMapping mapping) throws InvalidDataFileException {
        for (FactMapping.Series series : mapping.series()) {
            List<String> open = series.where().entrySet().stream()
                    .filter(axis -> axis.getValue().equals(FactMapping.OPEN))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
            if (!open.isEmpty()) {
                throw file.fault("(" + form() + ") does not say which member of " + String.join(", ", open)
                        + " is meant; write it into " + file.name() + MAPPING
                        + ", which 'facts describe' makes from the file");
            }
            if (series.subjects().contains(FactMapping.OPEN)) {
                throw file.fault("(" + form() + ") does not say what its figures are of; write the \"subject\" into "
                        + file.name() + MAPPING + ", which 'facts describe' makes from the file");
            }
        }
    }
}
