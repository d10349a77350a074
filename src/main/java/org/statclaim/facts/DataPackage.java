package org.statclaim.facts;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.lang3.StringUtils;
import org.statclaim.check.Fact;
import org.statclaim.check.FactBase;
import org.statclaim.convert.InvalidDataFileException;
import org.statclaim.facts.PackageFile.Resource;

/**
 * The tables of a Frictionless Data Package, v1 and v2. A table in which the member {@code statclaim} of a field says which column
 * of a fact it is, is one of facts, in the form that {@link FactBase} reads; any other is a spreadsheet's, whose title says what its
 * figures are of. Files are read from the package's folder only.
 */
public final class DataPackage {

    /** The name of the file that describes a package. */
    public static final String NAME = "datapackage.json";

    private static final char POINT = '.';

    private final Path file;

    private DataPackage(Path file) {
        this.file = file;
    }

    /**
     * Reads the facts of all tables of a package.
     *
     * @param file its {@value #NAME}
     * @param strict whether a bad cell refuses the package; else it is counted and told
     * @param facts who takes them, one after the other
     * @return what became of the observations of all its tables
     * @throws InvalidDataFileException if the package or one of its tables is not as it should be; what was given until then stands
     * @throws IOException if a file cannot be read
     */
    public static FactTally read(Path file, boolean strict, Consumer<Fact> facts) throws IOException {
        DataPackage tables = new DataPackage(file);
        List<Resource> resources = PackageFile.read(file).stream()
                .filter(resource -> !resource.paths().isEmpty() && tables.isTable(resource))
                .toList();
        if (resources.isEmpty()) {
            throw tables.fault("has no resource that is a table of CSV");
        }
        // those that say that they are facts, else all
        boolean marked =
                resources.stream().anyMatch(resource -> !resource.columns().isEmpty());
        FactTally all = new FactTally(0, 0, 0, List.of());
        for (Resource resource : resources) {
            if (!marked || !resource.columns().isEmpty()) {
                for (String path : resource.paths()) {
                    all = all.plus(tables.read(resource, path, strict, facts));
                }
            }
        }
        return all;
    }

    private boolean isTable(Resource resource) {
        String path = StringUtils.removeEnd(resource.paths().get(0), ".gz");
        return !resource.columns().isEmpty() || StringUtils.endsWithAny(path, ".csv", ".tsv", ".txt");
    }

    private FactTally read(Resource resource, String path, boolean strict, Consumer<Fact> facts) throws IOException {
        try {
            Path table = table(path);
            return resource.columns().isEmpty()
                    ? spreadsheet(resource, table, strict, facts)
                    : facts(resource, table, facts);
        } catch (InvalidPathException | NoSuchFileException | AccessDeniedException e) {
            throw fault("has '" + path + "': " + (e instanceof NoSuchFileException ? "no such file" : e.getMessage()));
        } catch (IllegalArgumentException e) {
            throw fault("has '" + path + "': " + e.getMessage());
        }
    }

    private FactTally facts(Resource resource, Path table, Consumer<Fact> facts) throws IOException {
        boolean utf8 = StringUtils.equalsAnyIgnoreCase(resource.encoding(), "utf-8", "utf8");
        if (!utf8 || !resource.delimiter().equals(",")) {
            throw fault("has '" + resource.paths().get(0) + "' in another form than UTF-8 with commas");
        }
        FactBase base = FactBase.builder().csv(table, resource.columns()).build();
        base.facts().forEach(facts);
        return new FactTally(base.facts().size(), 0, 0, List.of());
    }

    private static FactTally spreadsheet(Resource resource, Path table, boolean strict, Consumer<Fact> facts)
            throws IOException {
        PublishedFile published = new PublishedFile(table);
        Set<String> missing = new HashSet<>(resource.missing());
        PlainCsv csv = new PlainCsv(published, numbers(resource), missing);
        return FactFile.of(published, new TitledTable(csv, resource.title(), resource.source()))
                .read(strict, facts);
    }

    /** A package of the standard has a decimal point, unless it says otherwise, or parts thousands by it. */
    private static NumberForm numbers(Resource resource) {
        char group = resource.groupChar().isEmpty()
                ? NumberForm.UNKNOWN
                : resource.groupChar().charAt(0);
        boolean told = !resource.decimalChar().isEmpty();
        char decimal = told ? resource.decimalChar().charAt(0) : group == POINT ? NumberForm.UNKNOWN : POINT;
        return new NumberForm(decimal, group);
    }

    /** The file of a path, where no link leads it out of the package's folder. */
    private Path table(String path) throws IOException {
        if (path.contains("://")) {
            throw fault("has the address '" + path + "', which is not read; a file in its own folder expected");
        }
        Path folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file);
        Path table = folder.resolve(path).normalize();
        if (path.isEmpty() || Path.of(path).isAbsolute() || !table.startsWith(folder.normalize())) {
            throw fault("has the path '" + path + "', one file in its own folder expected");
        }
        if (!table.toRealPath().startsWith(folder.toRealPath())) {
            throw fault("has the path '" + path + "', which is a link to another folder");
        }
        return table;
    }

    private InvalidDataFileException fault(String what) {
        return new InvalidDataFileException(file.getFileName() + " " + what);
    }
}
