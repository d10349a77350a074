package org.statclaim.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Extraction;
import org.statclaim.Language;
import org.statclaim.claim.PartialDate;

/** What an index keeps, replaces, gives up and refuses. */
class ClaimIndexTest {

    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build();

    @TempDir
    private Path folder;

    private static Extraction article(String id, String text) {
        return EXTRACTOR.extract(Article.of(text)
                .withId(id)
                .withLanguage(Language.DUTCH)
                .withDate(PartialDate.parse("2023-05-01").orElseThrow()));
    }

    private static List<String> texts(ClaimIndex index) throws IOException {
        return index.find(ClaimQuery.builder().page(0, 100).build()).hits().stream()
                .map(hit -> hit.claim().claim().text())
                .toList();
    }

    @Test
    void replacesAnArticleOfTheSameId() throws IOException {
        try (ClaimIndex index = ClaimIndex.inMemory()) {
            index.add(article("a", "Er kwamen 120 gasten en 30 honden."));
            index.add(article("b", "Er kwamen 90 gasten."));
            index.add(article("a", "Er kwamen 125 gasten."));
            assertThat(texts(index)).containsExactlyInAnyOrder("125 gasten", "90 gasten");
            index.add(article("a", "Er kwam niemand."));
            assertThat(texts(index)).containsExactly("90 gasten");
        }
    }

    @Test
    void deletesAnArticle() throws IOException {
        try (ClaimIndex index = ClaimIndex.inMemory()) {
            index.add(article("a", "Er kwamen 120 gasten."));
            index.add(article("b", "Er kwamen 90 gasten."));
            index.delete("a");
            index.delete("nobody");
            assertThat(texts(index)).containsExactly("90 gasten");
            assertThat(index.size()).isEqualTo(1);
        }
    }

    @Test
    void keepsWhatIsCommittedOnDisk() throws IOException {
        try (ClaimIndex index = ClaimIndex.open(folder)) {
            index.add(article("a", "Er kwamen 120 gasten."));
            index.commit();
            try (ClaimIndex reader =
                    ClaimIndex.builder().directory(folder).readOnly().build()) {
                assertThat(texts(reader)).containsExactly("120 gasten");
                index.add(article("b", "Er kwamen 90 gasten."));
                assertThat(texts(reader)).as("not committed yet").containsExactly("120 gasten");
                index.commit();
                assertThat(texts(reader)).containsExactly("120 gasten", "90 gasten");
            }
        }
        try (ClaimIndex index = ClaimIndex.open(folder)) {
            assertThat(texts(index)).containsExactly("120 gasten", "90 gasten");
        }
    }

    @Test
    void refusesASecondWriter() throws IOException {
        try (ClaimIndex index = ClaimIndex.open(folder)) {
            assertThatExceptionOfType(IndexInUseException.class)
                    .isThrownBy(() -> ClaimIndex.open(folder))
                    .withMessageContaining(folder.toString())
                    .withMessageContaining("written to by another");
            index.add(article("a", "Er kwamen 120 gasten."));
        }
        try (ClaimIndex index = ClaimIndex.open(folder)) {
            assertThat(index.size()).isEqualTo(1);
        }
    }

    @Test
    void refusesAnIndexOfAnotherFormat() throws IOException {
        write(Map.of("statclaim.format", "0"));
        assertThatExceptionOfType(IndexFormatException.class)
                .isThrownBy(() -> ClaimIndex.open(folder))
                .withMessageContaining("is of format 0")
                .withMessageContaining("index the articles again");
    }

