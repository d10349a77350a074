package org.statclaim.internal.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.statclaim.claim.Attribution;
import org.statclaim.internal.Packs;
import org.statclaim.internal.Reading;
import org.statclaim.quantity.Change;

/**
 * A language is a folder of tables: a small Esperanto, with numerals to 999, some units and a dozen function words, of which
 * no class in the library knows anything. Its folder is {@code src/test/resources/org/statclaim/lang/eo}.
 */
class NewLanguageTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            La domo kostas kvindek du eŭrojn. | kvindek du = number 52 in passing
            La domo kostas kvindek du eŭroj. | kvindek du eŭroj = money 52 EUR
            La urbo havas ducent domoj. | ducent domoj = count 200 domo of domoj
            Tricent kvardek ses homoj estas en la urbo. | Tricent kvardek ses homoj = count 346 homo of homoj
            En la urbo estas dudek kvar grandaj domoj. | dudek kvar grandaj domoj = count 24 domo of grandaj domoj
            Ĝi estas inter dek kaj dek kvin kilometroj. | dek kaj dek kvin kilometroj = measure 10..15 km
            La vojo estas 1.250 metroj kaj 3,5 kilometroj. | 1.250 metroj = measure 1250 m; 3,5 kilometroj = measure 3.5 km
            Ili estas pli ol kvardek homoj. | kvardek homoj = more_than count 40 homo of homoj
            La akvo estas proksimume naŭdek naŭ litroj. | naŭdek naŭ litroj = about measure 99 L
            Sesdek procentoj de la homoj estas en la domo. | Sesdek procentoj = percentage 60 % of la homoj
            Maksimume ok kilogramoj po horo. | ok kilogramoj po horo = at_most measure 8 kg per h
            """)
    void readsWithTablesAlone(String text, String expected) {
        assertThat(MentionsShown.of("eo", text)).isEqualTo(expected);
    }

    @Test
    void saysWhatRoseAndWhoSaysSo() {
        assertThat(new Reading(Packs.of("eo"), null, null, false)
                        .read("Laŭ la urbo, la prezo kreskis dek procentoj.", 0, span -> Optional.empty()))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.change()).isEqualTo(Change.INCREASE);
                    assertThat(claim.attribution().map(Attribution::text)).hasValue("la urbo");
                });
    }
}
