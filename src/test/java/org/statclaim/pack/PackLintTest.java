package org.statclaim.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.internal.lexicon.AffixKind;
import org.statclaim.internal.lexicon.AgeKind;
import org.statclaim.internal.lexicon.Catalogs;
import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.HedgeKind;
import org.statclaim.internal.lexicon.MoneyKind;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.lexicon.TableReader;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.lexicon.TopicKind;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.lexicon.WordKind;
import org.statclaim.internal.text.Chars;
import org.statclaim.pack.PackTables.Form;
import org.statclaim.quantity.UnitCatalog;

/** The tables as tables: names that nothing knows, words listed twice, codes that no word leads to. */
class PackLintTest {

    private static final Path SOURCES = Path.of("src/main/java");

    /** Names of classes where code asks for them: "NumeralKind.ONES", "case ONES, TEENS". */
    private static final Pattern ASKED = Pattern.compile("(?:\\w(?:Kind|Word)\\.|\\bcase )([A-Z_]+(?:, [A-Z_]+)*)\\b");

    /** Heads of rows that feed the inflection, not the lexicon. */
    private static final Set<String> INFLECTION = Set.of("IRREGULAR", "PLURAL");

    /** Classes that tables of their own fill. */
    private static final Set<WordKind> OWN_TABLES =
            Set.of(UnitKind.UNIT, MoneyKind.CURRENCY, MoneyKind.MONEY_WORD, MoneyKind.MINOR, MoneyKind.COUNTRY);

