package org.statclaim.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.Language;

/** Which place a code, a label and a word of a text mean, and which names mean none alone. */
class GazetteerTest {

    private static final Gazetteer PLACES = Gazetteer.load();

    private static final String HEAD = "code,kind,within,codes,nl,en,de,fr,labels";

    private static final long MOST_BYTES = 150_000;
    private static final long MOST_NANOS = 40_000_000;

    @ParameterizedTest
    @CsvSource({
        "BE, BE",
        "BEL, BE",
        "056, BE",
        "01000, BE",
        "be, BE",
        "' BE ', BE",
        "NL, NL",
        "NLD, NL",
        "528, NL",
        "'NL01  ', NL",
        "nl01, NL",
        "EL, GR",
        "GR, GR",
        "GRC, GR",
        "UK, GB",
        "GB, GB",
        "GBR, GB",
        "XK, XK",
        "XKX, XK",
        "DE_TOT, DE",
        "EU27_2020, EU27_2020",
        "EU28, EU28",
        "EU, EU",
        "EUU, EU",
        "EA, EA",
        "EA19, EA19",
        "EA20, EA20",
        "EMU, EA",
        "U2, EA",
        "I9, EA20",
        "WLD, 001",
        "001, 001",
        "OED, OECD",
        "OWID_WRL, 001",
        "PV20, NL-GR",
        "'PV26  ', NL-UT",
        "PV31, NL-LI",
        "NL-ZH, NL-ZH",
        "NL33, NL-ZH",
        "NL36, NL-ZH",
        "NL1, NL1",
        "LD04, NL4",
        "GM0363, GM0363",
        "GM0344, GM0344",
        "GM1980, GM1980",
        "02000, BE-VLG",
        "03000, BE-WAL",
        "04000, BE-BRU",
        "BE1, BE-BRU",
        "BE10, BE-BRU",
        "BE2, BE-VLG",
        "BE-WAL, BE-WAL",
        "10000, BE-VAN",
        "20001, BE-VBR",
        "20002, BE-WBR",
        "30000, BE-VWV",
        "40000, BE-VOV",
        "50000, BE-WHT",
        "60000, BE-WLG",
        "70000, BE-VLI",
        "80000, BE-WLX",
        "90000, BE-WNA",
        "BE21, BE-VAN",
        "BE34, BE-WLX",
        "11002, 11002",
        "62063, 62063",
        "71022, 71072",
        "US-GA, US-GA",
        "DE1, DE-BW"
    })
    void knowsTheCodesOfTheOffices(String code, String place) {
        assertThat(PLACES.byCode(code)).map(Place::code).contains(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "ZZ", "Belgium", "TOTAL", "GM9999"})
    void knowsNoOtherCode(String code) {
        assertThat(PLACES.byCode(code)).isEmpty();
    }

