package org.statclaim.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.Extraction;
import org.statclaim.Language;
import org.statclaim.claim.Attribution;
import org.statclaim.claim.Claim;
import org.statclaim.claim.PartialDate;
import org.statclaim.claim.Period;
import org.statclaim.claim.Role;
import org.statclaim.convert.CurrencyConverter;
import org.statclaim.convert.MoneyNormalizer;
import org.statclaim.convert.Normalized;
import org.statclaim.convert.UnitConverter;
import org.statclaim.quantity.Figure;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;
import org.statclaim.quantity.UnitSystem;

/** Every condition of a query finds what a plain filter over the same claims leaves, and nothing else. */
@Tag("slow")
class FindTest {

    private static final int ARTICLES = 1_500;
    private static final int QUERIES = 60;

    private static final List<IndexedClaim> CLAIMS = new ArrayList<>();
    private static final UnitConverter UNITS = UnitConverter.create();

    private static CurrencyConverter currencies;
    private static ClaimIndex index;

    @BeforeAll
    static void fill() throws IOException {
        currencies = CurrencyConverter.builder().build();
        index = ClaimIndex.builder().currencies(currencies).build();
        for (Extraction extraction : GeneratedArticles.of(7, ARTICLES).toList()) {
            index.add(extraction);
            for (Claim claim : extraction.claims()) {
                CLAIMS.add(new IndexedClaim(
                        extraction.id(),
                        extraction.language(),
                        extraction.date(),
                        extraction.claims().indexOf(claim),
                        claim));
            }
        }
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    private static void assertFinds(ClaimQuery.Builder query, Predicate<IndexedClaim> filter) throws IOException {
        ClaimHits hits = index.find(query.page(0, ClaimQuery.MOST_HITS).build());
        assertThat(hits.hits().stream().map(hit -> told(hit.claim())).sorted().toList())
                .isEqualTo(CLAIMS.stream()
                        .filter(filter)
                        .map(FindTest::told)
                        .sorted()
                        .toList());
        assertThat(hits.total()).isEqualTo(hits.hits().size());
    }

    private static String told(IndexedClaim claim) {
        return claim.article() + " " + claim.published() + " "
                + claim.claim().sentence().text();
    }

    @Test
    void holdsWhatWasAdded() throws IOException {
        assertThat(CLAIMS).hasSizeGreaterThan(ARTICLES / 2);
        assertFinds(ClaimQuery.builder(), claim -> true);
        assertThat(index.size()).isEqualTo(CLAIMS.size());
        assertThat(Set.copyOf(all(ClaimQuery.builder()))).isEqualTo(Set.copyOf(CLAIMS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gevangene", "gevangenen", "Gevangenen"})
    void findsWordsInAnyForm(String word) throws IOException {
        assertFinds(ClaimQuery.builder().words(word), claim -> has(claim, "gevangenen"));
    }

    @Test
    void findsWordsOfBothLanguages() throws IOException {
        assertFinds(ClaimQuery.builder().words("Brusdael"), claim -> has(claim, "Brusdael"));
        assertFinds(
                ClaimQuery.builder().words("house Lindeveen"),
                claim -> has(claim, "houses") && has(claim, "Lindeveen"));
    }

    @Test
    void findsCompoundsByTheirEnd() throws IOException {
        assertThat(CLAIMS).anyMatch(claim -> has(claim, "krijgsgevangenen"));
        assertFinds(ClaimQuery.builder().words("woningen"), claim -> has(claim, "woningen"));
        assertFinds(ClaimQuery.builder().words("huurwoning"), claim -> has(claim, "huurwoningen"));
    }

    @Test
    void findsPhrasesBeginningsAndWhatIsLeft() throws IOException {
        assertFinds(ClaimQuery.builder().phrase("weg naar Brusdael"), claim -> has(claim, "weg naar Brusdael"));
        assertFinds(ClaimQuery.builder().prefix("Werkn").language(Language.DUTCH), claim -> has(claim, " werkn"));
        assertFinds(
                ClaimQuery.builder().words("Brusdael").without("woningen"),
                claim -> has(claim, "Brusdael") && !has(claim, "woningen"));
        assertFinds(ClaimQuery.builder().without("Brusdael"), claim -> !has(claim, "Brusdael"));
    }

    @Test
    void findsNumbersHoweverTheyAreWritten() throws IOException {
        IndexedClaim some = CLAIMS.stream()
                .filter(claim -> claim.claim().quantity().kind() == Kind.COUNT)
                .findFirst()
                .orElseThrow();
        BigDecimal value = some.claim().quantity().figure().value().orElseThrow();
        String grouped = String.format(Locale.ROOT, "%,d", value.intValueExact());
        for (String written : List.of(value.toPlainString(), grouped.replace(',', ' '))) {
            assertFinds(
                    ClaimQuery.builder().words(written).language(some.language()),
                    claim -> claim.language() == some.language() && states(claim, value));
        }
        assertFinds(
                ClaimQuery.builder().words("vijfhonderd miljoen euro"),
                claim -> states(claim, new BigDecimal("500000000")) && has(claim, "euro"));
    }

    private static boolean states(IndexedClaim claim, BigDecimal value) {
        Figure figure = claim.claim().quantity().figure();
        return Stream.of(figure.low(), figure.high())
                .flatMap(Optional::stream)
                .anyMatch(end -> end.compareTo(value) == 0);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void findsKinds(Kind kind) throws IOException {
        assertFinds(
                ClaimQuery.builder().kind(kind),
                claim -> claim.claim().quantity().kind() == kind);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void findsRoles(Role role) throws IOException {
        assertFinds(ClaimQuery.builder().role(role), claim -> claim.claim().role() == role);
    }

    @Test
    void findsNounsSourcesLanguagesAndArticles() throws IOException {
        assertFinds(
                ClaimQuery.builder().noun("prisoner"),
                claim -> claim.claim().counted().filter("prisoners"::equals).isPresent());
        assertFinds(
                ClaimQuery.builder().source("planbureau"),
                claim -> claim.claim()
                        .attribution()
                        .map(Attribution::text)
                        .filter(text -> text.contains("planbureau"))
                        .isPresent());
        assertFinds(ClaimQuery.builder().language(Language.ENGLISH), claim -> claim.language() == Language.ENGLISH);
        assertFinds(
                ClaimQuery.builder().article("article-7"),
                claim -> claim.article().equals("article-7"));
    }

    @Test
    void findsUnitsAndDimensions() throws IOException {
        for (String unit : List.of("EUR", "USD", "GBP", "t", "km", "%")) {
            assertFinds(
                    ClaimQuery.builder().statedIn(unit),
                    claim -> claim.claim()
                            .quantity()
                            .unit()
                            .map(Unit::code)
                            .filter(unit::equals)
                            .isPresent());
        }
        assertFinds(
                ClaimQuery.builder().unit("GBP"),
                claim -> claim.claim().quantity().kind() == Kind.MONEY);
        assertFinds(
                ClaimQuery.builder().unit("count"),
                claim -> claim.claim().quantity().kind() == Kind.COUNT);
        assertFinds(ClaimQuery.builder().unit("kg"), claim -> measures(claim, "kg"));
        assertFinds(ClaimQuery.builder().dimension("mass"), claim -> measures(claim, "kg"));
        assertFinds(
                ClaimQuery.builder().per("mo"),
                claim -> claim.claim()
                        .quantity()
                        .per()
                        .filter(per -> measures(per, "a"))
                        .isPresent());
    }

    private static boolean measures(IndexedClaim claim, String code) {
        return claim.claim().quantity().kind() == Kind.MEASURE
                && measures(claim.claim().quantity().unit().orElseThrow(), code);
    }

    private static boolean measures(Unit unit, String code) {
        return unit.system() == UnitSystem.UCUM && UNITS.base(unit.code()).equals(UNITS.base(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EUR", "USD", "GBP", "JPY", "BEF"})
    void findsMoneyAtTheRateOfEachClaim(String currency) throws IOException {
        MoneyNormalizer normalizer = new MoneyNormalizer(currencies, currency);
        Random random = new Random(11);
        for (int i = 0; i < QUERIES; i++) {
            long low = (long) Math.pow(10, 2 + random.nextDouble() * 8);
            long high = low + (long) (low * random.nextDouble());
            assertFinds(ClaimQuery.builder().unit(currency).value(low, high), claim -> {
                Optional<Normalized> amount = normalizer.normalize(claim.claim(), claim.published());
                return amount.isPresent()
                        && amount.get().noRate().isEmpty()
                        && claim.claim().quantity().per().isEmpty()
                        && meets(amount.get().low(), amount.get().high(), low, high);
            });
        }
    }

    @Test
    void findsRatesOfMoneyByTheirPeriod() throws IOException {
        MoneyNormalizer normalizer = new MoneyNormalizer(currencies, "EUR");
        assertFinds(ClaimQuery.builder().unit("EUR").per("mo").value(1_000, 2_000_000), claim -> {
            Optional<Normalized> amount = normalizer.normalize(claim.claim(), claim.published());
            return amount.isPresent()
                    && amount.get().noRate().isEmpty()
                    && claim.claim()
                            .quantity()
                            .per()
                            .filter(per -> per.code().equals("a"))
                            .isPresent()
                    && meets(amount.get().low(), amount.get().high(), 12_000, 24_000_000);
        });
    }

    @Test
    void findsMeasuresInAnyUnitOfTheirDimension() throws IOException {
        Random random = new Random(12);
        for (int i = 0; i < QUERIES; i++) {
            String unit = List.of("kg", "[lb_av]", "t", "km", "[mi_i]").get(i % 5);
            long low = random.nextInt(100);
            long high = low + random.nextInt(50_000);
            assertFinds(ClaimQuery.builder().unit(unit).value(low, high), claim -> {
                Figure figure = claim.claim().quantity().figure();
                if (!measures(claim, unit) || claim.claim().quantity().per().isPresent()) {
                    return false;
                }
                String own = claim.claim().quantity().unit().orElseThrow().code();
                return meets(
                        figure.low().map(end -> UNITS.convert(end, own, unit)),
                        figure.high().map(end -> UNITS.convert(end, own, unit)),
                        low,
                        high);
            });
        }
    }

    @Test
    void findsBareNumbersInWhateverUnit() throws IOException {
        assertFinds(ClaimQuery.builder().value(50, 2_000), claim -> {
            Figure figure = claim.claim().quantity().figure();
            return meets(figure.low(), figure.high(), 50, 2_000);
        });
        assertFinds(
                ClaimQuery.builder().value(Optional.of(new BigDecimal("99.5")), Optional.empty()),
                claim -> claim.claim()
                        .quantity()
                        .figure()
                        .high()
                        .filter(end -> end.compareTo(new BigDecimal("99.5")) < 0)
                        .isEmpty());
    }

    private static boolean meets(Optional<BigDecimal> from, Optional<BigDecimal> to, long low, long high) {
        return from.filter(end -> end.compareTo(BigDecimal.valueOf(high)) > 0).isEmpty()
                && to.filter(end -> end.compareTo(BigDecimal.valueOf(low)) < 0).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2003", "2010-06", "2015-03-14"})
    void findsTimes(String date) throws IOException {
        PartialDate day = PartialDate.parse(date).orElseThrow();
        assertFinds(
                ClaimQuery.builder().since(day),
                claim -> time(claim, Period::to)
                        .filter(to -> !to.isBefore(day.first()))
                        .isPresent());
        assertFinds(
                ClaimQuery.builder().until(day),
                claim -> time(claim, Period::from)
                        .filter(from -> !from.isAfter(day.last()))
                        .isPresent());
        assertFinds(
                ClaimQuery.builder().since(day).until(day),
                claim -> time(claim, Period::to)
                                .filter(to -> !to.isBefore(day.first()))
                                .isPresent()
                        && time(claim, Period::from)
                                .filter(from -> !from.isAfter(day.last()))
                                .isPresent());
        assertFinds(
                ClaimQuery.builder().publishedSince(day).publishedUntil(day),
                claim -> claim.published()
                        .filter(published -> !published.last().isBefore(day.first())
                                && !published.first().isAfter(day.last()))
                        .isPresent());
    }

    private static Optional<LocalDate> time(IndexedClaim claim, Function<Period, Optional<LocalDate>> end) {
        return claim.claim()
                .time()
                .flatMap(end)
                .or(() -> claim.published()
                        .map(date -> new Period("", Optional.of(date.first()), Optional.of(date.last())))
                        .flatMap(end));
    }

    @Test
    void joinsConditions() throws IOException {
        PartialDate since = PartialDate.parse("2010").orElseThrow();
        assertFinds(
                ClaimQuery.builder()
                        .words("gevangenen")
                        .unit("count")
                        .value(1_000, 400_000)
                        .since(since),
                claim -> has(claim, "gevangenen")
                        && claim.claim().quantity().kind() == Kind.COUNT
                        && meets(
                                claim.claim().quantity().figure().low(),
                                claim.claim().quantity().figure().high(),
                                1_000,
                                400_000)
                        && time(claim, Period::to)
                                .filter(to -> !to.isBefore(since.first()))
                                .isPresent());
    }

    @Test
    void sortsByDateAndByValue() throws IOException {
        List<IndexedClaim> byDate = all(ClaimQuery.builder().order(Order.DATE));
        assertThat(byDate)
                .extracting(claim -> claim.published().map(PartialDate::last).orElse(LocalDate.MIN))
                .isSortedAccordingTo(Comparator.reverseOrder());
        List<IndexedClaim> byValue = all(ClaimQuery.builder().unit("count").order(Order.VALUE));
        assertThat(byValue)
                .extracting(claim -> {
                    Figure figure = claim.claim().quantity().figure();
                    return figure.low().or(figure::high).orElseThrow();
                })
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    private static List<IndexedClaim> all(ClaimQuery.Builder query) throws IOException {
        return index.find(query.page(0, ClaimQuery.MOST_HITS).build()).hits().stream()
                .map(ClaimHits.Hit::claim)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void pagesOneBehindTheOther(Order order) throws IOException {
        List<IndexedClaim> whole = all(ClaimQuery.builder().words("Brusdael").order(order));
        List<IndexedClaim> pages = new ArrayList<>();
        for (int first = 0; first < whole.size(); first += 13) {
            ClaimHits page = index.find(ClaimQuery.builder()
                    .words("Brusdael")
                    .order(order)
                    .page(first, 13)
                    .build());
            assertThat(page.total()).isEqualTo(whole.size());
            page.hits().forEach(hit -> pages.add(hit.claim()));
        }
        assertThat(pages).isEqualTo(whole);
    }

    @Test
    void countsByFacets() throws IOException {
        ClaimHits hits = index.find(ClaimQuery.builder()
                .words("Brusdael")
                .facet(Facet.YEAR)
                .facet(Facet.UNIT)
                .facet(Facet.SOURCE)
                .page(0, 0)
                .build());
        List<IndexedClaim> found =
                CLAIMS.stream().filter(claim -> has(claim, "Brusdael")).toList();
        assertThat(hits.hits()).isEmpty();
        assertThat(counts(hits, Facet.YEAR))
                .isEqualTo(count(found, claim -> time(claim, Period::from).map(day -> "" + day.getYear())));
        assertThat(counts(hits, Facet.SOURCE))
                .isEqualTo(count(found, claim -> claim.claim().attribution().map(Attribution::text)));
        assertThat(counts(hits, Facet.UNIT))
                .isEqualTo(count(
                        found,
                        claim -> claim.claim()
                                .quantity()
                                .unit()
                                .map(unit -> unit.system() == UnitSystem.COUNT ? "count" : unit.code())
                                .or(() -> Optional.of(
                                        claim.claim().quantity().kind().label()))));
    }

    private static Map<String, Long> counts(ClaimHits hits, Facet facet) {
        Map<String, Long> counts = new HashMap<>();
        hits.facets().get(facet).forEach(count -> counts.put(count.value(), count.claims()));
        assertThat(hits.facets().get(facet))
                .extracting(ClaimHits.Count::claims)
                .isSortedAccordingTo(Comparator.reverseOrder());
        return counts;
    }

    private static Map<String, Long> count(List<IndexedClaim> claims, Function<IndexedClaim, Optional<String>> value) {
        Map<String, Long> counts = new HashMap<>();
        claims.forEach(claim -> value.apply(claim).ifPresent(one -> counts.merge(one, 1L, Long::sum)));
        return counts;
    }

    private static boolean has(IndexedClaim claim, String words) {
        return claim.claim().sentence().text().contains(words);
    }
}
