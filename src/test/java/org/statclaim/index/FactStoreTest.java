package org.statclaim.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;
import org.statclaim.check.Fact;
import org.statclaim.check.FactBase;
import org.statclaim.check.FactQuery;
import org.statclaim.check.Facts;
import org.statclaim.check.Finding;
import org.statclaim.check.TextChecker;
import org.statclaim.claim.PartialDate;
import org.statclaim.claim.Period;

class FactStoreTest {

    private static final int RUNS = 20;
    private static final int MOST_COMMITS = 4;
    private static final int LONGEST_LIFE_MILLIS = 120;

    @TempDir
    private Path folder;

    @Test
    void answersAsFactsInMemoryDo() throws IOException {
        List<Fact> facts = FactBase.read(Path.of("testdata/facts/facts.csv")).facts();
        try (FactStore store = FactStore.open(folder)) {
            store.replace("facts.csv", facts::forEach);

            assertThat(store.size()).isEqualTo(facts.size());
            assertThat(findings(store)).isEqualTo(findings(FactBase.of(facts))).isNotEmpty();
        }
    }

    private static List<Finding> findings(Facts facts) throws IOException {
        String text = "The Netherlands had 19 million inhabitants in 2020. Dutch unemployment was 3.8 percent in 2020."
                + " The minimum wage in Germany is 9.50 euros an hour.";
        Article article = Article.of(text).withLanguage(Language.ENGLISH).withDate(new PartialDate(2021, 2, 14));
        return TextChecker.builder()
                .facts(facts)
                .build()
                .check(ClaimExtractor.builder().build().extract(article));
    }

    @Test
    void aTableTakesThePlaceOfItsEarlierEdition() throws IOException {
        try (FactStore store = FactStore.open(folder)) {
            store.replace("a.csv", facts -> facts.accept(fact("trees", "10", "Brusdael")));
            store.replace("b.csv", facts -> facts.accept(fact("trees", "20", "Oostkant")));
            store.replace("a.csv", facts -> facts.accept(fact("trees", "11", "Brusdael")));

            assertThat(store.find(new FactQuery(List.of("trees"), Set.of(), Optional.empty(), 9)))
                    .extracting(Fact::value)
                    .containsExactlyInAnyOrder(new BigDecimal("11"), new BigDecimal("20"));
        }
        try (FactStore store = FactStore.openToRead(folder)) {
            assertThat(store.subjects()).containsExactly(List.of("trees"));
            assertThat(store.places()).containsExactlyInAnyOrder(List.of("Brusdael"), List.of("Oostkant"));
        }
    }

    @Test
    void aSourceThatFailsLeavesWhatWasThere() throws IOException {
        try (FactStore store = FactStore.open(folder)) {
            store.replace("a.csv", facts -> facts.accept(fact("trees", "10", "Brusdael")));

            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> store.replace("a.csv", facts -> {
                        facts.accept(fact("trees", "11", "Brusdael"));
                        throw new IOException("breaks off");
                    }))
                    .withMessage("breaks off");
            store.replace("c.csv", facts -> facts.accept(fact("bushes", "1", "Brusdael")));

            assertThat(store.find(new FactQuery(List.of("trees"), Set.of(), Optional.empty(), 9)))
                    .extracting(Fact::value)
                    .containsExactly(new BigDecimal("10"));
        }
    }

    @Test
    void findsByPlaceAndTime() throws IOException {
        try (FactStore store = FactStore.open(folder)) {
            store.replace("a.csv", facts -> {
                for (int year = 2000; year < 2020; year++) {
                    facts.accept(
                            fact("trees", "" + year, "Brusdael", Optional.of(Period.of(new PartialDate(year, 0, 0)))));
                }
                facts.accept(fact("trees", "1", "Oostkant"));
            });

            Period day = Period.of(new PartialDate(2007, 5, 14));
            assertThat(store.find(new FactQuery(List.of("trees"), Set.of("Brusdael"), Optional.of(day), 9)))
                    .extracting(Fact::value)
                    .containsExactly(new BigDecimal("2007"));
            Period open = new Period("since 2007", day.from(), Optional.empty());
            assertThat(store.find(new FactQuery(List.of("trees"), Set.of("Brusdael"), Optional.of(open), 9)))
                    .isEmpty();
            assertThat(store.find(new FactQuery(List.of("trees"), Set.of(FactQuery.NOWHERE), Optional.empty(), 9)))
                    .isEmpty();
        }
    }

    @Test
    void touchesNothingElseInItsDirectory() throws IOException {
        Path own = Files.writeString(folder.resolve("_0.cfs"), "mine");

        try (FactStore store = FactStore.open(folder)) {
            store.replace("a.csv", facts -> facts.accept(fact("trees", "10", "Brusdael")));
        }

        assertThat(own).hasContent("mine");
        try (var entries = Files.list(folder)) {
            assertThat(entries.map(entry -> entry.getFileName().toString()).collect(Collectors.toSet()))
                    .containsExactlyInAnyOrder("_0.cfs", "statclaim-facts");
        }
    }

    @Test
    void refusesWhatIsNone() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> FactStore.openToRead(folder))
                .withMessageEndingWith(" holds no store of facts");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> FactStore.openToRead(folder.resolve("none")))
                .withMessageEndingWith(" is no directory, expected one with a store of facts");
    }

    @Test
    void oneWritesAtATime() throws IOException {
        FactStore first = FactStore.open(folder);

        assertThatExceptionOfType(IndexInUseException.class)
                .isThrownBy(() -> FactStore.open(folder))
                .withMessageContaining("is written to by another program or store");
        first.close();
    }

    @Test
    void aBarPartsNames() throws IOException {
        try (FactStore store = FactStore.open(folder)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> store.replace("a", facts -> facts.accept(fact("a|b", "1", "Brusdael"))))
                    .withMessage("'a|b' has a bar in it, which parts names");
        }
    }

    @Test
    @Tag("slow")
    void survivesTheDeathOfItsWriter() throws IOException, InterruptedException {
        Random random = new Random(20);
        for (int run = 0; run < RUNS; run++) {
            Path directory = folder.resolve("run-" + run);
            int committed = KilledProcess.run(
                    KilledStore.class,
                    directory,
                    1 + random.nextInt(MOST_COMMITS),
                    random.nextInt(LONGEST_LIFE_MILLIS));
            try (FactStore store = FactStore.openToRead(directory)) {
                List<Fact> facts = store.find(
                        new FactQuery(KilledStore.SUBJECT, Set.of(), Optional.empty(), 2 * KilledStore.FACTS));
                assertThat(facts).hasSize(KilledStore.FACTS);
                assertThat(facts)
                        .extracting(Fact::value)
                        .containsOnly(facts.get(0).value());
                assertThat(facts.get(0).value().intValue()).isGreaterThanOrEqualTo(committed);
            }
        }
    }

    private static Fact fact(String subject, String value, String place) {
        return fact(subject, value, place, Optional.empty());
    }

    private static Fact fact(String subject, String value, String place, Optional<Period> period) {
        return new Fact(
                List.of(subject),
                new BigDecimal(value),
                Optional.empty(),
                Optional.empty(),
                period,
                List.of(place),
                "Office",
                Optional.empty());
    }
}
