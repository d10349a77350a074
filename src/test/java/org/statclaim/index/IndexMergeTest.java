package org.statclaim.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.statclaim.Article;

/** An index that takes over the articles of another. */
class IndexMergeTest {

    @TempDir
    private Path folder;

    private Path index(String name, String... articles) throws IOException {
        Path directory = folder.resolve(name);
        try (ClaimIndex index = ClaimIndex.open(directory)) {
            for (String article : articles) {
                add(index, article);
            }
        }
        return directory;
    }

    /** An article of one claim: its id, and how many houses it counts. */
    private static void add(ClaimIndex index, String article) throws IOException {
        String[] parts = article.split(" ");
        index.add(Article.of("Er kwamen " + parts[1] + " huizen.").withId(parts[0]));
    }

    private static List<String> content(ClaimIndex index) throws IOException {
        return index.find(ClaimQuery.builder().page(0, 100).build()).hits().stream()
                .map(hit -> hit.claim().article() + " " + hit.claim().claim().text())
                .toList();
    }

    @Test
    void theOthersArticlesReplaceThoseOfTheSameId() throws IOException {
        Path mine = index("mine", "a 11", "b 12");
        Path other = index("other", "b 13", "c 14");

        try (ClaimIndex index = ClaimIndex.open(mine)) {
            index.addAll(other);
            assertThat(content(index)).containsExactlyInAnyOrder("a 11 huizen", "b 13 huizen", "c 14 huizen");
        }

        try (ClaimIndex index = ClaimIndex.open(mine);
                ClaimIndex left = ClaimIndex.open(other)) {
            assertThat(content(index)).containsExactlyInAnyOrder("a 11 huizen", "b 13 huizen", "c 14 huizen");
            assertThat(content(left)).containsExactlyInAnyOrder("b 13 huizen", "c 14 huizen");
            add(index, "c 15");
            assertThat(content(index)).contains("c 15 huizen").doesNotContain("c 14 huizen");
        }
    }

    @Test
    void whatTheOtherHasTakenOutReplacesNothing() throws IOException {
        Path mine = index("mine", "a 11");
        Path other = index("other", "a 12", "b 13");
        try (ClaimIndex index = ClaimIndex.open(other)) {
            index.delete("a");
        }

        try (ClaimIndex index = ClaimIndex.open(mine)) {
            index.addAll(other);
            assertThat(content(index)).containsExactlyInAnyOrder("a 11 huizen", "b 13 huizen");
        }
    }

    @Test
    void anEmptyIndexAddsNothing() throws IOException {
        Path mine = index("mine", "a 11");
        Path empty = index("empty");

        try (ClaimIndex index = ClaimIndex.open(mine)) {
            index.addAll(empty);
            assertThat(content(index)).containsExactly("a 11 huizen");
        }
    }

    @Test
    void anIndexThatIsWrittenToIsNotTakenOver() throws IOException {
        Path other = index("other", "b 13");
        try (ClaimIndex writing = ClaimIndex.open(other);
                ClaimIndex index = ClaimIndex.inMemory()) {
            add(writing, "c 14");
            assertThatThrownBy(() -> index.addAll(other))
                    .isInstanceOf(IndexInUseException.class)
                    .hasMessageStartingWith(other.toString());
        }
    }

    @Test
    void whatIsNoIndexIsNotTakenOver() throws IOException {
        try (ClaimIndex index = ClaimIndex.inMemory()) {
            assertThatThrownBy(() -> index.addAll(folder))
                    .isInstanceOf(IOException.class)
                    .hasMessage(folder + " holds no index");
        }
    }

    @Test
    void rollbackGivesUpWhatWasNotCommitted() throws IOException {
        Path mine = index("mine", "a 11");
        ClaimIndex index = ClaimIndex.open(mine);
        add(index, "a 12");
        index.addAll(index("other", "b 13"));
        index.rollback();
        index.close();

        try (ClaimIndex again = ClaimIndex.open(mine)) {
            assertThat(content(again)).containsExactly("a 11 huizen");
        }
    }
}
