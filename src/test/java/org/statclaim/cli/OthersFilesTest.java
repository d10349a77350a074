package org.statclaim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.Article;
import org.statclaim.check.FactBase;
import org.statclaim.index.ClaimIndex;
import org.statclaim.index.ClaimQuery;
import org.statclaim.index.IndexFormatException;

/**
 * Whatever command and method is given a directory, no file of somebody else is changed there, whatever its name: Lucene
 * takes {@code _config.yml} for a file of its own, and deletes it.
 */
@Tag("slow")
class OthersFilesTest {

    private static final String INDEX = "statclaim-index";
    private static final List<String> NAMES = List.of(
            "_config.yml",
            "_index.md",
            "_quarto.yml",
            "_notes.txt",
            "_1.txt",
            "_0.cfs",
            "_0.si",
            "_5.si",
            "_3_keep.dat",
            "_Draft.md",
            "_1_left_0.tmp",
            "segments_1",
            "segments_x",
            "segments_notes.txt",
            "segments.gen",
            "pending_segments_1",
            "write.lock",
            "index.md",
            ".hidden");
    private static final Article ARTICLE =
            Article.of("The harbour has 40 cranes.").withId("a");

    @TempDir
    private Path folder;

    private Path site;

    @BeforeEach
    void someonesFolder() throws IOException {
        site = Files.createDirectory(folder.resolve("site"));
        fill(site);
        fill(Files.createDirectory(site.resolve("_posts.d")));
        Files.writeString(site.resolve("facts.csv"), "subject,value,unit,source\ncrane,40,,port\n");
        Files.writeString(site.resolve("datapackage.json"), """
                {"resources":[{"path":"facts.csv","schema":{"fields":[
                  {"name":"subject","statclaim":"subject"},{"name":"value","statclaim":"value"},
                  {"name":"unit","statclaim":"unit"},{"name":"source","statclaim":"source"}]}}]}
                """);
    }

    private static void fill(Path directory) throws IOException {
        for (String name : NAMES) {
            Files.writeString(directory.resolve(name), "There are 40 cranes in " + name + ".\n");
        }
    }