    /** Classes that one language has no words for. */
    private static final Map<String, Set<WordKind>> NOT_IN = Map.of(
            "nl",
            // "one over three" is a fraction, "een boven drie" none; "vijftiger" is one word; m is never a million;
            // "aan"
            // leads to who gets the money as often as to what it is made up of; the least that is asked stands behind
            // "vanaf", which is a bound anywhere
            Set.of(
                    AgeKind.AGE_OPENS,
                    TopicKind.LOAD,
                    FunctionWord.OVER,
                    FunctionWord.MONEY_OF,
                    AgeKind.AGE_DECADE,
                    TopicKind.ASKED,
                    // its articles have no case, "vijf keer minder" is read as times yet, and "geleden" stands behind
                    FunctionWord.OF_THE,
                    FunctionWord.OUT_OF,
                    AgeKind.AGE_YEARS,
                    NumeralKind.EVERY,
                    NumeralKind.TIMES_LESS,
                    TimeKind.OFFSET_AHEAD,
                    TimeKind.DEICTIC_BEHIND,
                    // no preposition of a verb is a bound as well, and none stands behind a source
                    HedgeKind.TAKES_PREPOSITION,
                    SourceKind.SOURCE_POSTPOSITION,
                    ChangeKind.BY_BEHIND_OBJECT,
                    // "5 procent op vorig jaar" is not said
                    TimeKind.ON_BASE,
                    // where the verb stands second, it stands on either side of its pronoun
                    FunctionWord.RELATIVE_ARTICLE,
                    FunctionWord.SUBJECT_PRONOUN,
                    FunctionWord.OBJECT_PRONOUN),
            "en",
            // English writes no number words together, and parts no verbs; its stuff stands behind "of", its verbs
            // first
            Set.of(
                    FunctionWord.NEUTER,
                    AffixKind.SUFFIX_ORDINAL,
                    AffixKind.SUFFIX_TAL,
                    AffixKind.SUFFIX_AGE,
                    AffixKind.SUFFIX_OLDER,
                    AffixKind.SUFFIX_DECADE_AGE,
                    AffixKind.SUFFIX_FOLDED,
                    AffixKind.SUFFIX_TIMES,
                    AffixKind.SUFFIX_VAGUE,
                    AffixKind.SUFFIX_HALF,
                    AffixKind.SUFFIX_FRACTION,
                    AffixKind.PREFIX_FOLDED,
                    FunctionWord.OF_STUFF,
                    FunctionWord.FIGURE_VERB,
                    UnitKind.LENGTHWISE,
                    ChangeKind.SEPARABLE,
                    ChangeKind.PARTICLE,
                    // "from" leads from a level, and "of" never does
                    ChangeKind.NAMED_FROM,
                    ChangeKind.ENDING_UP,
                    ChangeKind.ENDING_DOWN,
                    UnitKind.ENDING_SHARE,
                    // nor has it its participle behind what is said
                    SourceKind.SAID,
                    SourceKind.RECKONED,
                    // it tells nights otherwise
                    TimeKind.NIGHT,
                    SourceKind.PASSIVE,
                    // as in Dutch; "46 units out of 115" are counted
                    FunctionWord.OF_THE,
                    FunctionWord.OUT_OF,
                    FunctionWord.FOR_SO_MANY,
                    AgeKind.AGE_YEARS,
                    NumeralKind.EVERY,
                    NumeralKind.TIMES_LESS,
                    TimeKind.OFFSET_AHEAD,
                    TimeKind.DEICTIC_BEHIND,
                    // no preposition of a verb is a bound as well, and none stands behind a source
                    HedgeKind.TAKES_PREPOSITION,
                    HedgeKind.TOWARDS,
                    SourceKind.SOURCE_POSTPOSITION,
                    ChangeKind.BY_BEHIND_OBJECT,
                    // its objects stand behind the verb
                    FunctionWord.RELATIVE_ARTICLE,
                    FunctionWord.OBJECT_PRONOUN),
            "de",
            // "einer über drei" is no fraction, ages of ten years are one word, nor is there an "old" in one word with
            // them
            Set.of(
                    AgeKind.AGE_OPENS,
                    // its nouns stand together in one word, or not at all
                    FunctionWord.PREMODIFYING_NOUN,
                    SourceKind.TELL,
                    FunctionWord.NEUTER,
                    TopicKind.LOAD,
                    HedgeKind.TOWARDS,
                    FunctionWord.OVER,
                    FunctionWord.OUT_OF,
                    NumeralKind.TIMES_LESS,
                    AgeKind.AGE_DECADE,
                    AffixKind.SUFFIX_TAL,
                    AffixKind.SUFFIX_OLDER,
                    ChangeKind.BY_BEHIND_OBJECT,
                    // as in Dutch
                    TimeKind.ON_BASE,
                    TimeKind.DEICTIC_BEHIND,
                    FunctionWord.SUBJECT_PRONOUN,
                    FunctionWord.OBJECT_PRONOUN),
            "fr",
            // French writes no number words together and parts no verbs; ages and multiples are said in words apart,
            // and a change
            // by so much stands behind the preposition of all else
            Set.of(
                    AgeKind.AGE_OPENS,
                    // its nouns stand together in one word, or not at all
                    FunctionWord.PREMODIFYING_NOUN,
                    SourceKind.TELL,
                    FunctionWord.NEUTER,
                    TopicKind.LOAD,
                    TimeKind.ON_BASE,
                    FunctionWord.RELATIVE_ARTICLE,
                    HedgeKind.TAKES_PREPOSITION,
                    HedgeKind.TOWARDS,
                    SourceKind.SOURCE_POSTPOSITION,
                    AffixKind.SUFFIX_ORDINAL,
                    AffixKind.SUFFIX_TAL,
                    AffixKind.SUFFIX_AGE,
                    AffixKind.SUFFIX_OLDER,
                    AffixKind.SUFFIX_DECADE_AGE,
                    AffixKind.SUFFIX_FOLD,
                    AffixKind.SUFFIX_FOLDED,
                    AffixKind.SUFFIX_TIMES,
                    AffixKind.SUFFIX_VAGUE,
                    AffixKind.SUFFIX_HALF,
                    AffixKind.SUFFIX_FRACTION,
                    AffixKind.PREFIX_FOLDED,
                    AgeKind.AGE_OLDER,
                    AgeKind.AGE_SUFFIX,
                    ChangeKind.SEPARABLE,
                    ChangeKind.PARTICLE,
                    ChangeKind.ENDING_UP,
                    ChangeKind.ENDING_DOWN,
                    FunctionWord.ABOUT_OF,
                    FunctionWord.DELTA,
                    FunctionWord.FIGURE_VERB,
                    FunctionWord.OF_STUFF,
                    FunctionWord.OVER,
                    MoneyKind.MONEY_SCALE,
                    NumeralKind.EVERY,
                    NumeralKind.TIMES_MORE,
                    SourceKind.PASSIVE,
                    SourceKind.RECKONED,
                    SourceKind.SAID,
                    TimeKind.CLOCK_HALF,
                    TimeKind.CLOCK_JOIN,
                    TimeKind.NIGHT,
                    TopicKind.ASKED,
                    UnitKind.ENDING_SHARE));

