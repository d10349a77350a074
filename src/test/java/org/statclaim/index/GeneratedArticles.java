package org.statclaim.index;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Extraction;
import org.statclaim.Language;
import org.statclaim.claim.PartialDate;

/** Articles of one sentence each, with nouns, values, units, dates and sources that vary; the same for the same seed. */
public final class GeneratedArticles {

    private static final List<String> DUTCH_NOUNS =
            List.of("woningen", "werknemers", "huurwoningen", "gevangenen", "krijgsgevangenen", "bomen", "fietsen");
    private static final List<String> ENGLISH_NOUNS =
            List.of("houses", "workers", "prisoners", "trees", "bicycles", "patients", "schools");
    private static final List<String> PLACES =
            List.of("Brusdael", "Lindeveen", "Hoogwinkel", "Elvermouth", "Tholmarsh");
    private static final List<String> DUTCH_SOURCES = List.of("", ", aldus het planbureau", ", volgens de provincie");
    private static final List<String> ENGLISH_SOURCES = List.of("", ", according to the agency", ", the council said");
    private static final List<String> BOUNDS_DUTCH = List.of("", "", "minstens ", "hooguit ", "ongeveer ");
    private static final List<String> BOUNDS_ENGLISH = List.of("", "", "at least ", "at most ", "about ");

    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build();

    private final Random random;

    private GeneratedArticles(long seed) {
        this.random = new Random(seed);
    }

    /** So many articles, read. */
    public static Stream<Extraction> of(long seed, int count) {
        GeneratedArticles articles = new GeneratedArticles(seed);
        return IntStream.range(0, count).mapToObj(i -> EXTRACTOR.extract(articles.article("article-" + i)));
    }

    private Article article(String id) {
        boolean dutch = random.nextBoolean();
        String text = dutch ? dutch() : english();
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
                    case 0, 1 -> " telde " + pick(PLACES) + " " + bound + number('.') + " " + pick(DUTCH_NOUNS);
                    case 2 -> " kostte de brug in " + pick(PLACES) + " " + bound + money() + " euro";
                    case 3 -> " kostte de tunnel " + bound + money() + " dollar per jaar";
                    case 4 -> " woog de lading van " + pick(PLACES) + " " + bound + tenth(',') + " ton";
                    case 5 -> " steeg de huur in " + pick(PLACES) + " met " + bound + tenth(',') + " procent";
                    default -> " was de weg naar " + pick(PLACES) + " " + bound + tenth(',') + " kilometer lang";
                }
                + pick(DUTCH_SOURCES)
                + ".";
    }

    private String english() {
        String time = random.nextBoolean() ? "In " + (2000 + random.nextInt(24)) : "By all accounts";
        String bound = pick(BOUNDS_ENGLISH);
        return time
                + switch (random.nextInt(7)) {
                    case 0, 1 -> " " + pick(PLACES) + " had " + bound + number(',') + " " + pick(ENGLISH_NOUNS);
                    case 2 -> " the bridge in " + pick(PLACES) + " cost " + bound + "£" + number(',');
                    case 3 -> " the tunnel cost " + bound + "US$" + number(',') + " a year";
                    case 4 -> " the load from " + pick(PLACES) + " weighed " + bound + tenth('.') + " pounds of iron";
                    case 5 -> " rents in " + pick(PLACES) + " rose by " + bound + tenth('.') + " percent";
                    default -> " the road to " + pick(PLACES) + " was " + bound + tenth('.') + " miles long";
                }
                + pick(ENGLISH_SOURCES)
                + ".";
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
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
