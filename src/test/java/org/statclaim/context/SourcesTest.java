package org.statclaim.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;
import org.statclaim.claim.Attribution;
import org.statclaim.claim.Claim;

/**
 * Who says so. Each case is a language, a text, one of its figures, and the source of that figure with its certainty. A
 * pilcrow stands for a blank line, an arrow for the end of a line.
 */
class SourcesTest {

    static final Map<Language, ClaimExtractor> EXTRACTORS = Arrays.stream(Language.values())
            .collect(Collectors.toMap(
                    Function.identity(),
                    language -> ClaimExtractor.builder().language(language).build()));

    /** "Volgens", "aldus", "according to": the source is the noun phrase behind it, whole and no longer. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nl | Volgens het CBS zijn er 40 mensen ontslagen. | 40 mensen | het CBS | stated
            nl | Volgens het Centraal Bureau voor de Statistiek zijn er 40 mensen ontslagen. | 40 mensen | het Centraal Bureau voor de Statistiek | stated
            nl | Er zijn 40 mensen ontslagen volgens de vakbond. | 40 mensen | de vakbond | stated
            nl | Er zijn 40 mensen ontslagen, aldus minister Els De Smet van Wonen. | 40 mensen | minister Els De Smet van Wonen | stated
            nl | Volgens Jansen kampt de stad met 300 leegstaande woningen. | 300 | Jansen | stated
            nl | Volgens Britse onderzoekers kampt de stad met 300 leegstaande woningen. | 300 | Britse onderzoekers | stated
            nl | Volgens Jan de Vries van de bond staken er 300 arbeiders. | 300 arbeiders | Jan de Vries van de bond | stated
            nl | Luidens het parket gaat het om 12 verdachten. | 12 verdachten | het parket | stated
            nl | De schade bedraagt naar schatting van de brandweer 3 miljoen euro. | 3 miljoen euro | de brandweer | estimated
            nl | Volgens een schatting van de FAO gaat 30 procent verloren. | 30 procent | een schatting van de FAO | estimated
            nl | Volgens Het Laatste Nieuws zijn er 12 verdachten. | 12 verdachten | Het Laatste Nieuws | stated
            nl | Volgens De Tijd zijn er 12 verdachten. | 12 verdachten | De Tijd | stated
            nl | Volgens Peeters, die 30 jaar ervaring heeft, staan er 400 huizen leeg. | 400 huizen | Peeters | stated
            nl | Volgens A. Mertens zijn het er 40, maar het bedrijf houdt het op 30 banen. | 30 banen | het bedrijf | estimated
            nl | Er waren 40 doden volgens de NOS en 30 doden volgens de BBC. | 40 doden | de NOS | stated
            nl | Er waren 40 doden volgens de NOS en 30 doden volgens de BBC. | 30 doden | de BBC | stated
            en | According to the ONS, prices rose by 3 percent. | 3 percent | the ONS | stated
            en | Prices rose by 3 percent, according to the Office for National Statistics. | 3 percent | the Office for National Statistics | stated
            en | According to Jane Smith, who runs 12 shops, sales fell by 40 percent. | 40 percent | Jane Smith | stated
            en | According to a report by the Ministry of Health, 300 nurses left. | 300 nurses | a report by the Ministry of Health | stated
            en | Some 300 nurses left, according to the Centers for Disease Control and Prevention. | 300 nurses | the Centers for Disease Control and Prevention | stated
            en | The storm killed 40 people, according to The Times on Monday. | 40 people | The Times | stated
            en | As reported by the BBC, 40 people were injured. | 40 people | the BBC | stated
            nl | De prijzen stegen met 3 procent, aldus het CBS, en de lonen met 2 procent, aldus het CPB. | 2 procent | het CPB | stated
            nl | De prijzen stegen met 3 procent, aldus het CBS, en de lonen met 2 procent, aldus het CPB. | 3 procent | het CBS | stated
            nl | Tienduizenden mensen kwamen op straat, aldus de organisatie; de politie telde er 4.000. | Tienduizenden | de organisatie | stated
            nl | Het bedrijf heeft 40 mensen in dienst, aldus de website. | 40 mensen | de website | stated
            nl | Volgens twee bronnen zijn er 40 doden. | 40 doden | twee bronnen | stated
            nl | Volgens de NOS en de BBC zijn er 40 doden. | 40 doden | de NOS en de BBC | stated
            nl | Volgens de politie twaalf doden en 40 gewonden. | twaalf doden | de politie | stated
            nl | Volgens Jan Bakker de bouwer staan er 300 huizen leeg. | 300 huizen | Jan Bakker | stated
            nl | Volgens twee gisteren gehoorde bronnen zijn er 40 doden. | 40 doden | twee gisteren gehoorde bronnen | stated
            nl | Volgens bronnen meer dan 40 doden. | 40 doden | bronnen | stated
            en | According to Smith, he has 30 cows. | 30 cows | Smith | stated
            en | According to reports 40 people died. | 40 people | reports | stated
            nl | Volgens zijn broer zijn er 40 doden. | 40 doden | zijn broer | stated
            nl | Volgens bewoners tegen Kerst 40 huizen. | 40 huizen | bewoners | stated
            en | According to Acme on average 40 jobs go. | 40 jobs | Acme | stated
            nl | Volgens Jansen uit Gent zijn er 40 doden. | 40 doden | Jansen | stated
            en | According to Smith, 42, 400 homes are empty. | 400 homes | Smith | stated
            nl | Volgens een studie uit Gent zijn er 40 doden. | 40 doden | een studie uit Gent | stated
            nl | Volgens cijfers van die bond zijn er 40 doden. | 40 doden | cijfers van die bond | stated
            en | According to the report of 2019, 40 people died. | 40 people | the report of 2019 | stated
            nl | Volgens een twintigtal bronnen zijn er 40 doden. | 40 doden | een twintigtal bronnen | stated
            en | According to Smith, 42, if 3 cats come, they stay. | 3 cats | Smith | stated
            en | According to Smith, 42, she has 3 cats, and a dog. | 3 cats | Smith | stated
            en | According to a report seen at Acme, 40 people died. | 40 people | a report | stated
            en | According to figures published by the ONS, 40 trees fell. | 40 trees | figures published by the ONS | stated
            nl | Er waren branden en volgens Maes kampt de stad met 40 doden. | 40 doden | Maes | stated
            nl | Volgens artsen in een ziekenhuis van Acme zijn er 40 zieken. | 40 zieken | artsen | stated
            nl | Volgens een onderzoek naar armoede uit Gent zijn er 40 armen. | 40 armen | een onderzoek naar armoede uit Gent | stated
            nl | Er staakten 40 man, volgens Maes maandag en er kwamen 30 agenten. | 40 man | Maes | stated
            nl | Volgens een prognose zou de bank een schatting geven van 40 euro. | 40 euro | een prognose | estimated
            nl | Volgens een onderzoek naar de prijs van brood betaalt 40 procent te veel. | 40 procent | een onderzoek | stated
            en | Some 40 died, according to Smith, who is ill, and 30 were hurt. | 40 | Smith | stated
            nl | Volgens de bond die dat weet zijn er 40 doden. | 40 doden | de bond | stated
            nl | Volgens artsen daar 40 doden. | 40 doden | artsen | stated
            nl | Volgens In De Wind zijn er 40 doden. | 40 doden | In De Wind | stated
            nl | Volgens VAN zijn er 40 doden. | 40 doden | VAN | stated
            en | According to Smith there are 40 cows. | 40 cows | Smith | stated
            """)
    void behindAPreposition(String language, String text, String figure, String source, String certainty) {
        assertSource(language, text, figure, source, certainty);
    }

    /** The subject of a verb of saying or estimating, on whichever side of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nl | De NOS meldt dat er 40 doden zijn. | 40 doden | De NOS | stated
            en | Prices rose 3% in May, a first estimate showed. | 3% | a first estimate | estimated
            en | Turnout put at 38% in local vote, officials say | 38% | officials | stated
            en | Inflation was 2.4%, while economists had pencilled in 2.5%. | 2.5% | economists | estimated
            nl | 40 procent is arm, zoals uit het rapport van de raad blijkt. | 40 procent | het rapport van de raad | stated
            nl | De GGD schat de kosten op 3 miljoen euro. | 3 miljoen euro | De GGD | estimated
            nl | De kosten schat de GGD op 3 miljoen euro. | 3 miljoen euro | de GGD | estimated
            nl | Het aantal betogers schat de politie op 4.000. | 4.000 | de politie | estimated
            nl | De schade raamt de verzekeraar op 3 miljoen euro. | 3 miljoen euro | de verzekeraar | estimated
            nl | De gemeente schat de schade op 3 miljoen euro. | 3 miljoen euro | De gemeente | estimated
            nl | Analisten van ING rekenen op 40.000 nieuwe banen. | 40.000 | Analisten van ING | estimated
            nl | Analisten van Bergkamp & Co rekenen voor dit jaar op een verlies van 10 miljoen euro. | 10 miljoen euro | Analisten van Bergkamp & Co | estimated
            nl | Het Planbureau gaat uit van 2 procent groei. | 2 procent | Het Planbureau | estimated
            nl | De bank houdt rekening met een verlies van 3 miljard euro. | 3 miljard euro | De bank | estimated
            nl | In 1985 raamde de provincieraad de kostprijs op 120 miljoen frank. | 120 miljoen frank | de provincieraad | estimated
            nl | Dit jaar verwacht de organisatie 40.000 bezoekers. | 40.000 bezoekers | de organisatie | estimated
            nl | Voor 2025 voorspelt De Nederlandsche Bank een groei van 2 procent. | 2 procent | De Nederlandsche Bank | estimated
            nl | Er zijn 40 doden gevallen, meldt het persbureau AP dinsdag. | 40 doden | het persbureau AP | stated
            nl | Er zijn 40 doden gevallen, zo meldt de krant. | 40 doden | de krant | stated
            nl | Er vielen 40 doden, laat de politie weten. | 40 doden | de politie | stated
            nl | Er verdwijnen 40 banen, maakte het bedrijf dinsdag bekend. | 40 banen | het bedrijf | stated
            nl | De club, die in 1901 is opgericht, zegt dat de herstelling 15.000 euro kost. | 15.000 euro | De club | stated
            nl | Jan Peeters, directeur van Acme, zegt dat er 40 banen verdwijnen. | 40 banen | Jan Peeters | stated
            nl | Burgemeester Karel Soetaert (52) zegt dat er 40 banen verdwijnen. | 40 banen | Burgemeester Karel Soetaert | stated
            nl | Nu de rente stijgt, verwacht de bank 40 faillissementen. | 40 faillissementen | de bank | estimated
            nl | De NOS meldt 40 doden, maar de BBC spreekt van 30 doden. | 30 doden | de BBC | stated
            nl | De NOS meldt 40 doden, maar de BBC spreekt van 30 doden. | 40 doden | De NOS | stated
            en | The bank expects profit to fall by 40 percent. | 40 percent | The bank | estimated
            en | Police said 16 bikes had been stolen. | 16 bikes | Police | stated
            en | The club, whose accounts were published on Monday, says repairs will cost £15,000. | £15,000 | The club | stated
            en | One in seven customers struggles to pay, a survey by the charity Tapwatch found. | One in seven | a survey by the charity Tapwatch | stated
            en | Figures from the ONS show that 40 percent of people rent. | 40 percent | Figures from the ONS | stated
            en | Data from the World Bank showed that 40 percent of people rent. | 40 percent | Data from the World Bank | stated
            en | A survey of 3,000 people by the council found that 40 percent rent. | 40 percent | A survey | stated
            en | On Monday the ministry said 40 schools would close. | 40 schools | the ministry | stated
            en | The ministry said on Monday that 40 schools would close. | 40 schools | The ministry | stated
            en | The mayor told Reuters that 40 schools would close. | 40 schools | The mayor | stated
            en | Analysts at Brandt & Lowe estimate that the clean-up will cost $30m. | $30m | Analysts at Brandt & Lowe | estimated
            en | The damage was estimated by the insurer at $30m. | $30m | the insurer | estimated
            en | The council puts the cost at £3m. | £3m | The council | estimated
            en | Sales fell by 3 percent, the company said. | 3 percent | the company | stated
            en | Sales fell by 3 percent, the company said, and 40 jobs will go. | 40 jobs | the company | stated
            en | It emerged from court documents that 40 people were paid. | 40 people | court documents | stated
            en | According to the ministry, 4,200 homes lack power. | 4,200 homes | the ministry | stated
            nl | De Vlaamse regering trekt 40 miljoen euro uit, schrijft De Standaard woensdag. | 40 miljoen euro | De Standaard | stated
            nl | Er verdwijnen 40 banen, bevestigt woordvoerder Jan Peeters van de bond. | 40 banen | woordvoerder Jan Peeters van de bond | stated
            nl | Minister Van der Straeten (Groen) verwacht 40 windmolens. | 40 windmolens | Minister Van der Straeten | estimated
            nl | De schade wordt door de verzekeraar geraamd op 3 miljoen euro. | 3 miljoen euro | de verzekeraar | estimated
            nl | Onderzoekers van de UGent stellen vast dat 40 procent spaart. | 40 procent | Onderzoekers van de UGent | stated
            nl | Zeker 40 mensen kwamen om het leven, zeggen reddingswerkers. | 40 mensen | reddingswerkers | stated
            nl | Zeker 40 mensen kwamen om het leven, zeiden de autoriteiten in Kaboel. | 40 mensen | de autoriteiten | stated
            nl | Volgens de Wereldgezondheidsorganisatie (WHO) zijn er 40 doden. | 40 doden | de Wereldgezondheidsorganisatie | stated
            nl | Er zijn al 40 doden, zo liet het ministerie van Volksgezondheid weten. | 40 doden | het ministerie van Volksgezondheid | stated
            nl | Ruim 300 woningen staan leeg, zegt de gemeente, die 40 ambtenaren inzet. | 300 woningen | de gemeente | stated
            nl | De NMBS zei maandag dat 40 treinen uitvielen. | 40 treinen | De NMBS | stated
            nl | Volgens topman Jan Smit van Heineken daalt de afzet met 4 procent. | 4 procent | topman Jan Smit van Heineken | stated
            nl | 's Avonds waren er 40 mensen, zei de politie. | 40 mensen | de politie | stated
            nl | Het IMF verwacht dat de wereldeconomie met 3 procent groeit; de Wereldbank rekent op 2 procent. | 2 procent | de Wereldbank | estimated
            nl | Het IMF verwacht dat de wereldeconomie met 3 procent groeit; de Wereldbank rekent op 2 procent. | 3 procent | Het IMF | estimated
            en | Ms Jones, chief executive of Acme, said sales rose 40 percent. | 40 percent | Ms Jones | stated
            en | The Ministry of Justice and Security said 40 inmates escaped. | 40 inmates | The Ministry of Justice and Security | stated
            en | Prices rose 3 percent in May, the Bank of England said on Thursday. | 3 percent | the Bank of England | stated
            en | Prices rose 3 percent, said Bank of England governor Andrew Bailey. | 3 percent | Bank of England governor Andrew Bailey | stated
            en | The study, which followed 3,000 people, found that 40 percent smoke. | 40 percent | The study | stated
            en | New research suggests 40 percent of adults smoke. | 40 percent | New research | stated
            en | The company reported a loss of £3m. | £3m | The company | stated
            en | Officials say at least 40 people died; the opposition says 90 people died. | 40 people | Officials | stated
            en | Officials say at least 40 people died; the opposition says 90 people died. | 90 people | the opposition | stated
            en | Mayor Ann Lee said 40 trees fell. She expects 30 more trees to be cut. | 30 more trees | Mayor Ann Lee | estimated
            en | Brown, 42, of Leeds, said he lost 40 sheep. | 40 sheep | Brown | stated
            en | The government, according to The Guardian, will cut 40 jobs. | 40 jobs | The Guardian | stated
            en | Sales will reach £3m, Goldman Sachs predicts. | £3m | Goldman Sachs | estimated
            en | Economists polled by Reuters had expected 3 percent growth. | 3 percent | Economists polled by Reuters | estimated
            en | In its annual report the bank said 40 branches would close. | 40 branches | the bank | stated
            en | The number of homes rose by 300, said councillor Bob Hall (Labour). | 300 | councillor Bob Hall | stated
            nl | De politie heeft dinsdag bevestigd dat er 40 doden zijn. | 40 doden | De politie | stated
            en | The bank has warned that 40 branches may close. | 40 branches | The bank | stated
            en | The bank stressed on Monday that 40 branches may close. | 40 branches | The bank | stated
            en | Some 40 branches may close, the bank conceded. | 40 branches | the bank | stated
            en | Some 40 branches may close, according to a study published on Monday. | 40 branches | a study | stated
            en | The town, whose council had forecast 3 percent, is empty. | 3 percent | council | estimated
            nl | Het bad kost volgens de planning eind 2026 nog 3 miljoen euro. | 3 miljoen euro | de planning | stated
            nl | Vorig jaar raakten 40.000 mensen hun baan kwijt, schat de vakbond ACV. | 40.000 mensen | de vakbond ACV | estimated
            nl | Volgens cijfers van Statbel steeg de inflatie tot 3 procent. | 3 procent | cijfers van Statbel | stated
            nl | De inflatie steeg volgens cijfers van Statbel tot 3 procent. | 3 procent | cijfers van Statbel | stated
            nl | Een woordvoerder van de politie bevestigt dat er 12 mensen zijn opgepakt. | 12 mensen | Een woordvoerder van de politie | stated
            nl | Er zijn 12 mensen opgepakt, bevestigt het Openbaar Ministerie. | 12 mensen | het Openbaar Ministerie | stated
            nl | Volgens onderzoek van de Universiteit Utrecht slaapt 40 procent slecht. | 40 procent | onderzoek van de Universiteit Utrecht | stated
            nl | Onderzoekers schatten dat er 40 wolven leven. | 40 wolven | Onderzoekers | estimated
            nl | Er leven naar schatting 40 wolven, zegt Natuurmonumenten. | 40 wolven | Natuurmonumenten | stated
            nl | De prijs van een brood is met 3 procent gestegen, becijferde Testaankoop. | 3 procent | Testaankoop | stated
            nl | Bij de brand vielen 12 gewonden, meldt de brandweer op X. | 12 gewonden | de brandweer | stated
            nl | Els Maes (40) uit Gent zegt dat ze 300 euro betaalt. | 300 euro | Els Maes | stated
            nl | De ECB denkt dat de groei op 2 procent uitkomt. | 2 procent | De ECB | estimated
            nl | Er werden 300 woningen verkocht, maakte het Kadaster maandag bekend. | 300 woningen | het Kadaster | stated
            nl | Het museum trok 300.000 bezoekers, een record volgens directeur Ann Demeester. | 300.000 bezoekers | directeur Ann Demeester | stated
            nl | Volgens de jongste raming van het Federaal Planbureau groeit de economie met 1,3 procent. | 1,3 procent | de jongste raming van het Federaal Planbureau | estimated
            nl | Het Federaal Planbureau raamt de groei op 1,3 procent. Eerder ging het uit van 1,5 procent. | 1,3 procent | Het Federaal Planbureau | estimated
            en | A spokesman for the Home Office said 40 people had been moved. | 40 people | A spokesman for the Home Office | stated
            en | Research by the University of Leeds has found that 40 percent of bees died. | 40 percent | Research by the University of Leeds | stated
            en | The World Bank forecasts growth of 3 percent. | 3 percent | The World Bank | estimated
            en | At least 40 people were killed, officials said on Sunday. | 40 people | officials | stated
            en | At least 40 people were killed, local media reported. | 40 people | local media | stated
            en | Local media reported that 40 people were killed. | 40 people | Local media | stated
            en | The firm, which employs 300 people, said it would cut 40 jobs. | 40 jobs | The firm | stated
            en | Inflation rose to 3 percent in May, according to figures published by the ONS. | 3 percent | figures published by the ONS | stated
            en | Oxfam says 40 percent of aid is lost, while the government insists it is 10 percent. | 10 percent | the government | stated
            en | Oxfam says 40 percent of aid is lost, while the government insists it is 10 percent. | 40 percent | Oxfam | stated
            en | Dr Amy Wong, from King's College London, said 40 patients had recovered. | 40 patients | Dr Amy Wong | stated
            en | The report concludes that 40 percent is lost. | 40 percent | The report | stated
            nl | Volgens het rapport van 14 mei zijn er 40 wolven. | 40 wolven | het rapport van 14 mei | stated
            nl | Volgens het rapport van 2019, dat nog geldt, zijn er 40 wolven. | 40 wolven | het rapport van 2019 | stated
            nl | De prijs steeg volgens het rapport van 2019 naar 2.400 euro. | 2.400 euro | het rapport | stated
            nl | De werkloosheid daalde in mei tot 3,6 procent, meldt het Centraal Bureau voor de Statistiek (CBS) donderdag. | 3,6 procent | het Centraal Bureau voor de Statistiek | stated
            nl | De politie spreekt van 40 arrestaties. | 40 arrestaties | De politie | stated
            nl | In totaal werden 40 mensen opgepakt, zegt een woordvoerder tegen persbureau ANP. | 40 mensen | een woordvoerder | stated
            nl | Vlaams minister van Onderwijs Ben Weyts (N-VA) zegt dat hij 40 miljoen euro uittrekt. | 40 miljoen euro | Vlaams minister van Onderwijs Ben Weyts | stated
            nl | Volgens Vlaams minister van Onderwijs Ben Weyts is er 40 miljoen euro nodig. | 40 miljoen euro | Vlaams minister van Onderwijs Ben Weyts | stated
            nl | Volgens minister Weyts is dat niet waar. Hij rekent op 40 miljoen euro. | 40 miljoen euro | minister Weyts | estimated
            nl | Dat is volgens De Croo 3 procent te veel. | 3 procent | De Croo | stated
            nl | Hoeveel het kost? Volgens de architect 40 miljoen euro. | 40 miljoen euro | de architect | stated
            nl | In 2020 waren er nog 40 wolven. Nu zijn dat er volgens de Zoogdiervereniging 90 wolven. | 90 wolven | de Zoogdiervereniging | stated
            nl | De gemeente en de provincie schatten de kosten op 40 miljoen euro. | 40 miljoen euro | De gemeente en de provincie | estimated
            nl | Op een persconferentie zei premier De Croo dat er 40 miljoen euro komt. | 40 miljoen euro | premier De Croo | stated
            nl | De onderzoekers, die 300 scholen bezochten, concluderen dat 40 procent tekortschiet. | 40 procent | De onderzoekers | stated
            nl | Er zouden 40 gewonden zijn, meldt persbureau Reuters op basis van ooggetuigen. | 40 gewonden | persbureau Reuters | reported
            nl | De kans dat het lukt schat Jansen op 40 procent. | 40 procent | Jansen | estimated
            nl | Onderzoek toont aan dat 40 procent te weinig slaapt. | 40 procent | Onderzoek | stated
            nl | Recente cijfers van de federale politie laten zien dat er 40 inbraken per dag zijn. | 40 inbraken | Recente cijfers van de federale politie | stated
            en | The death toll rose to 40 on Sunday, the country's health ministry said. | 40 | the country's health ministry | stated
            en | Health officials in the city said 40 patients had died. | 40 patients | Health officials in the city | stated
            en | Prime Minister Boris Johnson told MPs that 40 hospitals would be built. | 40 hospitals | Prime Minister Boris Johnson | stated
            en | Chancellor Rishi Sunak said on Wednesday he would borrow £40bn. | £40bn | Chancellor Rishi Sunak | stated
            en | The drug cut deaths by 40 percent, according to a study in The Lancet. | 40 percent | a study | stated
            en | The drug cut deaths by 40 percent, a study in The Lancet found. | 40 percent | a study in The Lancet | stated
            en | Some 40 percent of firms, according to a survey of 3,000 managers by the CBI, plan cuts. | 40 percent | a survey | stated
            en | The police, who had 40 officers on site, said 30 people were held. | 30 people | The police | stated
            en | US officials believe 40 soldiers died. | 40 soldiers | US officials | estimated
            en | As the BBC reported, 40 people died. | 40 people | the BBC | stated
            en | The company expects to hire 40 people, chief executive Tim Cook said. | 40 people | The company | estimated
            nl | Volgens Bos zijn er 40 spelers. Volgens Smit zijn er 30 spelers. | 30 spelers | Smit | stated
            nl | De club (40 leden) meldt een winst van 3.000 euro. | 3.000 euro | De club | stated
            nl | De partij van Jan de Groot zegt 40.000 leden te hebben. | 40.000 leden | De partij van Jan de Groot | stated
            nl | Er waren 300 klachten. Dit meldden bewoners al in 2010. | 300 klachten | bewoners | stated
            nl | De directie maakt 40 dossiers bekend. | 40 dossiers | De directie | stated
            nl | Dat meldt de NOS en de BBC zegt dat er 40 doden zijn. | 40 doden | de BBC | stated
            nl | Die bond zegt dat er 40 doden zijn. | 40 doden | Die bond | stated
            en | In Leeds, a town, said Smith, 40 trees fell. | 40 trees | Smith | stated
            en | The council in May said 40 schools would close. | 40 schools | The council | stated
            en | The survey of 300 men, by Acme, found 40 errors. | 40 errors | The survey | stated
            nl | Schat de NOS 40 doden? | 40 doden | de NOS | estimated
            nl | Acme.be meldt 40 doden. | 40 doden | Acme.be | stated
            en | Reports said 40 people died. | 40 people | Reports | stated
            nl | Er zijn 40 doden meldt de NOS | 40 doden | de NOS | stated
            en | The mayor added: 40 trees fell. | 40 trees | The mayor | stated
            en | April Jones said 40 people died. | 40 people | April Jones | stated
            nl | De stad raamt de bank op 40 euro. | 40 euro | De stad | estimated
            en | Some 40 trees fell, the mayor added. | 40 trees | the mayor | stated
            nl | Het bedrag verwacht de stad op 40 euro. | 40 euro | de stad | estimated
            en | In 3 towns, Smith said, 40 people died. | 3 towns | Smith | stated
            nl | Er zijn 40 doden, zei maandag Jan Maes. | 40 doden | Jan Maes | stated
            en | Some 40 jobs will go, said last year the bank. | 40 jobs | the bank | stated
            nl | In Gent zegt de burgemeester dat er 40 bomen vielen. | 40 bomen | de burgemeester | stated
            en | A report on Monday by the council said 40 schools would close. | 40 schools | the council | stated
            en | The minister Friday said 40 schools would close. | 40 schools | The minister | stated
            en | When officials said 40 firms were hit, shares fell. | 40 firms | officials | stated
            en | The 40 men the mayor said were safe. | 40 men | the mayor | stated
            en | In a 1999 report the mayor said 40 men were safe. | 40 men | the mayor | stated
            nl | Er zijn 40 doden, zegt Maes in het dorp dat weent. | 40 doden | Maes | stated
            en | The mayor said that 40 trees fell, aides said. | 40 trees | The mayor | stated
            en | The mayor said who the 40 guests were, aides said. | 40 guests | The mayor | stated
            nl | Zijn broer zegt dat er 40 doden zijn. | 40 doden | Zijn broer | stated
            en | Of the 300 the mayor said 40 were sick. | 40 | the mayor | stated
            """)
    void besideAVerb(String language, String text, String figure, String source, String certainty) {
        assertSource(language, text, figure, source, certainty);
    }

    /** A report that shows it, in front of the verb or behind it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nl | Ongeveer 40 procent fietst, blijkt uit een bevraging door studiebureau Trafiek bij 4.150 gezinnen. | 40 procent | een bevraging door studiebureau Trafiek | stated
            nl | Uit cijfers van het CBS blijkt dat 40 procent fietst. | 40 procent | cijfers van het CBS | stated
            nl | Uit onderzoek blijkt dat 40 procent fietst. | 40 procent | onderzoek | stated
            nl | Zo'n 40 procent fietst, zo blijkt uit onderzoek van de universiteit. | 40 procent | onderzoek van de universiteit | stated
            nl | De prijs bedroeg 389.000 euro, blijkt uit cijfers van makelaarsvereniging De Waag. | 389.000 euro | cijfers van makelaarsvereniging De Waag | stated
            nl | Uit een onderzoek naar armoede van de KU Leuven blijkt dat 40 procent niet spaart. | 40 procent | een onderzoek naar armoede van de KU Leuven | stated
            nl | Cijfers van de politie tonen dat er 40 inbraken waren. | 40 inbraken | Cijfers van de politie | stated
            nl | Uit het rapport, dat maandag verscheen, blijkt dat 40 procent spaart. | 40 procent | het rapport | stated
            en | A report published by the charity Shelter shows 40,000 families are homeless. | 40,000 families | the charity Shelter | stated
            en | Up to 40 percent of adults are lonely, new figures from the Office for National Statistics show. | 40 percent | new figures from the Office for National Statistics | stated
            nl | De inflatie steeg tot 3 procent, zo blijkt uit cijfers die Statbel dinsdag bekendmaakte. | 3 procent | cijfers | stated
            nl | Dat 40 procent slecht slaapt, blijkt uit een enquête van Sciensano. | 40 procent | een enquête van Sciensano | stated
            nl | Uit een rondvraag van de krant bij 300 artsen blijkt dat 40 procent wil stoppen. | 40 procent | een rondvraag van de krant | stated
            en | UK inflation rose to 3 percent, official figures show. | 3 percent | official figures | stated
            nl | Ruim 40 procent van de huisartsen wil stoppen, blijkt uit een enquête van de Landelijke Huisartsen Vereniging onder 1.200 leden. | 40 procent | een enquête van de Landelijke Huisartsen Vereniging | stated
            nl | Zo'n 40 procent, zo blijkt uit het onderzoek, is ziek, en 10 procent is vaak ziek. | 10 procent | het onderzoek | stated
            """)
    void shownByAReport(String language, String text, String figure, String source, String certainty) {
        assertSource(language, text, figure, source, certainty);
    }

    /** A sentence that looks back names the source of the one before it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nl | De omzet daalde met 31 procent tot 412 mln. Dat blijkt uit het jaarverslag. | 31 procent | het jaarverslag | stated
            nl | De omzet daalde tot € 412 mln. Dat blijkt uit het jaarverslag (blz. 14) dat zondag is gepubliceerd. | 412 | het jaarverslag | stated
            nl | Er zijn 40 doden. Dat meldt de NOS. | 40 doden | de NOS | stated
            nl | Er zijn 40 doden. Dit schrijft De Tijd op basis van cijfers van Belga. | 40 doden | De Tijd | stated
            nl | Er zijn 40 doden. Dat heeft gedeputeerde Lieve Vanhaute (52) maandag aangekondigd. | 40 doden | gedeputeerde Lieve Vanhaute | stated
            nl | Er zijn 40 doden. Dat blijkt dinsdag uit een rapport van de VN. | 40 doden | een rapport van de VN | stated
            nl | De omzet zou 40 miljoen euro zijn. Dat meldt Bloomberg. | 40 miljoen euro | Bloomberg | reported
            nl | Er komen 2.400 woningen. Dat staat in de woonvisie die het college presenteerde. | 2.400 woningen | de woonvisie | stated
            nl | Er zijn 40 doden. De cijfers komen van de politie. | 40 doden | de politie | stated
            nl | Er zijn 40 doden. Aldus de NOS. | 40 doden | de NOS | stated
            en | Sales fell by 3 percent. That is according to the ONS. | 3 percent | the ONS | stated
            en | Sales fell by 3 percent. The figures come from the British Retail Consortium. | 3 percent | the British Retail Consortium | stated
            en | Some 40 jobs will go. That was announced by the council on Tuesday. | 40 jobs | the council | stated
            nl | Er zijn 40 doden. Dat zegt burgemeester Bart Somers aan VRT NWS. | 40 doden | burgemeester Bart Somers | stated
            nl | Er zijn 40 doden. Dat schat het Rode Kruis. | 40 doden | het Rode Kruis | estimated
            nl | Er zijn 40 doden. Dat werd dinsdag bekendgemaakt door de politie. | 40 doden | de politie | stated
            nl | Er zijn 40 doden. Dat blijkt uit cijfers die het CBS dinsdag publiceerde. | 40 doden | cijfers | stated
            en | Rainfall was 40 mm. That's according to the Met Office. | 40 mm | the Met Office | stated
            nl | Er zijn 12 mensen opgepakt. Dat bevestigt het parket van Antwerpen. | 12 mensen | het parket van Antwerpen | stated
            nl | De gemeenteraad keurde 40 miljoen euro goed. Dat zei schepen Tom Maes (N-VA) na afloop. | 40 miljoen euro | schepen Tom Maes | stated
            nl | Er waren 300 klachten. Dat heeft de stad verwacht. | 300 klachten | de stad | estimated
            en | There were 300 complaints. This was said by the ombudsman. | 300 complaints | the ombudsman | stated
            nl | Jan Maes zegt het. Er zijn 40 doden. Dat zegt hij. | 40 doden | Jan Maes | stated
            nl | Er zijn 40 doden. Dat werd door de politie gemeld. | 40 doden | de politie | stated
            en | Ann Lee said little. Some 40 people died, said she. | 40 people | Ann Lee | stated
            en | Ann Lee said little. According to her 40 people died. | 40 people | Ann Lee | stated
            en | The mayor said 40 people died. He expects 30 more deaths. | 30 more deaths | The mayor | estimated
            nl | De burgemeester Maes meldt 40 doden. Hij verwacht 30 gewonden. | 30 gewonden | De burgemeester Maes | estimated
            nl | Er zijn 40 doden. Dat meldt Jan Maes. Hij verwacht 30 gewonden. | 30 gewonden | Jan Maes | estimated
            en | Mayor Lee's aide said 40 people died. He expects 30 more deaths. | 30 more deaths | Mayor Lee's aide | estimated
            nl | Er zijn 40 doden. Dat blijkt uit cijfers van de stad en van Acme, zegt Maes. | 40 doden | cijfers van de stad en van Acme | stated
            en | Ann Lee said 40 people died and Ann Lee said 20 people died. She expects 30 more deaths. | 30 more deaths | Ann Lee | estimated
            nl | Jan Maes zegt het. Er zijn 40 doden. Dat zegt zijn broer. | 40 doden | zijn broer | stated
            nl | Jan Maes zegt het. In Gent zei hij dat er 40 doden zijn. | 40 doden | Jan Maes | stated
            """)
    void inTheSentenceAfter(String language, String text, String figure, String source, String certainty) {
        assertSource(language, text, figure, source, certainty);
    }

    /** A quotation has one speaker, named before, behind or between its sentences. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nl | Dat verwacht directeur Els Maes. „Er komen 30 huizen.” Dan is het klaar. | 30 huizen | directeur Els Maes | estimated
            nl | Dat zegt topman Jan Smit. „Er zijn 30 klanten weg”, zegt vakbondsman Wim Bos. | 30 klanten | vakbondsman Wim Bos | stated
            nl | Dat zegt topman Jan Smit. „Er zijn 30 klanten weg. Dat is veel.” Aldus vakbondsman Wim Bos. | 30 klanten | vakbondsman Wim Bos | stated
            en | "It is bad," said Ann Lee of the Miners' Union, who puts the losses at 40 jobs. | 40 jobs | Ann Lee of the Miners' Union | estimated
            nl | Analist Femke Bos van bank Laman had gerekend op een winst van 23 miljoen euro. | 23 miljoen euro | Analist Femke Bos van bank Laman | estimated
            nl | Bestuurder Ilse Kamps: „Van de 180 collega's zijn er 70 ouder dan 55.” | 180 | Bestuurder Ilse Kamps | stated
            nl | Bestuurder Janssens: „We hebben 40 mensen aangenomen.” | 40 mensen | Bestuurder Janssens | stated
            nl | Burgemeester Karel Soetaert vindt dat veel: "Wij betalen dubbel zoveel, terwijl daar 30.000 mensen wonen." | 30.000 mensen | Burgemeester Karel Soetaert | stated
            nl | "Er zijn 300 woningen", zegt Peeters. "Daarvan staan er 40 leeg." | 40 | Peeters | stated
            nl | "Er zijn 300 woningen", zegt Peeters. "Daarvan staan er 40 leeg." | 300 woningen | Peeters | stated
            nl | „Er zijn 300 woningen. Er komen er 40 huizen bij,” zei Peeters. | 300 woningen | Peeters | stated
            nl | „Er zijn 300 woningen. Er komen 40 huizen bij. Dat is mooi,” zei Peeters. | 40 huizen | Peeters | stated
            nl | Peeters zegt: „Er zijn 300 woningen. Er komen 40 huizen bij.” | 40 huizen | Peeters | stated
            nl | „Een op de vier starters wijkt uit”, zegt wethouder Margriet Holtrop (51). „Er zijn 40 huizen.” | 40 huizen | wethouder Margriet Holtrop | stated
            nl | Wethouder Holtrop verwacht 300 huizen. „Er komen 40 scholen bij”, zegt ze. | 40 scholen | Wethouder Holtrop | stated
            nl | Wethouder Holtrop verwacht 300 huizen. Volgens haar komen er 40 scholen bij. | 40 scholen | Wethouder Holtrop | stated
            en | "We own 47 cows," said the farmer. | 47 cows | the farmer | stated
            en | "Dozens of families still have no dry cellar," said Cllr. J. P. Marsh. During COVID-19, he added, complaints took 14 weeks to answer. | Dozens | Cllr. J. P. Marsh | stated
            en | "Dozens of families still have no dry cellar," said Cllr. J. P. Marsh. During COVID-19, he added, complaints took 14 weeks to answer. | 14 weeks | Cllr. J. P. Marsh | stated
            en | “We have 300 homes. We need 40 more houses,” said Mr Jones. | 300 homes | Mr Jones | stated
            en | "We have 300 homes," said Mary Jones. "We need 40 schools." | 40 schools | Mary Jones | stated
            en | “We have 300 homes.” John Smith said. | 300 homes | John Smith | stated
            en | ‘We need 40 buses,’ the mayor said. | 40 buses | the mayor | stated
            en | Mary Jones said: "We need 40 buses." | 40 buses | Mary Jones | stated
            en | The mayor was clear: "We need 40 buses." | 40 buses | The mayor | stated
            en | “We need £90m,” the minister’s aide said. | £90m | the minister’s aide | stated
            nl | 'We hebben 40 mensen nodig', zegt directeur An De Wit. | 40 mensen | directeur An De Wit | stated
            nl | ‘We hebben 40 mensen nodig’, zegt directeur An De Wit. ‘In de foto’s staan er 30 scholen.’ | 30 scholen | directeur An De Wit | stated
            nl | Boswachter Karel Maes zoekt kikkers. „We telden er 40 kikkers”, zegt Maes. „En 30 padden.” | 30 padden | Maes | stated
            nl | De minister zegt: „Er komen 40 scholen.↵En er komen 30 huizen bij.” | 30 huizen | De minister | stated
            nl | De minister zegt:¶„Er komen 40 scholen.” | 40 scholen | De minister | stated
            en | "Sales fell 3 percent," Smith said. "We closed 40 shops. We will open 20 cafés." | 20 cafés | Smith | stated
            en | “We closed 40 shops.¶“We will open 20 cafés,” said Mr Smith. | 20 cafés | Mr Smith | stated
            en | “We closed 40 shops.¶“We will open 20 cafés,” said Mr Smith. | 40 shops | Mr Smith | stated
            en | The 6'2" guard scored 40 points, said the coach. | 40 points | the coach | stated
            nl | „Dat kost ons 40 euro per dag”, klaagt boer Jan Smit. | 40 euro | boer Jan Smit | stated
            nl | Burgemeester De Wever: "We hebben 40 agenten nodig. Er zijn er nu 30 agenten." | 30 agenten | Burgemeester De Wever | stated
            en | A spokesperson for Network Rail said: "We will spend £40m." | £40m | A spokesperson for Network Rail | stated
            en | "We will spend £40m," a spokesperson for Network Rail said. | £40m | a spokesperson for Network Rail | stated
            en | "That is 40 percent more", the report concludes. | 40 percent | the report | stated
            nl | „Ik schat dat er 40 katten zijn”, aldus Jansen. | 40 katten | Jansen | stated
            nl | Gedeputeerde Jan Klaassen (VVD): „Het kost 40 miljoen euro.” | 40 miljoen euro | Gedeputeerde Jan Klaassen | stated
            en | "There were 40 of us," recalled Mary. | 40 | Mary | stated
            nl | Het museum "De Pont" trok 40.000 bezoekers, zegt directeur Jan Bos. | 40.000 bezoekers | directeur Jan Bos | stated
            nl | „We hebben 40 spelers”, zegt Bos. De club heeft 300 leden. „Er zijn 20 vrijwilligers.” | 20 vrijwilligers | Bos | stated
            en | He's 5'10" tall and weighs 80 kg, said Dr Jones. | 80 kg | Dr Jones | stated
            en | ‘It’s a 40-mile road,’ said Ann. ‘We drive it 3 times a day.’ | 3 times | Ann | stated
            nl | Jan Maes:"Er zijn 40 doden." | 40 doden | Jan Maes | stated
            nl | Er zijn „40 doden”, meldt de NOS. | 40 doden | de NOS | stated
            nl | Jan Maes zegt het. Hij: "Er zijn 40 doden." | 40 doden | Jan Maes | stated
            en | Smith is ill. "The mayor said 30 men left," Smith said. | 30 men | The mayor | stated
            en | The mayor found "40 errors". | 40 errors | The mayor | stated
            en | "We closed 40 shops". Smith said. | 40 shops | Smith | stated
            nl | De minister:¶„Er komen 40 scholen.” | 40 scholen | De minister | stated
            nl | Er zijn „40 doden” in de stad, meldt de NOS. | 40 doden | de NOS | stated
            nl | Volgens de bond is het erg:¶„Er komen 30 huizen.” | 30 huizen | de bond | stated
            nl | Maes zegt: „Er zijn 40 doden.¶„Er zijn 30 gewonden.” | 30 gewonden | Maes | stated
            nl | Ann Maes zegt weinig. Haar broer: „Er zijn 40 doden.” | 40 doden | Haar broer | stated
            en | "I saw 40 men, the mayor said so and 30 women," Smith said. | 30 women | Smith | stated
            en | "I saw 40 men and, as the mayor said, 30 women," Smith said. | 40 men | Smith | stated
            nl | Bos zegt: „Het was erg. Politie: 40 doden.” | 40 doden | Bos | stated
            nl | Volgens de bond zijn „er 40 doden”, zegt Maes. „Er komen 30 huizen.” | 30 huizen | Maes | stated
            nl | Volgens de bond is het erg; minister Maes: „Er komen 40 scholen. Er komen 30 huizen.” | 30 huizen | minister Maes | stated
            """)
    void ofAQuotation(String language, String text, String figure, String source, String certainty) {
        assertSource(language, text, figure, source, certainty);
    }

    /** Who is named before a colon speaks behind it; a label of a figure or a place does not. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nl | GGD: griepprik voor 3.000 mensen | 3.000 mensen | GGD | stated
            nl | GGD Rijnstreek: vaccinatiegraad zakt onder 70 procent | 70 procent | GGD Rijnstreek | stated
            nl | Politie: 40 mensen opgepakt | 40 mensen | Politie | stated
            en | Police: 40 people arrested | 40 people | Police | stated
            en | Study: one in five adults lonely | one in five | Study | stated
            """)
    void beforeAColon(String language, String text, String figure, String source, String certainty) {
        assertSource(language, text, figure, source, certainty);
    }

    /** "Zou" and "reportedly" keep their distance from what a source says. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nl | Volgens de NOS zou de schade 3 miljoen euro bedragen. | 3 miljoen euro | de NOS | reported
            en | Reportedly, the firm will cut 40 jobs, The Guardian said. | 40 jobs | The Guardian | reported
            en | The firm will cut 40 jobs, reports The Guardian. | 40 jobs | The Guardian | stated
            """)
    void keptAtADistance(String language, String text, String figure, String source, String certainty) {
        assertSource(language, text, figure, source, certainty);
    }

    /** "Naar eigen zeggen", "had … geraamd": the subject of the clause, whose verb is far from the word of saying. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nl | Kwekerij Daelmans heeft naar eigen zeggen 45 kassen. | 45 kassen | Kwekerij Daelmans | stated
            nl | Naar eigen zeggen verkocht Daelmans 45 kassen. | 45 kassen | Daelmans | stated
            nl | Vorig jaar verloor de bond naar eigen schatting 700 leden. | 700 leden | de bond | estimated
            en | By its own account, the nursery has 45 greenhouses. | 45 greenhouses | the nursery | stated
            en | The nursery, by its own estimate, sold 45 roses. | 45 roses | The nursery | estimated
            nl | In mei had het planbureau een krimp van 4,5 procent voorspeld. | 4,5 procent | het planbureau | estimated
            nl | Het planbureau had in mei een krimp van 4,5 procent voorspeld. | 4,5 procent | Het planbureau | estimated
            nl | De krimp werd door het planbureau op 4,5 procent geraamd. | 4,5 procent | het planbureau | estimated
            nl | Er zijn 45 kassen vernield, heeft de brandweer dinsdag gemeld. | 45 kassen | de brandweer | stated
            en | In May the institute had predicted 45 storms. | 45 storms | the institute | estimated
            nl | Uit een raming van het Bureau voor Tuinbouw (BVT) blijkt dat er 45 kassen zijn. | 45 kassen | een raming van het Bureau voor Tuinbouw | estimated
            nl | De kassen kosten volgens het plan aanvankelijk 45 euro. | 45 euro | het plan | stated
            nl | Volgens Daelmans zelf zijn er 45 kassen. | 45 kassen | Daelmans | stated
            nl | Begin juni voorspelde de raad dat er 45 kassen komen. | 45 kassen | de raad | estimated
            nl | Vorige zomer meldde de raad 45 kassen. | 45 kassen | de raad | stated
            nl | Er zijn 45 kassen en de bond zegt dat er 60 waren. | 60 | de bond | stated
            en | The yard lost 45 boats and the union said 60 jobs went. | 60 jobs | the union | stated
            en | In Leeds officials said 45 trees fell. | 45 trees | officials | stated
            en | Friday Marsh said 45 trees fell. | 45 trees | Marsh | stated
            nl | De brandweer: 45 kassen vernield. | 45 kassen | De brandweer | stated
            nl | Het tij keert: "Er zijn 45 kassen. In Gent bleef alles staan", zegt Els Daelmans. | 45 kassen | Els Daelmans | stated
            en | The fire destroyed 45 barns, investigators told the court. | 45 barns | investigators | stated
            en | The fire destroyed 45 barns, experts reported in the Farm Journal. | 45 barns | experts | stated
            en | A poll by Kestrel put Labour on 44%. | 44% | A poll by Kestrel | stated
            en | The blaze put 40 people in hospital. | 40 people | |
            en | The two bakers said the fire would cost $40m. | $40m | The two bakers | stated
            en | Gaza's health ministry said that 82 people had died. | 82 people | Gaza's health ministry | stated
            nl | Een peiling van Kestrel zet de boeren op 24 procent. | 24 procent | Een peiling van Kestrel | stated
            nl | Begin dit jaar telde het land 11 miljoen inwoners. | 11 miljoen inwoners | |
            """)
    void ofTheClause(String language, String text, String figure, String source, String certainty) {
        assertSource(language, text, figure, source, certainty);
    }

    static void assertSource(String language, String text, String figure, String source, String certainty) {
        String article = text.replace("¶", "\n\n").replace("↵", "\n");
        List<Claim> claims =
                EXTRACTORS.get(Language.of(language)).extract(article).claims();
        Optional<Claim> claim =
                claims.stream().filter(each -> each.text().contains(figure)).findFirst();
        assertThat(claim).as("a claim with %s", figure).isPresent();
        Optional<Attribution> attribution = claim.get().attribution();
        if (source == null) {
            assertThat(attribution).map(Attribution::text).isEmpty();
            return;
        }
        assertThat(attribution).map(Attribution::text).contains(source);
        assertThat(attribution.map(found -> found.span().of(article))).contains(source);
        assertThat(attribution.map(found -> found.certainty().label())).contains(certainty);
    }
}
