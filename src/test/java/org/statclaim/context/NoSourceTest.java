package org.statclaim.context;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that nobody is said to state, beside names and verbs that speak for others. The form is that of {@link SourcesTest}. */
class NoSourceTest {

    /** No source is better than a wrong one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nl | Volgens Peeters, die 30 jaar ervaring heeft, staan er 400 huizen leeg. | 30 jaar |  | none
            en | According to Jane Smith, who runs 12 shops, sales fell by 40 percent. | 12 shops |  | none
            nl | Burgemeester Karel Soetaert (52) zegt dat er 40 banen verdwijnen. | 52 |  | none
            en | A survey of 3,000 people by the council found that 40 percent rent. | 3,000 people |  | none
            en | During the storm, he added, 40 trees fell. | 40 trees |  | none
            nl | Ongeveer 40 procent fietst, blijkt uit een bevraging door studiebureau Trafiek bij 4.150 gezinnen. | 4.150 gezinnen |  | none
            nl | Er zijn 40 doden. Dat heeft gedeputeerde Lieve Vanhaute (52) maandag aangekondigd. | 52 |  | none
            nl | Er zijn 40 doden. Dat blijkt uit een enquête bij 1.200 bedrijven. | 1.200 bedrijven |  | none
            nl | Er zijn 40 doden. Dat is 3 meer dan in 2020. | 40 doden |  | none
            nl | Er zijn 40 doden. Dat is gisteren gezegd. | 40 doden |  | none
            en | Some 40 jobs will go. That is good news. | 40 jobs |  | none
            nl | Peeters zegt: „Er zijn 300 woningen. Er komen 40 huizen bij.” De stad telt 9.000 inwoners. | 9.000 inwoners |  | none
            nl | "Er zijn 300 woningen", zegt Peeters.¶"Er staan 40 huizen leeg." | 40 huizen |  | none
            nl | Wethouder Holtrop is tevreden. „Er komen 40 huizen bij”, zegt ze. | 40 huizen |  | none
            nl | Het "groene" plan kost 40 miljoen euro. | 40 miljoen euro |  | none
            en | "We got this wrong," said chief executive Moira Teale, 47, who will forgo a bonus of £350,000. | £350,000 |  | none
            nl | BTW: 21 procent | 21 procent |  | none
            nl | Brussel: 40 mensen opgepakt | 40 mensen |  | none
            nl | Resultaat: 40 doden | 40 doden |  | none
            nl | Het dorp telt 9.200 inwoners. | 9.200 inwoners |  | none
            nl | De kosten worden geschat op 3 miljoen euro. | 3 miljoen euro |  | none
            nl | Er zijn naar schatting 40.000 vluchtelingen. | 40.000 vluchtelingen |  | none
            nl | Er worden 40 mensen verwacht. | 40 mensen |  | none
            nl | Er viel 45 mm sneeuw, en er wordt nog meer sneeuw verwacht. | 45 mm |  | none
            nl | Noorwegen meldt 45 branden, in Finland is het aantal opgelopen tot 80. | 80 |  | none
            en | Norway reports 45 fires, while in Finland the number has risen to 80. | 80 |  | none
            nl | Er zijn 45 kassen en de bond zegt dat er 60 waren. | 45 kassen |  | none
            nl | Daelmans heeft 45 boeken geschreven. | 45 boeken |  | none
            nl | De omzet daalde met 30 procent, maar de bank verwacht 40 procent. | 30 procent |  | none
            nl | Volgens de NOS zijn er 40 doden; de stad telt 9.000 inwoners. | 9.000 inwoners |  | none
            nl | De stad telt 9.000 inwoners; volgens de NOS zijn er 40 doden. | 9.000 inwoners |  | none
            nl | Hij zegt dat er 40 doden zijn. | 40 doden |  | none
            nl | Hij meldt zich bij balie 6 met 40 vrienden. | 40 vrienden |  | none
            nl | Een op de zes noemt angst als reden. | Een op de zes |  | none
            en | The cost is estimated at £3m. | £3m |  | none
            en | Costs estimated at £3m were paid. | £3m |  | none
            en | The bridge is expected to cost £3m. | £3m |  | none
            en | An estimated 40,000 people fled. | 40,000 people |  | none
            en | The storm claimed 40 lives. | 40 lives |  | none
            en | The actor was reportedly paid $3m. | $3m |  | none
            en | The United States has 40 bases there. | 40 bases |  | none
            en | The company added 40 jobs. | 40 jobs |  | none
            en | Police found 40 bodies. | 40 bodies |  | none
            en | The bridge, expected to cost £3m, opens in May. | £3m |  | none
            nl | Zo'n 40 procent van de Belgen spaart niet, zo blijkt. | 40 procent |  | none
            nl | Ruim 300 woningen staan leeg, zegt de gemeente, die 40 ambtenaren inzet. | 40 ambtenaren |  | none
            nl | Het aandeel steeg met 3 procent. Analisten hadden op 2 procent gerekend. | 3 procent |  | none
            nl | „We telden 40 kikkers”, zegt hij. | 40 kikkers |  | none
            nl | Agentschap Wegen en Verkeer: 40 kilometer file | 40 kilometer |  | none
            en | The study, which followed 3,000 people, found that 40 percent smoke. | 3,000 people |  | none
            en | Some 40 people died, he said. | 40 people |  | none
            en | Tesco's 40 stores will close, the BBC understands. | 40 stores |  | none
            en | Half of the adults in the town are lonely. | Half |  | none
            en | The cost had been estimated at £3m. | £3m |  | none
            en | The fee was expected to reach £3m. | £3m |  | none
            nl | De kosten waren geraamd op 3 miljoen euro. | 3 miljoen euro |  | none
            nl | De stad had gerekend op 40.000 bezoekers. | 40.000 bezoekers |  | none
            nl | "We zitten aan 40 patiënten", klinkt het bij het UZ Gent. | 40 patiënten |  | none
            nl | Volgens het bedrijf zijn er 40 klachten. De stad kreeg er 30 brieven over. | 30 brieven |  | none
            nl | Zij zegt: "Ik betaal 40 euro." | 40 euro |  | none
            nl | Els Maes werkt in Gent. "Ik verdien 2.000 euro", vertelt ze. | 2.000 euro |  | none
            nl | Uit een rondvraag van de krant bij 300 artsen blijkt dat 40 procent wil stoppen. | 300 artsen |  | none
            en | The World Bank's forecast is 3 percent. | 3 percent |  | none
            en | "It cost me £40," he said. | £40 |  | none
            en | Ann Lee paid for it herself. "It cost me £40," she said. | £40 |  | none
            en | The firm, which employs 300 people, said it would cut 40 jobs. | 300 people |  | none
            en | It is thought that 40 people died. | 40 people |  | none
            en | The judge ordered him to pay £40,000. | £40,000 |  | none
            en | Mr Smith, who has said he will pay £40,000, left. | £40,000 |  | none
            en | Fans paid £40 each. The club, said to be worth £3m, declined to comment. | £3m |  | none
            en | They say 40 people left. | 40 people |  | none
            en | Nobody says 40 people left. | 40 people |  | none
            nl | Ruim 40 procent van de huisartsen wil stoppen, blijkt uit een enquête van de Landelijke Huisartsen Vereniging onder 1.200 leden. | 1.200 leden |  | none
            nl | Vlaams minister van Onderwijs Ben Weyts (N-VA) trekt 40 miljoen euro uit. | 40 miljoen euro |  | none
            nl | Het park lokt jaarlijks 300.000 bezoekers. Bron: Toerisme Vlaanderen. | 300.000 bezoekers |  | none
            nl | In 2020 waren er nog 40 wolven. Nu zijn dat er volgens de Zoogdiervereniging 90 wolven. | 40 wolven |  | none
            nl | De ramp eiste 40 levens. "Het was vreselijk", zegt Els Maes (40), die er 3 dagen was. | 40 levens |  | none
            nl | De ramp eiste 40 levens. "Het was vreselijk", zegt Els Maes (41), die er 3 dagen was. | 3 dagen |  | none
            nl | De opbrengst bedroeg 40.000 euro. "Een record", aldus voorzitter Jan Pauwels. | 40.000 euro |  | none
            nl | De bond telt 40.000 leden, zegt hij zelf. | 40.000 leden |  | none
            nl | Boeren, zegt hij, verliezen 40 euro per koe. | 40 euro per koe |  | none
            nl | Ook in Gent stegen de prijzen met 3 procent, weet makelaar Jan Smet. | 3 procent |  | none
            nl | Uit de cijfers komt naar voren dat 40 procent te weinig slaapt. | 40 procent |  | none
            en | Shares fell 3 percent after the company said sales had dropped. | 3 percent |  | none
            en | The police, who had 40 officers on site, said 30 people were held. | 40 officers |  | none
            en | He was told that 40 people died. | 40 people |  | none
            en | The reported 40 deaths were denied. | 40 deaths |  | none
            en | Sales were 40 percent lower than expected. | 40 percent |  | none
            en | Sales beat forecasts by 3 percent. | 3 percent |  | none
            en | Reports of 40 deaths were denied. | 40 deaths |  | none
            nl | De "slimme" meter kost 40 euro. Volgens "deskundigen" te veel. | 40 euro |  | none
            nl | Hij riep: „40 euro!” De winkel had 30 klanten. | 30 klanten |  | none
            nl | Trainer Jan Bos: „We hebben 40 spelers.”¶De club heeft 300 leden. | 300 leden |  | none
            nl | „We hebben 40 spelers. Dat is veel.¶De club heeft 300 leden. | 300 leden |  | none
            nl | „We hebben 40 spelers”, zegt Bos. De club heeft 300 leden. | 300 leden |  | none
            nl | Dat is niet gering: 40 procent. | 40 procent |  | none
            nl | De feiten: 40 procent is arm. | 40 procent |  | none
            nl | Conclusie van het onderzoek: 40 procent is arm. | 40 procent |  | none
            nl | De club (40 leden) meldt een winst van 3.000 euro. | 40 leden |  | none
            en | The mayor's "new" plan costs £3m. | £3m |  | none
            en | The '90s saw 40 wars. | 40 wars |  | none
            en | It's 40 miles. That's long, says Ann. | 40 miles |  | none
            en | Key facts: 40 percent of adults smoke. | 40 percent |  | none
            nl | Hij zei dat de 40 mensen vertrokken. Minister Jansen sprak hem tegen. | 40 mensen |  | none
            nl | Dat zegt veel over de 40 mensen. | 40 mensen |  | none
            nl | Er waren 300 klachten. Dat zegt iets over de dienst. | 300 klachten |  | none
            nl | Er waren 300 klachten. Dat verwacht niemand. | 300 klachten |  | none
            nl | Er waren 300 klachten. Dat heeft grote gevolgen. | 300 klachten |  | none
            nl | Het KMI meet 40 millimeter regen. | 40 millimeter |  | none
            nl | Ze gaat uit van Gent naar Brugge met 40 mensen. | 40 mensen |  | none
            nl | De winkel gaat uit 40 euro. | 40 euro |  | none
            en | There were 300 complaints. That says a lot. | 300 complaints |  | none
            en | There were 300 complaints. This was expected. | 300 complaints |  | none
            en | There were 300 complaints. The figures are shocking. | 300 complaints |  | none
            en | There were 300 complaints. The data show the service is poor. | 300 complaints |  | none
            nl | "Er zijn 40 doden", meldt de NOS aan 300 gasten. | 300 gasten |  | none
            nl | Er zijn „40 doden” en de NOS meldt 30 gewonden. | 40 doden |  | none
            en | Ann Lee runs Acme, a bakery, said 40 people. | 40 people |  | none
            en | "We closed 40 shops." The end came, Smith said. | 40 shops |  | none
            nl | Het Parool meldt 40 doden. Hij verwacht 30 gewonden. | 30 gewonden |  | none
            nl | Na de brand, 3 dagen later, zei Maes dat 40 bomen vielen. | 3 dagen |  | none
            nl | De stad telt 300 straten; er zijn 40 doden, zegt de politie. | 300 straten |  | none
            en | According to Smith, 42, who has 3 shops, 400 homes are empty. | 3 shops |  | none
            nl | ACV: EUR 40 erbij. | EUR 40 |  | none
            nl | De krant Zegt telt 40 lezers. | 40 lezers |  | none
            nl | In 2019 telde de NOS 500 winkels. | 500 winkels |  | none
            nl | Het probleem: „Er komen 40 scholen.” | 40 scholen |  | none
            en | A study of 2019 by Acme found 40 errors. | 40 errors |  | none
            nl | NOS meldt 40 doden. Hij verwacht 30 gewonden. | 30 gewonden |  | none
            nl | Het aantal boeren zegt weinig over de 40 koeien. | 40 koeien |  | none
            nl | Volgens de bond is het erg. „Er komen 30 huizen.” | 30 huizen |  | none
            en | According to Smith who has 3 sons, 40 people died. | 3 sons |  | none
            nl | Jan Maes zegt het.¶De brand woedt.¶Hij verwacht 30 gewonden. | 30 gewonden |  | none
            nl | Er zijn 40 doden. Dat meldt de NOS. Hij verwacht 30 gewonden. | 30 gewonden |  | none
            en | Mayors of the city said 40 people died. He expects 30 more deaths. | 30 more deaths |  | none
            nl | Volgens Peeters (51), die 30 koeien heeft, staan er 400 huizen leeg. | 51 |  | none
            nl | "Er zijn 40 doden" volgens de politie en de stad telt 9.000 inwoners. | 9.000 inwoners |  | none
            en | According to Smith, who owns 1,500 sheep and 30 cows, 400 homes are empty. | 30 cows |  | none
            en | Ann Lee said 40 people died and Bob Ray said 20 people died. She expects 30 more deaths. | 30 more deaths |  | none
            nl | De gemeente Schat telt 40 huizen. | 40 huizen |  | none
            nl | Er kwamen 40 mensen, maar volgens Maes, niemand. | 40 mensen |  | none
            en | Some said last year the council shut 40 schools. | 40 schools |  | none
            nl | Jan Maes zegt het. Er zijn 40 doden. Dat zegt veel. | 40 doden |  | none
            nl | Er kwamen 40 mensen, maar, volgens Maes, niemand. | 40 mensen |  | none
            """)
    void nobody(String language, String text, String figure, String source, String certainty) {
        SourcesTest.assertSource(language, text, figure, source, certainty);
    }

    /** To register is no saying ("meldeten … an"), and "so wenig wie" compares. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            de | Im Mai meldeten 40 Firmen Insolvenz an. | 40 Firmen |  | none
            de | Die Zahl der Unfälle sank auf 40, so wenig wie seit Jahren nicht. | 40 |  | none
            de | Rund 40 Besucher meldeten sich für den Kurs an. | 40 Besucher |  | none
            de | Der Schaden wird auf 3 Millionen Euro geschätzt. | 3 Millionen Euro |  | none
            de | Es werden 40 000 Besucher erwartet. | 40 000 Besucher |  | none
            de | Das Dorf zählt 9200 Einwohner. | 9200 Einwohner |  | none
            de | Er sagt, dass es 40 Tote gibt. | 40 Tote |  | none
            de | Mehrwertsteuer: 19 Prozent | 19 Prozent |  | none
            de | Laut Polizei gab es 40 Verletzte. Die Stadt hat 9000 Einwohner. | 9000 Einwohner |  | none
            de | Die Firma stellte 40 Leute ein. | 40 Leute |  | none
            de | Die angekündigte Erhöhung um 3 Prozent bleibt aus. | 3 Prozent |  | none
            """)
    void german(String language, String text, String figure, String source, String certainty) {
        SourcesTest.assertSource(language, text, figure, source, certainty);
    }

    /** What was announced is no announcement by anyone. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            fr | Les clients attendent la hausse annoncée de 3 %. | 3 % |  | none
            fr | La hausse annoncée de 3 % inquiète les usagers. | 3 % |  | none
            fr | Les dégâts sont estimés à 3 millions d'euros. | 3 millions d'euros |  | none
            fr | Le village compte 9 200 habitants. | 9 200 habitants |  | none
            fr | Selon la police, il y a 40 blessés. La ville compte 9 000 habitants. | 9 000 habitants |  | none
            fr | Paul Roy est inquiet. « Il nous manque 12 médecins », a-t-il ajouté. | 12 médecins |  | none
            fr | Il dit que 40 personnes sont mortes. | 40 personnes |  | none
            fr | TVA : 20 % | 20 % |  | none
            fr | Le train attend 40 passagers en gare. | 40 passagers |  | none
            fr | La salle annoncée comme la plus grande compte 400 places. | 400 places |  | none
            fr | L'Insee, qui emploie 300 personnes, a publié les prix. | 300 personnes |  | none
            fr | Une personne sur six donne 40 euros par an. | 40 euros |  | none
            fr | Environ 40 000 visiteurs sont attendus. | 40 000 visiteurs |  | none
            """)
    void french(String language, String text, String figure, String source, String certainty) {
        SourcesTest.assertSource(language, text, figure, source, certainty);
    }
}