    /** What everyone but the index has there. */
    private TreeMap<String, String> others() throws IOException {
        TreeMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(site)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                String name = site.relativize(path).toString();
                if (!name.startsWith(INDEX)) {
                    files.put(name, Files.isDirectory(path) ? "" : Files.readString(path));
                }
            }
        }
        return files;
    }

    private CommandRun index(String command, String... arguments) {
        return CommandRun.of(
                "It has 41 cranes.",
                Stream.concat(Stream.of("index", command, "--index", site.toString()), Stream.of(arguments))
                        .toArray(String[]::new));
    }

    @Test
    void anIndexAmongOthersFilesLeavesThemAlone() throws IOException {
        TreeMap<String, String> before = others();
        String text = site.resolve("_index.md").toString();

        assertThat(index("add", "--lang", "en", text, site.resolve("_1.txt").toString()))
                .isEqualTo(new CommandRun(0, "", "statclaim: added 2 articles with 3 claims\n"));
        assertThat(index("add", "--lang", "en", text).status()).isZero();
        assertThat(index("find", "noun:cranes").out()).hasLineCount(2);
        assertThat(index("similar", "--lang", "en").out()).contains("\"similar\":[");
        assertThat(index("contradictions").status()).isZero();
        assertThat(index("delete", text).err()).isEqualTo("statclaim: deleted 1 claim\n");
        fill(site);

        assertThat(index("add", "--lang", "en", text).status()).isZero();
        assertThat(others()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"find", "similar", "contradictions", "delete"})
    void withoutAnIndexNothingIsMade(String command) throws IOException {
        TreeMap<String, String> before = others();

        CommandRun run = index(command, command.equals("delete") ? "a" : "--limit=1");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("statclaim: " + site + " holds no index\n");
        assertThat(others()).isEqualTo(before);
        assertThat(site.resolve(INDEX)).doesNotExist();
    }

    @Test
    void whatReadsFactsAndArticlesChangesNothing() throws IOException {
        TreeMap<String, String> before = others();

        for (String file : List.of("facts.csv", "datapackage.json")) {
            assertThat(CommandRun.of(
                                    "There are 40 cranes.",
                                    "check",
                                    "--lang",
                                    "en",
                                    "--facts",
                                    site.resolve(file).toString())
                            .out())
                    .contains("\"rule\":\"fact\"");
        }
        CommandRun.of("There are 40 cranes.", "check", "--facts", site.toString());
        CommandRun.of(
                "There are 40 cranes.",
                "check",
                "--trusted",
                site.resolve("_1.txt").toString(),
                "--trusted",
                site.toString());
        assertThat(CommandRun.of("", "extract", site.resolve("_0.cfs").toString(), site.toString())
                        .status())
                .isEqualTo(1);
        FactBase.read(site.resolve("facts.csv"));

        assertThat(others()).isEqualTo(before);
        assertThat(site.resolve(INDEX)).doesNotExist();
    }

    @Test
    void theLibraryLeavesThemAloneToo() throws IOException {
        TreeMap<String, String> before = others();

        try (ClaimIndex index = ClaimIndex.open(site)) {
            index.add(ARTICLE);
            index.commit();
            fill(site);
            index.add(ARTICLE.withId("b"));
        }
        ClaimIndex.open(site).close();
        try (ClaimIndex index = ClaimIndex.builder().directory(site).readOnly().build()) {
            assertThat(index.find(ClaimQuery.builder().build()).total()).isEqualTo(2);
        }

        assertThat(others()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_config.yml",
                "_index.md",
                "_1.txt",
                "_00.cfs",
                "_5.si",
                "segments_x",
                "segments_notes.txt",
                "pending_segments_7",
                "_1_left_0.tmp"
            })
    void aFilePutIntoTheIndexIsNamedAndStays(String name) throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        try (ClaimIndex index = ClaimIndex.open(empty)) {
            index.add(ARTICLE);
        }
        Path file = Files.writeString(empty.resolve(INDEX).resolve(name), "mine");

        CommandRun add = CommandRun.of("It has 41 cranes.", "index", "add", "--index", empty.toString());
        CommandRun delete = CommandRun.of("", "index", "delete", "--index", empty.toString(), "a");
        CommandRun find = CommandRun.of("", "index", "find", "--index", empty.toString());

        assertThat(List.of(add, delete)).allSatisfy(run -> {
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err())
                    .isEqualTo("statclaim: " + empty.resolve(INDEX) + " holds '" + name
                            + "', which is no file of the index; move it to another directory\n");
        });
        assertThat(find.status()).isEqualTo(name.startsWith("segments") ? 1 : 0);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> ClaimIndex.open(empty))
                .withMessageContaining("'" + name + "'");
        assertThat(file).hasContent("mine");
        Files.delete(file);
        try (ClaimIndex index = ClaimIndex.open(empty)) {
            assertThat(index.size()).isEqualTo(1);
        }
    }

    /** A merge or a new commit deletes files of ours, and somebody else may give one the same name. */
    @Test
    void aFileInThePlaceOfOneThatIsGoneStays() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path own = empty.resolve(INDEX);
        try (ClaimIndex index = ClaimIndex.open(empty)) {
            for (int i = 0; i < 15; i++) {
                index.add(ARTICLE.withId("a" + i));
                index.commit();
            }
        }
        for (String name : List.of("_0.cfs", "_1.si", "segments_2")) {
            Path mine = own.resolve(name);
            assertThat(mine).doesNotExist();
            Files.createFile(mine);
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> ClaimIndex.open(empty))
                    .withMessageContaining("'" + name + "'");
            Files.writeString(own.resolve("statclaim.files"), name + "\n", StandardOpenOption.APPEND);
            Files.writeString(mine, "mine");
            assertThatExceptionOfType(IOException.class)
                    .as("also where a program was killed that had a file of that name")
                    .isThrownBy(() -> ClaimIndex.open(empty))
                    .withMessageContaining("'" + name + "'");
            assertThat(mine).hasContent("mine");
            Files.delete(mine);
        }
        try (ClaimIndex index = ClaimIndex.open(empty)) {
            assertThat(index.size()).isEqualTo(15);
        }
    }

    @Test
    void aFolderOfThatNameIsNotTaken() throws IOException {
        Path taken = Files.createDirectory(site.resolve(INDEX));
        fill(taken);

        CommandRun add = index("add");

        assertThat(add.status()).isEqualTo(1);
        assertThat(add.err())
                .isEqualTo("statclaim: " + taken + " is to hold an index, but holds '.hidden' and no index of claims;"
                        + " choose another directory\n");
        assertThat(index("find").status()).isEqualTo(1);
        assertThat(index("delete", "a").status()).isEqualTo(1);
        assertThat(NAMES)
                .allSatisfy(name -> assertThat(taken.resolve(name)).hasContent("There are 40 cranes in " + name + "."));
        try (Stream<Path> files = Files.list(taken)) {
            assertThat(files).hasSize(NAMES.size());
        }
        assertThat(CommandRun.of("", "index", "add", "--index", folder.toString())
                        .status())
                .isZero();
        assertThat(CommandRun.of(
                                "",
                                "index",
                                "find",
                                "--index",
                                folder.resolve(INDEX).toString())
                        .err())
                .contains("is the inside of an index; name the directory that it stands in");
    }

    /** Earlier versions had Lucene's files in the directory itself, where whatever else lies there would be deleted. */
    @Test
    void anIndexOfAnEarlierVersionIsRefusedAndLeftAlone() throws IOException {
        Path earlier = Files.createDirectory(folder.resolve("earlier"));
        try (ClaimIndex index = ClaimIndex.open(folder)) {
            index.add(ARTICLE);
        }
        try (Stream<Path> files = Files.list(folder.resolve(INDEX))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (!file.endsWith("statclaim.files")) {
                    Files.copy(file, earlier.resolve(file.getFileName()));
                }
            }
        }
        Path mine = Files.writeString(earlier.resolve("_config.yml"), "mine");

        for (String command : List.of("find", "add")) {
            CommandRun run = CommandRun.of("It has 41 cranes.", "index", command, "--index", earlier.toString());

            assertThat(run.status()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .contains("holds an index of an earlier version")
                    .contains("index the articles again, into an empty directory");
        }
        assertThatExceptionOfType(IndexFormatException.class).isThrownBy(() -> ClaimIndex.open(earlier));
        assertThat(earlier.resolve(INDEX)).doesNotExist();
        assertThat(mine).hasContent("mine");
    }
}