    /** Bases of dimensions that news states in other units only: no word for them, so that none is read. */
    private static final Set<String> PARTS_OF_AN_HOUR = Set.of("{quarter-hour}", "{half-hour}", "{three-quarter-hour}");

    private static final Set<String> NEVER_PRINTED = Set.of(
            "1",
            "J/kg",
            "J/m",
            "J/m2",
            "Sv/s",
            "kg.m",
            "kg/m",
            "m/m3",
            "m3/m",
            "mol/m2",
            "mol/m3",
            "mol/mol",
            "{dot}/m",
            "{passenger}.m");

    /** Not the money of any country: metals, bond units, test codes, and codes that were never in use. */
    private static final Set<String> NO_MONEY = Set.of(
            "AYM", "USS", "XAG", "XAU", "XBA", "XBB", "XBC", "XBD", "XFO", "XFU", "XPD", "XPT", "XTS", "XXX", "ZWN");

    /** What Europe paid with before the euro, which articles of archives are full of. */
    private static final Set<String> BEFORE_THE_EURO = Set.of(
            "NLG", "BEF", "DEM", "FRF", "LUF", "ITL", "ESP", "PTE", "ATS", "FIM", "GRD", "IEP", "SIT", "MTL", "CYP",
            "SKK", "EEK", "LVL", "LTL", "HRK", "BGN");

