package org.statclaim.index;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Extraction;
import org.statclaim.Language;
import org.statclaim.claim.PartialDate;

/** Articles with nouns, values, units, dates and sources that vary; the same for the same seed. */
public final class GeneratedArticles {

    /**
     * What the sentences are made with.
     *
     * @param places names of places
     * @param dutch plurals of what is counted, in Dutch
     * @param english likewise, in English
     * @param currencies what Dutch amounts of something by the year are in
     * @param masses units of mass, in Dutch
     */
    public record Vocabulary(
            List<String> places,
            List<String> dutch,
            List<String> english,
            List<String> currencies,
            List<String> masses) {

        /** A few of each, so that claims meet. */
        static final Vocabulary NARROW = new Vocabulary(
                List.of("Brusdael", "Lindeveen", "Hoogwinkel", "Elvermouth", "Tholmarsh"),
                List.of("woningen", "werknemers", "huurwoningen", "gevangenen", "krijgsgevangenen", "bomen", "fietsen"),
                List.of("houses", "workers", "prisoners", "trees", "bicycles", "patients", "schools"),
                List.of("dollar"),
                List.of("ton"));

        /** Hundreds of nouns and a thousand places, as an archive has them. */
        public static final Vocabulary WIDE = new Vocabulary(
                pairs(
                        "Brus Linde Hoog Elver Thol Waar Oester Nieuw Kraai Meer Zand Berk Vlas Gras Molen Heem Duin Wolf "
                                + "Steen Eiken Roer Boter Kamper Lamp Scholten Veld Water Zwaan",
                        "dael veen winkel mouth marsh dorp kerk burg haven hout donk rode wijk zijl beek broek lo laar "
                                + "drecht horst berg stede mond ingen voort sluis hagen ooi poort kamp"),
                pairs(
                        "huur koop staal school haven zorg boeren stads jeugd water straat leer dorps vracht berg thuis "
                                + "schip vak land bos",
                        "woningen werknemers gevangenen bomen fietsen winkels wagens patiënten bruggen klanten leden "
                                + "machines plaatsen kamers"),
                pairs(
                        "steel school harbour farm city youth water street village factory mountain river forest island "
                                + "market family summer winter rail road",
                        " houses, workers, prisoners, trees, bicycles, patients, shops, engines, members, machines, "
                                + "rooms, nurses, tenants, boats"),
                List.of("dollar", "pond", "yen", "Zwitserse frank", "Zweedse kroon"),
                List.of("ton", "kilo", "kilogram", "pond"));

        /** Each beginning with each end; ends with spaces in them stand between commas. */
        private static List<String> pairs(String heads, String tails) {
            List<String> ends = List.of(tails.split(tails.contains(",") ? "," : " "));
            return Stream.of(heads.split(" "))
                    .flatMap(
                            head -> ends.stream().map(end -> end.contains(" ") ? head + " " + end.strip() : head + end))
                    .toList();
        }
    }

    private static final List<String> DUTCH_SOURCES = List.of("", ", aldus het planbureau", ", volgens de provincie");
    private static final List<String> ENGLISH_SOURCES = List.of("", ", according to the agency", ", the council said");
    private static final List<String> BOUNDS_DUTCH = List.of("", "", "minstens ", "hooguit ", "ongeveer ");
    private static final List<String> BOUNDS_ENGLISH = List.of("", "", "at least ", "at most ", "about ");

    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build();

    private final Random random;
    private final Vocabulary words;

    private GeneratedArticles(long seed, Vocabulary words) {
        this.random = new Random(seed);
        this.words = words;
    }

    /** So many articles of one sentence and few words, read. */
    public static Stream<Extraction> of(long seed, int count) {
        return of(seed, count, 1, Vocabulary.NARROW);
    }

    /** So many articles of so many sentences, read; a sentence has one claim. */
    public static Stream<Extraction> of(long seed, int count, int sentences, Vocabulary words) {
        GeneratedArticles articles = new GeneratedArticles(seed, words);
        return IntStream.range(0, count)
                .mapToObj(i -> articles.article("article-" + i, sentences))
                .map(EXTRACTOR::extract);
    }

    private Article article(String id, int sentences) {
        boolean dutch = random.nextBoolean();
        String text = IntStream.range(0, sentences)
                .mapToObj(i -> dutch ? dutch() : english())
                .collect(Collectors.joining(" "));
        Article article = Article.of(text).withId(id).withLanguage(dutch ? Language.DUTCH : Language.ENGLISH);
        int year = 2000 + random.nextInt(24);
        return random.nextInt(10) == 0
                ? article
                : article.withDate(new PartialDate(year, 1 + random.nextInt(12), 1 + random.nextInt(28)));
    }

    private String dutch() {
        String time = random.nextBoolean() ? "In " + (2000 + random.nextInt(24)) : "Volgens plan";
        String bound = pick(BOUNDS_DUTCH);
        return time
                + switch (random.nextInt(7)) {
                    case 0, 1 -> " telde " + pick(words.places) + " " + bound + number('.') + " " + pick(words.dutch);
                    case 2 -> " kostte de brug in " + pick(words.places) + " " + bound + money() + " euro";
                    case 3 -> " kostte de tunnel " + bound + money() + " " + pick(words.currencies) + " per jaar";
                    case 4 ->
                        " woog de lading van " + pick(words.places) + " " + bound + tenth(',') + " "
                                + pick(words.masses);
                    case 5 -> " steeg de huur in " + pick(words.places) + " met " + bound + tenth(',') + " procent";
                    default -> " was de weg naar " + pick(words.places) + " " + bound + tenth(',') + " kilometer lang";
                }
                + pick(DUTCH_SOURCES)
                + ".";
    }

    private String english() {
        String time = random.nextBoolean() ? "In " + (2000 + random.nextInt(24)) : "By all accounts";
        String bound = pick(BOUNDS_ENGLISH);
        return time
                + switch (random.nextInt(7)) {
                    case 0, 1 -> " " + pick(words.places) + " had " + bound + number(',') + " " + pick(words.english);
                    case 2 -> " the bridge in " + pick(words.places) + " cost " + bound + "£" + number(',');
                    case 3 -> " the tunnel cost " + bound + "US$" + number(',') + " a year";
                    case 4 ->
                        " the load from " + pick(words.places) + " weighed " + bound + tenth('.') + " pounds of iron";
                    case 5 -> " rents in " + pick(words.places) + " rose by " + bound + tenth('.') + " percent";
                    default -> " the road to " + pick(words.places) + " was " + bound + tenth('.') + " miles long";
                }
                + pick(ENGLISH_SOURCES)
                + ".";
    }

    private String pick(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** Three to six digits, grouped. */
    private String number(char group) {
        int value = 101 + random.nextInt(random.nextBoolean() ? 2_000 : 900_000);
        return String.format(Locale.ROOT, "%,d", value).replace(',', group);
    }

    private String money() {
        return (1 + random.nextInt(900)) + " miljoen";
    }

    private String tenth(char point) {
        return (1 + random.nextInt(99)) + String.valueOf(point) + (1 + random.nextInt(9));
    }
}
