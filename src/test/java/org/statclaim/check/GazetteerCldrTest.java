package org.statclaim.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of places against the names and codes of countries that Unicode's CLDR has. */
class GazetteerCldrTest {

    private static final Gazetteer PLACES = Gazetteer.load();

    /** CLDR has it under a code that ISO leaves to users. */
    private static final String KOSOVO = "XK";

    /** Where the table's own name is another than CLDR's: what texts print, and not what tables and maps do. */
    private static final List<String> OTHER_NAMES = List.of(
            "nl HK Hongkong SAR van China",
            "nl MM Myanmar (Birma)",
            "nl MO Macau SAR van China",
            "en CC Cocos (Keeling) Islands",
            "en CD Congo - Kinshasa",
            "en CG Congo - Brazzaville",
            "en GS South Georgia and South Sandwich Islands",
            "en HK Hong Kong SAR China",
            "en MM Myanmar (Burma)",
            "en MO Macao SAR China",
            "en SH St. Helena, Ascension and Tristan da Cunha",
            "en SJ Svalbard and Jan Mayen",
            "en TR Türkiye",
            "en VC St. Vincent and Grenadines",
            "de HK Sonderverwaltungsregion Hongkong",
            "de MO Sonderverwaltungsregion Macau",
            "fr DM Dominique",
            "fr GD Grenade",
            "fr HK R.A.S. chinoise de Hong Kong",
            "fr MF Saint-Martin",
            "fr MM Myanmar (Birmanie)",
            "fr MO R.A.S. chinoise de Macao",
            "fr MU Maurice",
            "fr SV Salvador",
            "fr SX Saint-Martin (partie néerlandaise)");

    private static Stream<String> countries() {
        return Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of(KOSOVO));
    }

    @Test
    void hasEveryCountryUnderItsCodes() {
        assertThat(countries()).allSatisfy(code -> {
            assertThat(PLACES.byCode(code)).map(Place::code).contains(code);
            if (!code.equals(KOSOVO)) {
                assertThat(PLACES.byCode(ULocale.getISO3Country("und_" + code)))
                        .map(Place::code)
                        .contains(code);
                assertThat(PLACES.byCode(String.format(
                                Locale.ROOT, "%03d", Region.getInstance(code).getNumericCode())))
                        .map(Place::code)
                        .contains(code);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "de", "fr"})
    void hasEveryCountryUnderItsName(String language) {
        List<String> misses = new ArrayList<>();
        countries().forEach(code -> {
            String name = ULocale.getDisplayCountry("und_" + code, language);
            if (PLACES.byName(name).map(Place::code).filter(code::equals).isEmpty()) {
                misses.add(code + " " + name);
            }
        });
        assertThat(misses).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "de", "fr"})
    void theFirstNamesAreThoseOfTheLanguages(String language) {
        GazetteerRows rows = GazetteerRows.read();
        List<String> others = new ArrayList<>();
        countries().forEach(code -> {
            String name = ULocale.getDisplayCountry("und_" + code, language)
                    .replace('\u2019', '\'')
                    .replace(" & ", " and ");
            List<String> names =
                    Objects.requireNonNull(rows.byCode().get(code)).names().get(language);
            if (!names.contains(name)) {
                others.add(language + " " + code + " " + name);
            }
        });
        assertThat(others).isSubsetOf(OTHER_NAMES);
    }
}
