package org.statclaim.internal.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The noun phrase at the head of a text: what a number above one counts, what one counts, and what a share is of; a dash where
 * none of the words can be it.
 */
class NounPhrasesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | homes and shops in Leeds | homes / homes / homes
            en | old and new homes | - / - / -
            en | adults cannot swim | adults / adults / adults
            en | banks500 trees | - / - / -
            en | m2 of land | - / - / -
            en | USD50 cards | - / - / -
            en | sports fans | sports fans / sports fans / sports fans
            en | forty homes | - / - / forty homes
            en | km of road | km / km / km
            en | AI tools | AI tools / AI tools / AI tools
            en | Covid19 cases | Covid19 cases / Covid19 cases / Covid19 cases
            en | mp3 players | mp3 players / mp3 players / mp3 players
            en | bread and butter puddings | bread and butter puddings / bread / bread and butter puddings
            en | COVID-19 tests | COVID-19 tests / COVID-19 tests / COVID-19 tests
            en | sports | sports / - / sports
            en | police staff | police staff / police staff / police staff
            en | staff members | staff members / staff members / staff members
            en | Fortune 500 | - / Fortune / Fortune
            en | manhole was shut | - / manhole / manhole
            en | taxi fell off | - / taxi / taxi
            en | pay drops | pay drops / pay / pay
            en | was it | - / - / -
            en | Fortune 500 list | - / Fortune 500 list / Fortune 500
            en | baker complained | - / baker / baker complained
            en | panel interviewed drivers | panel interviewed drivers / panel / panel interviewed drivers
            en | state funded school | - / state funded school / state funded school
            en | crew finds gold | crew / crew / crew
            en | owner of homes | - / owner / owner
            en | Duke of Leeds | - / Duke / Duke
            en | Hull - 3 homes | - / Hull / Hull
            en | Hull:3 homes | - / Hull / Hull
            en | timber its owner sold | - / timber / timber
            en | hour 30 minutes | - / hour / hour
            nl | gemotiveerde en getalenteerde zwemmers | gemotiveerde en getalenteerde zwemmers / gemotiveerde en getalenteerde zwemmers / gemotiveerde en getalenteerde zwemmers
            nl | getroffen gezin | - / - / -
            nl | asbesthoudend materiaal | - / asbesthoudend materiaal / asbesthoudend materiaal
            nl | 3 oude honden | - / - / 3 oude honden
            nl | blinde man | blinde man / blinde man / blinde man
            nl | vijftienduizend mensen | - / - / -
            nl | euro per dag | - / euro / euro
            nl | extra en nieuwe banen | extra en nieuwe banen / extra en nieuwe banen / extra en nieuwe banen
            nl | drie huizen | - / - / drie huizen
            nl | ton suiker | - / ton / ton
            nl | fans dronken samen bier | fans / fans / fans
            nl | verloren zonen | verloren zonen / verloren zonen / verloren zonen
            nl | kocht huizen | - / - / -
            nl | nieuwe voor oude huizen | - / nieuwe / nieuwe
            nl | zee vol plastic | - / zee / zee
            nl | gezin en oude vrienden | - / gezin / gezin
            nl | oude en deze nieuwe huizen | - / oude / oude
            nl | dove en mensen onderweg | - / dove / dove
            nl | dode en gewonde | - / dode / dode
            nl | verdachte ontkent alles | - / verdachte / verdachte
            nl | ton verloren schepen | - / ton / ton
            nl | afgekeurde oude bussen | afgekeurde oude bussen / afgekeurde oude bussen / afgekeurde oude bussen
            nl | opgepakt | - / - / -
            nl | teruggevonden schilderijen | teruggevonden schilderijen / teruggevonden schilderijen / teruggevonden schilderijen
            nl | nieuw ingelote bewoners | nieuw ingelote bewoners / nieuw ingelote bewoners / nieuw ingelote bewoners
            nl | cocaïne verhandeld | - / cocaïne / cocaïne
            nl | benzine verkopen | - / benzine / benzine
            nl | talen | talen / talen / talen
            nl | natuurgebieden bedreigd | natuurgebieden / natuurgebieden / natuurgebieden
            nl | bruto binnenlands inkomen | bruto binnenlands inkomen / bruto binnenlands inkomen / bruto binnenlands inkomen
            nl | vaak verhuurde kamers | vaak verhuurde kamers / - / -
            nl | ondervraagden vinden dat | ondervraagden / ondervraagden / ondervraagden
            """)
    void opensWith(String language, String text, String expected) {
        assertThat(PhrasesShown.of(language, text)).isEqualTo(expected);
    }
}
