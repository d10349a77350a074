package org.statclaim.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.Language;
import org.statclaim.report.AnswerSchema;
import org.statclaim.report.Schemas;
import org.statclaim.spec.SpecFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** All that the command prints in JSON is valid by its own schema, and what it would never print is not. */
class PrintedAnswersTest {

    private static final String ARTICLES = """
            {"id":"herald","lang":"en","date":"2021-02-14","text":"The harbour of Tholmarsh has 40 cranes. The lock cost 12 million pounds, the port said."}
            {"id":"tribune","lang":"en","date":"2021-02-20","text":"The harbour of Tholmarsh has 52 cranes, according to the union."}
            {"id":"bode","lang":"nl","date":"2022-03-01","text":"De haven van Tholmarsh telt 41 kranen. Een kaartje kost 5 euro."}
            """;

    /** Figures with all that a claim can have. */
    private static final String FULL = """
            {"id":"full","lang":"en","date":"2021-02","text":"The lock cost about $2 million (€1.7 million) a year in 2019, the port said. \
            Sales rose from 240 to 288 million euros, an increase of 32 percent. Ann Smith (36), born in 1984, has 20 dogs, including 5 puppies. \
            At least 38p. The harbour of Tholmarsh has 40 cranes. It was 30 miles or 10 pounds."}
            """;

    /** A mapping that somebody has completed. */
    private static final String COMPLETED = """
            {"source": "CBS", "url": "https://example.org/table", "time": {"is": "2021"}, "place": "geo", "decimalChar": ",",
             "series": [{"subject": "bevolking|inwoners", "unit": "", "where": {"sex": "T"}}], "places": {"B1": "België"}}
            """;

    /** What full forms need not have. */
    private static final Set<String> OPTIONAL = Set.of("normalized", "findings", "url");

    private static final Set<String> FACETS = Set.of("year", "unit", "source");

    @TempDir
    private static Path folder;

    private static final List<Example> EXAMPLES = new ArrayList<>();

    /** An answer, and the anchor of its kind. */
    private record Example(String kind, JsonNode answer) {
        @Override
        public String toString() {
            return kind;
        }
    }

    @BeforeAll
    static void examples() throws IOException {
        String index = folder.resolve("claims").toString();
        CommandRun.of(ARTICLES, "index", "add", "--index", index, "--input", "jsonl");
        Path facts = Files.writeString(
                folder.resolve("facts.csv"),
                "subject,value,unit,period,place,source,url\n"
                        + "crane|cranes,40,,2021,Tholmarsh,Port,https://example.org/cranes\n");
        example("document", FULL, "extract", "--input", "jsonl", "--to", "EUR,SI");
        example("compactDocument", FULL, "extract", "--input", "jsonl", "--to", "EUR,SI", "--compact");
        String page = "<html lang=en><link rel=canonical href=https://example.org/a><p>It has 3 cranes.";
        example("document", page, "extract", "--input", "html");
        example("compactDocument", page, "extract", "--input", "html", "--compact");
        String[] check = {"check", "--input", "jsonl", "--facts", facts.toString()};
        example("checkedDocument", FULL, check);
        example("compactCheckedDocument", FULL, with(check, "--compact"));
        String[] similar = {"index", "similar", "--index", index, "--input", "jsonl"};
        example("similarDocument", FULL, similar);
        example("compactDocument", FULL, with(similar, "--compact"));
        example("failure", "{}\n", "extract", "--input", "jsonl");
        String[] contradictions = {"index", "contradictions", "--index", index};
        example("across", "", contradictions);
        example("across", ARTICLES, "check", "--input", "jsonl", "--across");
        example("compactAcross", ARTICLES, "check", "--input", "jsonl", "--across", "--compact");
        String[] find = {"index", "find", "--index", index};
        example("hit", "", with(find, "kranen"));
        example("hits", "", with(find, "--format", "json", "--facet", "year", "--facet", "unit", "--facet", "source"));
        example("hits", "", with(find, "--format", "json", "--sort", "value", "--limit", "1"));
        example("counts", "", with(find, "--facet", "year", "--facet", "unit", "--facet", "source"));
        example("conversion", "", "convert", "200000000", "USD", "EUR", "--date", "2017");
        example("measureConversion", "", "convert", "-0.50", "[mi_i]", "km");
        example("noConversion", "", "convert", "5", "KPW", "EUR");
        for (String table : List.of("jsonstat/une_rt_a.json", "jsonstat/demo_pjan.json")) {
            example("factMapping", "", "facts", "describe", "--times", "1000", "testdata/facts/offices/" + table);
        }
        EXAMPLES.add(new Example("factMapping", Schemas.read(COMPLETED)));
        example(
                "answers",
                ARTICLES + "{}\n",
                "check",
                "--input",
                "jsonl",
                "--across",
                "--format",
                "json",
                "--facts",
                facts.toString());
    }