    private static final int FEWEST_UNITS = 300;

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "de", "fr"})
    void namesClassesThatExist(String language) {
        Set<String> known = WordKind.all().stream().map(WordKind::name).collect(Collectors.toCollection(TreeSet::new));
        known.addAll(INFLECTION);
        assertThat(new PackTables(language).words())
                .allSatisfy(form -> assertThat(known).as(form.place()).contains(form.head()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "de", "fr"})
    void usesEveryClass(String language) {
        Set<WordKind> unused = new HashSet<>(WordKind.all());
        unused.removeAll(OWN_TABLES);
        new PackTables(language)
                .words().stream()
                        .map(Form::head)
                        .filter(head -> !INFLECTION.contains(head))
                        .forEach(head -> unused.removeIf(kind -> kind.name().equals(head)));
        assertThat(unused)
                .as(
                        "classes without a word in %s; a class that a language does without is listed in this test",
                        language)
                .containsExactlyInAnyOrderElementsOf(NOT_IN.get(language));
    }

    /** A class that the engine never asks for makes rows that do nothing. */
    @Test
    void everyClassIsAskedFor() throws IOException {
        Set<String> asked = ASKED.matcher(engine())
                .results()
                .flatMap(match -> Stream.of(match.group(1).split(", ")))
                .collect(Collectors.toSet());
        List<String> idle = WordKind.all().stream()
                .map(WordKind::name)
                .filter(name -> !asked.contains(name))
                .toList();
        assertThat(idle).as("classes that no code refers to").isEmpty();
    }

    /** The first sense of a class wins, so the second row would never be read. Units and money: see below. */
    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "de", "fr"})
    void givesAFormOneMeaningInAClass(String language) {
        PackTables tables = new PackTables(language);
        List<String> twice = new ArrayList<>();
        clashes(tables.words(), form -> form.head(), form -> form.payload(), twice);
        assertThat(twice).isEmpty();
    }

    @Test
    void givesASignOneMeaning() {
        List<String> twice = new ArrayList<>();
        clashes(prefixed(PackTables.unitSymbols()), form -> "sign of a unit", Form::head, twice);
        clashes(PackTables.currencySymbols(), form -> "sign of a currency", Form::head, twice);
        assertThat(twice).isEmpty();
    }

    /** The engine decides by the text, or gives the other reading as well, for words that it knows to be both. */
    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "de", "fr"})
    void collidesOnPurposeOnly(String language) {
        PackTables tables = new PackTables(language);
        Map<String, Map<String, String>> kinds = new LinkedHashMap<>();
        tables.units().forEach(form -> collect(kinds, form, "unit"));
        tables.currencies().forEach(form -> collect(kinds, form, "currency"));
        tables.moneyWords().forEach(form -> collect(kinds, form, "money word"));
        tables.minor().forEach(form -> collect(kinds, form, "minor unit"));
        Set<String> collisions = new TreeSet<>();
        kinds.forEach((form, places) -> {
            if (places.size() > 1) {
                collisions.add(form + " " + new TreeSet<>(places.keySet()));
            }
        });
        assertThat(collisions).isEqualTo(new TreeSet<>(DeliberateCollisions.of(language)));
    }

    @Test
    void knowsManyUnits() {
        assertThat(Catalogs.load().units().size()).isGreaterThanOrEqualTo(FEWEST_UNITS);
    }

    @Test
    void knowsEveryCurrency() {
        Set<String> missing = Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .collect(Collectors.toCollection(TreeSet::new));
        missing.removeAll(NO_MONEY);
        missing.removeAll(Catalogs.load().currencies().keySet());
        assertThat(missing)
                .as("codes that the JDK knows and currencies.tsv does not")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "de", "fr"})
    void namesEveryCurrency(String language) {
        Set<String> missing = new TreeSet<>(Catalogs.load().currencies().keySet());
        assertThat(missing).containsAll(BEFORE_THE_EURO);
        missing.removeAll(namedCurrencies(language));
        assertThat(missing).as("codes without a word in %s", language).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "de", "fr"})
    void namesOnlyCurrenciesOfTheCatalogue(String language) {
        assertThat(Catalogs.load().currencies().keySet()).containsAll(namedCurrencies(language));
    }

    /** A unit may do with a sign that both languages print, so this asks for units that have neither. */
    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "de", "fr"})
    void namesEveryUnit(String language) {
        Set<String> named = new PackTables(language)
                .units().stream().map(Form::head).collect(Collectors.toCollection(TreeSet::new));
        PackTables.unitSymbols().forEach(form -> named.add(form.head()));
        Set<String> missing = new TreeSet<>();
        TableReader.read("units.tsv", 5).forEach(row -> missing.add(row.cell(0)));
        missing.removeAll(named);
        // a part of an hour in one word is Dutch and German; elsewhere it is a part and an hour
        missing.removeAll(PARTS_OF_AN_HOUR);
        assertThat(missing).as("units without a word in %s", language).isEqualTo(new TreeSet<>(NEVER_PRINTED));
    }

    @Test
    void givesEveryDimensionABase() {
        UnitCatalog units = Catalogs.load().units();
        Set<String> without = new TreeSet<>();
        units.all().forEach(unit -> without.add(unit.dimension()));
        without.removeIf(dimension -> units.base(dimension).isPresent());
        assertThat(without).as("dimensions without a base").isEmpty();
    }

    private static Set<String> namedCurrencies(String language) {
        PackTables tables = new PackTables(language);
        Set<String> named = new TreeSet<>();
        tables.currencies().forEach(form -> named.add(form.head()));
        tables.moneyWords().forEach(form -> {
            named.add(form.head());
            named.addAll(codes(form.payload()));
        });
        return named;
    }

    private static List<String> codes(String list) {
        return list.isEmpty() ? List.of() : List.of(list.split(","));
    }

    private static void collect(Map<String, Map<String, String>> kinds, Form form, String kind) {
        kinds.computeIfAbsent(Chars.fold(form.form()), key -> new HashMap<>())
                .put(kind + " " + form.head(), form.place());
    }

    private static List<Form> prefixed(List<Form> symbols) {
        Map<String, List<String>> prefixes = new HashMap<>();
        TableReader.read("prefixes.tsv", 4).forEach(row -> prefixes.put(row.cell(0), row.forms(3)));
        List<Form> all = new ArrayList<>(symbols);
        for (Form form : symbols) {
            for (String prefix : codes(form.payload())) {
                for (String printed : prefixes.get(prefix)) {
                    all.add(new Form(form.place(), prefix + form.head(), "", printed + form.form(), true));
                }
            }
        }
        return all;
    }

    private static void clashes(
            List<Form> forms, Function<Form, String> group, Function<Form, String> meaning, List<String> twice) {
        Map<String, Form> first = new HashMap<>();
        for (Form form : forms) {
            if (INFLECTION.contains(form.head())) {
                continue;
            }
            boolean sign = group.apply(form).startsWith("sign");
            String key = group.apply(form) + " " + (form.exact() || sign ? form.form() : Chars.fold(form.form()));
            Form other = first.putIfAbsent(key, form);
            if (other != null && !meaning.apply(other).equals(meaning.apply(form))) {
                twice.add(key + ": " + meaning.apply(other) + " at " + other.place() + ", " + meaning.apply(form)
                        + " at " + form.place());
            }
        }
    }

    private static String engine() throws IOException {
        StringBuilder engine = new StringBuilder();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                if (!file.endsWith("WordKind.java")) {
                    engine.append(Files.readString(file, UTF_8));
                }
            }
        }
        return engine.toString();
    }
}