    @Test
    void hasThe24ProvincesAndRegionsAndFiftyMunicipalitiesOfEach() {
        assertThat(IntStream.rangeClosed(20, 31).mapToObj(i -> "PV" + i))
                .allSatisfy(code -> assertThat(PLACES.byCode(code)).isPresent());
        List<GazetteerRows.Row> rows = GazetteerRows.read().places();
        assertThat(rows).filteredOn(row -> row.place().code().startsWith("GM")).hasSizeGreaterThanOrEqualTo(50);
        assertThat(rows)
                .filteredOn(row -> row.place().code().length() == 5
                        && row.place().code().chars().allMatch(Character::isDigit))
                .hasSizeGreaterThanOrEqualTo(50);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "Nederland;NL",
                "the Netherlands;NL",
                "Netherlands;NL",
                "NETHERLANDS;NL",
                "Pays-Bas;NL",
                "Niederlande;NL",
                "België;BE",
                "Belgie;BE",
                "Belgique/België;BE",
                "Koninkrijk België;BE",
                "Belgium (incl. Luxembourg);BE",
                "US;US",
                "U.S.;US",
                "United States;US",
                "United States of America;US",
                "VS;US",
                "Verenigde Staten;US",
                "Korea, Rep.;KR",
                "Korea;KR",
                "Korea, Dem. People's Rep.;KP",
                "Korea, Dem. People’s Rep.;KP",
                "Egypt, Arab Rep.;EG",
                "Slovak Republic;SK",
                "Russian Federation;RU",
                "Iran, Islamic Rep.;IR",
                "Lao PDR;LA",
                "Türkiye;TR",
                "Turkiye;TR",
                "Turkey;TR",
                "Viet Nam;VN",
                "Hong Kong SAR, China;HK",
                "Côte d’Ivoire;CI",
                "Cote d'Ivoire;CI",
                "Congo, Dem. Rep.;CD",
                "Congo, Rep.;CG",
                "Yemen, Rep.;YE",
                "Kyrgyz Republic;KG",
                "Germany (until 1990 former territory of the FRG);DE",
                "Germany (until 1990);DE",
                "Kosovo*;XK",
                "Kosovo (under United Nations Security Council Resolution 1244/99);XK",
                "China (People's Republic of);CN",
                "European Union - 27 countries (from 2020);EU27_2020",
                "European Union – 27 countries (from 2020);EU27_2020",
                "European Union - 28 countries (2013-2020);EU28",
                "Euro area - 19 countries  (2015-2022);EA19",
                "Euro area – 20 countries (from 2023);EA20",
                "European Union;EU",
                "Europese Unie;EU",
                "EU;EU",
                "euro area;EA",
                "Eurozone;EA",
                "World;001",
                "wereld;001",
                "OECD members;OECD",
                "G-20;G20",
                "Vlaams Gewest;BE-VLG",
                "Vlaanderen;BE-VLG",
                "Flanders;BE-VLG",
                "Région flamande;BE-VLG",
                "Wallonie;BE-WAL",
                "Région de Bruxelles-Capitale/Brussels Hoofdstedelijk Gewest;BE-BRU",
                "Prov. Limburg (BE);BE-VLI",
                "Limburg (NL);NL-LI",
                "Limburg (PV);NL-LI",
                "Groningen (PV);NL-GR",
                "Utrecht (gemeente);GM0344",
                "'s-Gravenhage (gemeente);GM0518",
                "Den Haag;GM0518",
                "The Hague;GM0518",
                "Amsterdam (gemeente);GM0363",
                "Province de Liège;BE-WLG",
                "Provincie Antwerpen;BE-VAN",
                "Antwerpen (provincie);BE-VAN",
                "Gand;44021",
                "Mons;53053",
                "Bergen;53053",
                "Noord-Brabant;NL-NB",
                "North Brabant;NL-NB",
                "Zuid-Nederland (LD);NL4",
                "Georgia;GE",
                "Luxembourg;LU",
                "Luxemburg;LU",
                "Island;IS"
            })
    void knowsTheLabelsOfTheOffices(String label, String place) {
        assertThat(PLACES.byName(label)).map(Place::code).contains(place);
    }

    /** Taken for either, a figure would be held against that of the other. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "Utrecht;NL-UT GM0344", "Groningen;NL-GR GM0014", "Antwerpen;BE-VAN 11002", "Luik;BE-WLG 62063",
                "Namur;BE-WNA 92094", "Limburg;BE-VLI NL-LI", "Brussel;BE-BRU 21004", "New York;US-NY USNYC",
                "Washington;US-WA US-DC", "Congo;CD CG", "Virgin Islands;VG VI", "Dominican;DM DO"
            })
    void aNameOfSeveralIsNobodys(String label, String places) {
        assertThat(PLACES.byName(label)).isEmpty();
        assertThat(PLACES.allNamed(label)).extracting(Place::code).containsExactly(places.split(" "));
    }

    @Test
    void aBracketThatMayMakeAnotherPlaceIsRead() {
        assertThat(PLACES.byName("Cyprus (north)")).isEmpty();
        assertThat(PLACES.byName("Germany (West)")).isEmpty();
        assertThat(PLACES.byName("Korea (North)")).map(Place::code).contains("KP");
        assertThat(PLACES.byName("()")).isEmpty();
        assertThat(PLACES.byName("België (")).isEmpty();
        assertThat(PLACES.byName("België ()")).isEmpty();
    }

    @Test
    void theLabelsBesideANameTellWhichIsMeant() {
        assertThat(codes("Drenthe", "Groningen", "Limburg", "Utrecht"))
                .containsEntry("Groningen", "NL-GR")
                .containsEntry("Utrecht", "NL-UT")
                .containsEntry("Limburg", "NL-LI");
        assertThat(codes("Rotterdam", "Utrecht", "Groningen"))
                .containsEntry("Utrecht", "GM0344")
                .containsEntry("Groningen", "GM0014");
        assertThat(codes("België", "Antwerpen", "Henegouwen", "West-Vlaanderen", "Luxemburg", "Namen"))
                .containsEntry("Luxemburg", "BE-WLX")
                .containsEntry("Antwerpen", "BE-VAN")
                .containsEntry("Namen", "BE-WNA");
        assertThat(codes("Belgium", "France", "Luxembourg")).containsEntry("Luxembourg", "LU");
        assertThat(codes("Vlaams Gewest", "Waals Gewest", "Brussel")).containsEntry("Brussel", "BE-BRU");
        assertThat(codes("Alabama", "Georgia", "New York"))
                .containsEntry("Georgia", "US-GA")
                .containsEntry("New York", "US-NY");
        assertThat(codes("Utrecht", "Elders")).isEmpty();
    }

    private static Map<String, String> codes(String... labels) {
        return PLACES.byNames(List.of(labels)).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().code()));
    }

    @Test
    void aPlaceIsWithinALargerOne() {
        assertThat(wholes("11002")).containsExactly("11002", "BE-VAN", "BE-VLG", "BE", "EU", "150", "001");
        assertThat(wholes("GM0363")).containsExactly("GM0363", "NL-NH", "NL3", "NL", "EU", "150", "001");
        assertThat(wholes("21004")).containsExactly("21004", "BE-BRU", "BE", "EU", "150", "001");
        assertThat(wholes("USNYC")).containsExactly("USNYC", "US");
    }

    private static List<String> wholes(String code) {
        return Stream.iterate(
                        PLACES.byCode(code),
                        Optional::isPresent,
                        place -> place.flatMap(Place::within).flatMap(PLACES::byCode))
                .map(place -> place.orElseThrow().code())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "BE;België|Belgium;Belgische|Belgisch|Belg|Belgen|Belgian|Belgians",
                "NL;Nederland|Netherlands;Nederlandse|Nederlanders|Dutch|the Netherlands",
                "US;Verenigde Staten|United States;Amerikaanse|Amerikanen|American|Americans|VS|V.S.|US|U.S.|USA",
                "GB;Verenigd Koninkrijk|United Kingdom;Britse|Britten|British|UK|VK|Britain",
                "FR;Frankrijk|France;Franse|Fransen|French",
                "DE;Duitsland|Germany;Duitse|Duitsers|German|Germans",
                "BE-VLG;Vlaanderen|Flanders;Vlaamse|Vlamingen|Flemish|Vlaams Gewest",
                "BE-BRU;Brussel|Brussels;Brusselse|Brusselaars",
                "BE-VAN;Antwerpen|Antwerp;Antwerpse",
                "GM0518;Den Haag|The Hague;Haagse",
                "EU27_2020;Europese Unie|European Union;EU",
                "001;wereld|world;wereldwijd"
            })
    void theNameComesFirstInBothLanguages(String code, String first, String others) {
        List<String> names = PLACES.byCode(code).orElseThrow().names();
        assertThat(names.subList(0, 2)).containsExactly(first.split("\\|"));
        assertThat(names).contains(others.split("\\|")).doesNotHaveDuplicates();
    }

    /** Europe and the largest economies: an adjective and a word for inhabitants, by the ending that either language gives. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "AD", "AL", "AT", "BA", "BE", "BG", "BY", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB",
                        "GR", "HR",
                "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK", "MT", "NL", "NO", "PL", "PT",
                        "RO", "RS",
                "RU", "SE", "SI", "SK", "SM", "TR", "UA", "VA", "XK", "AR", "AU", "BR", "CA", "CN", "ID", "IN", "JP",
                        "KR", "MX",
                "SA", "US", "ZA", "AF", "CD", "EG", "IL", "IQ", "IR", "MA", "SR", "SY", "TN", "VN"
            })
    void aCountryHasItsAdjectives(String code) {
        List<String> names = PLACES.byCode(code).orElseThrow().names();
        assertThat(names).anyMatch(name -> name.endsWith("e") && Character.isUpperCase(name.charAt(0)));
        assertThat(names).hasSizeGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "In België wonen 11 miljoen Nederlanders.;België=BE, Nederlanders=NL",
                "BELGISCHE INFLATIE DAALT;BELGISCHE=BE",
                "Belgie telt 11 miljoen inwoners;Belgie=BE",
                "tell us about nice turkey and polish it;",
                "Us and Them;",
                "the US economy, the U.S. economy, The US;the US=US, U.S=US, The US=US",
                "Antwerpse scholen;Antwerpse=BE-VAN/11002",
                "inwoners van de provincie Utrecht en Noord-Holland;provincie Utrecht=NL-UT, Noord-Holland=NL-NH",
                "the euro area and the European Union;euro area=EA/EA21/EA20, European Union=EU/EU27_2020",
                "Wereldwijd is het in de wereld zo;Wereldwijd=001, wereld=001",
                "Bank of America in the United States of America;United States of America=US",
                "It cost 5 US dollars or 4 Swiss francs.;",
                "Noord-Italië, niet-Belgen en anti-Amerikaans;",
                "Belgisch-Nederlandse grens;Belgisch=BE, Nederlandse=NL",
                "Noord-Ierland is geen Ierland;Noord-Ierland=GB-NIR, Ierland=IE",
                "South Koreans and South Africa;South Koreans=KR, South Africa=ZA",
                "New York is not York, New Mexico no Mexico;New York=US-NY/USNYC, New Mexico=US-NM, Mexico=MX",
                "Europese Commissie en Europese landen;Europese=150",
                "'s-Gravenhage en Den Haag;s-Gravenhage=GM0518, Den Haag=GM0518",
                "EU-landen en VS-president;EU=EU/EU27_2020, VS=US"
            })
    void findsNamesInTexts(String text, String found) {
        assertThat(found(text, Language.DUTCH)).containsExactly(found == null ? new String[0] : found.split(", "));
        assertThat(found(text, Language.ENGLISH)).isEqualTo(found(text, Language.DUTCH));
    }

    private static List<String> found(String text, Language language) {
        return PLACES.names(language).find(text).stream()
                .map(name -> text.substring(name.start(), name.end()) + "="
                        + String.join(
                                "/", name.places().stream().map(Place::code).toList()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "de;In Belgien leben 11 Millionen Niederländer.;Belgien=BE, Niederländer=NL",
                "de;Die Bevölkerung der Vereinigten Staaten und Deutschlands;Vereinigten Staaten=US, Deutschlands=DE",
                "de;Die belgischen Behörden, der Belgische Staat und das deutsche Heer;belgischen=BE, Belgische=BE, deutsche=DE",
                "de;In Lüttich, Antwerpen, Gent und Mecheln;Lüttich=BE-WLG/62063, Antwerpen=BE-VAN/11002, Gent=44021, Mecheln=12025",
                "de;Die Schweiz, Schweizer Firmen, 5 Schweizer Franken;Schweiz=CH, Schweizer=CH",
                "de;Es kostet 5 US-Dollar, sagt die Deutsche Bank in Frankfurt.;Frankfurt=DEFRA",
                "de;Die Europäische Zentralbank und die Europäische Union;Europäische Union=EU/EU27_2020",
                "de;Namen, Leiden, Mol, Bergen und Löwen sind Wörter, Island ist ein Land;Island=IS",
                "de;Deutsch-französische Grenze;Deutsch=DE, französische=FR",
                "de;Die Weltbank sagt, weltweit sei es so;weltweit=001",
                "fr;La Belgique compte 11 millions de Néerlandais.;Belgique=BE, Néerlandais=NL",
                "fr;Les Belges et les Françaises, la population des États-Unis;Belges=BE, Françaises=FR, États-Unis=US",
                "fr;À Gand, Anvers, Malines, Courtrai et Louvain;Gand=44021, Anvers=BE-VAN/11002, Malines=12025, Courtrai=34022, Louvain=24062",
                "fr;Il coûte 5 dollars américains ou 4 francs suisses.;",
                "fr;L'Union européenne et la Banque centrale européenne;Union européenne=EU/EU27_2020",
                "fr;Maurice et Dominique vont à l'île Maurice et à la Dominique;île Maurice=MU, la Dominique=DM",
                "fr;Les Sud-Coréens et l'Île-de-France;Sud-Coréens=KR",
                "fr;Le président François Hollande en Allemagne;Allemagne=DE",
                "fr;le Maine-et-Loire et la Nouvelle-Zélande;Nouvelle-Zélande=NZ"
            })
    void namesOfALanguageAreFoundInItsTextsAlone(String code, String text, String found) {
        assertThat(found(text, Language.of(code))).containsExactly(found == null ? new String[0] : found.split(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Deutschland und Frankreich", "La Belgique, la Suisse", "the German Island", "Lüttich en Malines"
            })
    void dutchAndEnglishTextsHaveNoOtherNames(String text) {
        assertThat(found(text, Language.DUTCH)).isSubsetOf("German=DE");
        assertThat(found(text, Language.ENGLISH)).isSubsetOf("German=DE");
    }

    /** What a German or a French text would not take for a place may well be one in another. */
    @ParameterizedTest
    @CsvSource({"nl, DEMUC", "en, DEMUC", "de, ''", "fr, ''"})
    void aClubIsNoPlaceWhereItsLanguageSaysSo(String code, String places) {
        assertThat(PLACES.names(Language.of(code)).in("Bayern München"))
                .extracting(Place::code)
                .containsExactly(places.isEmpty() ? new String[0] : places.split(" "));
    }

    @Test
    void wordsOfNoLanguageHaveNamesOfAll() {
        assertThat(PLACES.names().in("population Deutschland, Belgique, Nederland, Spain"))
                .extracting(Place::code)
                .containsExactly("DE", "BE", "NL", "ES");
    }

    @ParameterizedTest
    @CsvSource({
        "BE, België, Belgium, Belgien, Belgique",
        "AD, Andorra, Andorra, Andorra, Andorre",
        "11002, Antwerpen, Antwerp, Antwerpen, Anvers",
        "62063, Luik, Liège, Lüttich, Liège",
        "GM0518, Den Haag, The Hague, Den Haag, La Haye",
        "US-AL, Alabama, Alabama, Alabama, Alabama",
        "001, wereld, world, Welt, monde"
    })
    void readersSeeTheNameInTheirLanguage(String code, String dutch, String english, String german, String french) {
        Place place = PLACES.byCode(code).orElseThrow();
        assertThat(PLACES.shown(place, Language.DUTCH)).isEqualTo(dutch);
        assertThat(PLACES.shown(place, Language.ENGLISH)).isEqualTo(english);
        assertThat(PLACES.shown(place, Language.GERMAN)).isEqualTo(german);
        assertThat(PLACES.shown(place, Language.FRENCH)).isEqualTo(french);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noNameStandsTwiceInARow(Language language) {
        assertThat(GazetteerRows.read().places())
                .allSatisfy(row -> assertThat(row.names().get(language.code()))
                        .as(row.place().code())
                        .isNotEmpty()
                        .doesNotHaveDuplicates());
    }

    @Test
    void isReadInFortyMilliseconds() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long start = threads.getCurrentThreadCpuTime();
            GazetteerRows rows = GazetteerRows.read();
            assertThat(new GazetteerLabels(rows).named("Belgium")).hasSize(1);
            assertThat(Gazetteer.of(rows, Language.ENGLISH).find("Belgium")).hasSize(1);
            least = Math.min(least, threads.getCurrentThreadCpuTime() - start);
        }
        assertThat(least).isLessThan(MOST_NANOS);
    }

    @Test
    void isSmallAndInGoodOrder() throws IOException {
        try (InputStream table = Gazetteer.class.getResourceAsStream("places.tsv")) {
            assertThat(table).isNotNull();
            assertThat(table.readAllBytes().length).isLessThan((int) MOST_BYTES);
        }
        assertThat(GazetteerRows.read().places())
                .extracting(GazetteerRows.Row::kind)
                .isSorted();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "BE,country,,BEL,België#NL,country,,BEL,Nederland;line 3: 'BEL' is the code of another place",
                "BE,country,,BEL;line 2: 'BE' has no name in column 'nl'",
                "BE,country,EU,BEL,België;line 2: 'EU', the code of a place above expected",
                "BE,land,,BEL,België;line 2: "
            })
    void aWrongRowIsNamed(String rows, String fault) {
        assertFault(HEAD + "#" + rows, fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "code,kind,within,codes,nl,labels;no column 'en', expected one of names for each language",
                "code,kind,within,codes,nl,en;'code, kind, within, codes, nl, en', expected the columns code, kind, within, codes, "
                        + "one for each language, and labels",
                "BE;'BE', expected the columns code, "
            })
    void aWrongHeadIsNamed(String head, String fault) {
        assertFault(head, "places.tsv, line 1: " + fault);
    }

    private static void assertFault(String rows, String fault) {
        BufferedReader table =
                new BufferedReader(new StringReader(rows.replace(',', '\t').replace('#', '\n')));

        assertThatThrownBy(() -> GazetteerRows.read(table))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(fault);
    }
}