    private static String[] with(String[] arguments, String... more) {
        return Stream.of(arguments, more).flatMap(Stream::of).toArray(String[]::new);
    }

    /** Keeps the last value that is printed. */
    private static void example(String kind, String in, String... arguments) {
        String out = CommandRun.of(in, arguments).out();
        boolean lines = out.indexOf("\n{") > 0 && !out.startsWith("{\n") && !out.startsWith("{ ");
        String last = lines ? out.substring(out.lastIndexOf('\n', out.length() - 2) + 1) : out;
        EXAMPLES.add(new Example(kind, Schemas.read(last)));
    }

    static List<Example> all() {
        return EXAMPLES;
    }

    static Stream<Example> compact() {
        return EXAMPLES.stream().filter(example -> example.kind().startsWith("compact"));
    }

    static Stream<Example> full() {
        return EXAMPLES.stream()
                .filter(example -> !example.kind().startsWith("compact")
                        && !example.kind().equals("factMapping")
                        && !example.kind().equals("answers"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void anAnswerIsValidByItsKindAndByTheWhole(Example example) {
        assertThat(Schemas.faults(example.kind(), example.answer()))
                .as("%s", example.answer())
                .isEmpty();
        assertThat(Schemas.faults("", example.answer())).isEmpty();
    }

    /** Else a wrong line of the schema could stay. */
    @Test
    void theExamplesHaveEveryMember() {
        Set<String> described = new TreeSet<>();
        objects(Schemas.read(AnswerSchema.text())).forEach(object -> {
            if (object.path("properties").isObject()) {
                described.addAll(object.get("properties").propertyNames());
            }
        });
        Set<String> told = EXAMPLES.stream()
                .flatMap(example -> objects(example.answer()).stream())
                .flatMap(object -> object.propertyStream())
                .filter(member -> !member.getValue().isNull() && !isEmptyList(member.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());

        described.removeAll(told);
        assertThat(described).isEmpty();
    }

    private static boolean isEmptyList(JsonNode value) {
        return value.isArray() && value.isEmpty();
    }

    /** No answer has a boolean anywhere. */
    @ParameterizedTest
    @MethodSource("all")
    void aValueOfAnotherTypeIsRefused(Example example) {
        for (ObjectNode object : objects(example.answer())) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode value = object.get(name);
                assertRefused(example, name, () -> object.put(name, true), () -> object.set(name, value));
                if (value.isString()) {
                    assertRefused(example, name, () -> object.put(name, 7), () -> object.set(name, value));
                }
                if (value instanceof ArrayNode array) {
                    assertRefused(example, name, () -> array.add(true), () -> array.remove(array.size() - 1));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void aMemberThatIsNotListedIsRefused(Example example) {
        for (ObjectNode object : objects(example.answer())) {
            assertRefused(example, "unknown", () -> object.put("unknown", 1), () -> object.remove("unknown"));
        }
    }

    @ParameterizedTest
    @MethodSource("compact")
    void whatIsAbsentIsNotInACompactAnswer(Example example) {
        for (ObjectNode object : objects(example.answer())) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode value = object.get(name);
                assertRefused(example, name, () -> object.putNull(name), () -> object.set(name, value));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("full")
    void aMemberThatIsMissingIsRefused(Example example) {
        for (ObjectNode object : objects(example.answer())) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode value = object.get(name);
                boolean facet = value.isArray() && FACETS.contains(name);
                if (!facet && !OPTIONAL.contains(name)) {
                    assertRefused(example, name, () -> object.remove(name), () -> object.set(name, value));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "check"})
    void everyArticleIsAnsweredByTheSchema(String command) throws IOException {
        List<String> files;
        try (Stream<Path> articles = Files.list(Path.of("testdata/articles"))) {
            files = articles.map(Path::toString)
                    .filter(file -> file.endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        for (String form : List.of("", "--compact")) {
            List<String> arguments = new ArrayList<>(List.of(command, "--format", "json"));
            if (!form.isEmpty()) {
                arguments.add(form);
            }
            arguments.addAll(files);

            JsonNode answers = Schemas.read(
                    CommandRun.of("", arguments.toArray(new String[0])).out());

            assertThat(answers).hasSameSizeAs(files);
            answers.forEach(answer ->
                    assertThat(Schemas.faults(kind(command, form), answer)).isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCaseIsAnsweredByTheSchema(Language language) throws IOException {
        String lines = lines(
                SpecFile.read(language).stream().map(specCase -> line(language.code(), "2021-02-14", specCase.text())));

        assertValid(400, lines, "extract", "");
        assertValid(400, lines, "extract", "--compact");
        assertValid(400, lines, "check", "");
        assertValid(400, lines, "check", "--compact");
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"true.tsv", "false.tsv"})
    void everyCheckedTextIsAnsweredByTheSchema(String file) throws IOException {
        String lines = lines(Files.readAllLines(Path.of("testdata/check", file), UTF_8).stream()
                .filter(row -> !row.startsWith("#") && !row.startsWith("lang\t"))
                .map(row -> row.split("\t"))
                .map(cells -> line(cells[0], cells[1], cells[2].replace(" // ", "\n\n"))));

        assertValid(900, lines, "check", "");
        assertValid(900, lines, "check", "--compact");
    }

    @Test
    void everyKindOfVerdictIsAnsweredByTheSchema() throws IOException {
        String lines = lines(Files.readAllLines(Path.of("testdata/check/kinds.tsv"), UTF_8).stream()
                .filter(row -> !row.startsWith("#") && !row.startsWith("kind\t"))
                .map(row -> row.split("\t"))
                .map(cells -> line(cells[2], cells[3], cells[5].replace(" // ", "\n\n"))));

        assertValid(200, lines, "check", "");
        assertValid(200, lines, "check", "--compact");
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }

    private static String line(String language, String date, String text) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        return document.put("lang", language)
                .put("date", date)
                .put("text", text)
                .toString();
    }

    private static void assertValid(int fewest, String lines, String command, String form) {
        List<String> arguments = new ArrayList<>(List.of(command, "--input", "jsonl", "--format", "jsonl"));
        if (!form.isEmpty()) {
            arguments.add(form);
        }
        List<String> answers = CommandRun.of(lines, arguments.toArray(new String[0]))
                .out()
                .lines()
                .toList();

        assertThat(answers)
                .hasSizeGreaterThan(fewest)
                .allSatisfy(answer -> assertThat(Schemas.faults(kind(command, form), Schemas.read(answer)))
                        .isEmpty());
    }

    private static String kind(String command, String form) {
        if (command.equals("check")) {
            return form.isEmpty() ? "checkedDocument" : "compactCheckedDocument";
        }
        return form.isEmpty() ? "document" : "compactDocument";
    }

    private static void assertRefused(Example example, String name, Runnable change, Runnable back) {
        change.run();
        assertThat(Schemas.faults(example.kind(), example.answer()))
                .as("%s in %s", name, example.answer())
                .isNotEmpty();
        back.run();
    }

    private static List<ObjectNode> objects(JsonNode value) {
        List<ObjectNode> objects = new ArrayList<>();
        if (value instanceof ObjectNode object) {
            objects.add(object);
        }
        value.forEach(part -> objects.addAll(objects(part)));
        return objects;
    }
}