    @Test
    void refusesAnIndexOfSomethingElse() throws IOException {
        write(Map.of());
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> ClaimIndex.open(folder))
                .withMessageContaining("is to hold an index, but holds '")
                .withMessageContaining("no index of claims");
        assertThatExceptionOfType(IndexFormatException.class)
                .isThrownBy(
                        () -> ClaimIndex.builder().directory(folder).readOnly().build())
                .withMessageContaining("none of claims");
    }

    private void write(Map<String, String> data) throws IOException {
        try (Directory directory = FSDirectory.open(folder.resolve("statclaim-index"));
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
            writer.setLiveCommitData(data.entrySet());
        }
    }

    @Test
    void aReaderNeedsAnIndexAndWritesNothing() throws IOException {
        ClaimIndex.Builder reader = ClaimIndex.builder().directory(folder).readOnly();
        assertThatExceptionOfType(IOException.class).isThrownBy(reader::build).withMessageContaining("holds no index");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> ClaimIndex.builder()
                        .directory(folder.resolve("nothing"))
                        .readOnly()
                        .build())
                .withMessageContaining("is no directory");
        assertThat(folder).isEmptyDirectory();
        assertThatIllegalStateException()
                .isThrownBy(() -> ClaimIndex.builder().readOnly().build());
        ClaimIndex.open(folder).close();
        try (ClaimIndex index = reader.build()) {
            assertThatIllegalStateException().isThrownBy(() -> index.delete("a"));
            assertThat(index.size()).isZero();
        }
    }

    @Test
    void refusesArticlesWithoutAnId() throws IOException {
        try (ClaimIndex index = ClaimIndex.inMemory()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> index.add(article("", "Er kwamen 120 gasten.")))
                    .withMessageContaining("needs an id");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> index.add(article("x".repeat(1_001), "Er kwamen 120 gasten.")));
        }
    }

    @Test
    void takesAnyTextAndGivesItBack() throws IOException {
        String word = "a".repeat(70_000);
        String text = "Er kwamen 120 " + word + "s op de \uD83D\uDE00 \uD83D en 12 euro per " + word + ".";
        try (ClaimIndex index = ClaimIndex.inMemory()) {
            Extraction extraction = article("a", text);
            index.add(extraction);
            assertThat(index.find(ClaimQuery.builder().build()).hits())
                    .extracting(hit -> hit.claim().claim())
                    .containsExactlyInAnyOrderElementsOf(extraction.claims());
        }
    }

    /** What a figure is about often stands in the sentence beside, or in the headline. */
    @Test
    void findsByTheWordsAround() throws IOException {
        String text =
                "Kampen in Brusdael blijven open. De raad schat dat er 12.000 mensen vastzitten. De gevangenen klagen. "
                        + "Het weer was mooi. ".repeat(60)
                        + "Op het plein stonden 40 fietsen.";
        Article article = Article.of(text).withId("a").withLanguage(Language.DUTCH);
        try (ClaimIndex index = ClaimIndex.inMemory()) {
            index.add(article);
            assertThat(found(index, "gevangenen")).containsExactly("12.000 mensen");
            assertThat(found(index, "gevangenen mensen")).containsExactly("12.000 mensen");
            assertThat(found(index, "gevangenen fietsen")).isEmpty();
            assertThat(found(index, "Brusdael")).containsExactlyInAnyOrder("12.000 mensen", "40 fietsen");
            index.add(EXTRACTOR.extract(article));
            assertThat(found(index, "gevangenen")).as("without its text").isEmpty();
            assertThat(found(index, "mensen")).containsExactly("12.000 mensen");
        }
    }

    private static List<String> found(ClaimIndex index, String words) throws IOException {
        return index.find(ClaimQuery.builder().words(words).build()).hits().stream()
                .map(hit -> hit.claim().claim().text())
                .toList();
    }

    @Test
    void findsSynonymsOfAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("words.txt"), "# held\ngevangenen, prisoners\nkostbaar => duur\n");
        try (ClaimIndex index = ClaimIndex.builder().synonyms(file).build()) {
            index.add(article("a", "Er zijn 120 gevangenen."));
            assertThat(index.find(ClaimQuery.builder().words("prisoners").build())
                            .total())
                    .isEqualTo(1);
            assertThat(index.find(ClaimQuery.builder().words("visitors").build())
                            .total())
                    .isZero();
        }
        Path bad = Files.writeString(folder.resolve("bad.txt"), "a, b\na => b => c\n");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> ClaimIndex.builder().synonyms(bad))
                .withMessageContaining("bad.txt")
                .withMessageContaining("line 2");
    }

    @Test
    void servesSeveralThreads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (ClaimIndex index = ClaimIndex.inMemory()) {
            List<Future<Long>> done = IntStream.range(0, 4)
                    .mapToObj(thread -> threads.submit(() -> {
                        for (int i = 0; i < 100; i++) {
                            index.add(article(thread + "-" + i, "Er kwamen " + (100 + i) + " gasten."));
                        }
                        return index.find(ClaimQuery.builder().words("gasten").build())
                                .total();
                    }))
                    .toList();
            for (Future<Long> each : done) {
                assertThat(each.get()).isBetween(100L, 400L);
            }
            assertThat(index.size()).isEqualTo(400);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void unknownUnitsAreRefused() throws IOException {
        try (ClaimIndex index = ClaimIndex.inMemory()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            index.find(ClaimQuery.builder().unit("florijn").build()))
                    .withMessageContaining("'florijn'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ClaimQuery.builder().value(5, 4));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ClaimQuery.builder().page(ClaimQuery.MOST_HITS, 1));
            assertThat(index.find(ClaimQuery.builder().words("de").build()).total())
                    .isZero();
            assertThat(Optional.of(index.size())).contains(0L);
        }
    }
}
