package org.statclaim.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.statclaim.Article;
import org.statclaim.Language;
import org.statclaim.articles.GoldArticle;
import org.statclaim.claim.PartialDate;
import org.statclaim.spec.SpecCase;
import org.statclaim.spec.SpecFile;

/**
 * What speed is measured on. No sentence comes twice, so that a processor does not learn the text; a seed makes it the same in
 * each run.
 */
public enum SpeedText {
    /** Whole articles: the texts of the spec among as many sentences of prose, and the project's own articles. */
    NEWS_NL(Language.DUTCH),
    NEWS_EN(Language.ENGLISH),
    /** The texts of the spec, each an article of its own: a sentence or two, nearly all with a figure. */
    SENTENCES_NL(Language.DUTCH),
    SENTENCES_EN(Language.ENGLISH),
    /** Whole articles without a figure. */
    PROSE_NL(Language.DUTCH),
    PROSE_EN(Language.ENGLISH);

    private static final long SEED = 20_210_214;
    private static final PartialDate DATE = new PartialDate(2021, 2, 14);
    private static final int PROSE_SENTENCES = 1_600;
    private static final int PARAGRAPH = 4;
    private static final int ARTICLE = 6;

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    private final Language language;

    SpeedText(Language language) {
        this.language = language;
    }

    /** The name in tables: {@code news-nl}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Language language() {
        return language;
    }

    /** The text, as it is given to an extractor. */
    public List<Article> articles() throws IOException {
        Random random = new Random(SEED);
        Stream<String> texts = switch (this) {
            case NEWS_NL, NEWS_EN -> news(random);
            case SENTENCES_NL, SENTENCES_EN -> figures(random).stream();
            case PROSE_NL, PROSE_EN -> articles(prose(PROSE_SENTENCES, random)).stream();
        };
        return texts.map(text -> Article.of(text).withLanguage(language).withDate(DATE))
                .toList();
    }

    /** How many bytes of UTF-8 articles have. */
    public static long bytes(List<Article> articles) {
        return articles.stream()
                .mapToLong(article -> article.text().getBytes(UTF_8).length)
                .sum();
    }

    private Stream<String> news(Random random) throws IOException {
        List<String> sentences = new ArrayList<>(figures(random));
        sentences.addAll(prose(sentences.size(), random));
        Collections.shuffle(sentences, random);
        List<String> own = GoldArticle.readAll().stream()
                .filter(article -> article.language() == language)
                .map(article -> varied(article.text(), random))
                .toList();
        return Stream.concat(articles(sentences).stream(), own.stream());
    }

    private List<String> figures(Random random) throws IOException {
        return SpecFile.read(language).stream()
                .map(SpecCase::text)
                .distinct()
                .map(text -> varied(text, random))
                .toList();
    }

    private List<String> prose(int sentences, Random random) throws IOException {
        Prose prose = Prose.in(language);
        return Stream.generate(() -> prose.sentence(random))
                .distinct()
                .limit(sentences)
                .toList();
    }

    /** Sentences in paragraphs, and these in articles. */
    private static List<String> articles(List<String> sentences) {
        return grouped(grouped(sentences, PARAGRAPH, " "), ARTICLE, "\n\n");
    }

    private static List<String> grouped(List<String> parts, int size, String mark) {
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < parts.size(); i += size) {
            groups.add(String.join(mark, parts.subList(i, Math.min(parts.size(), i + size))));
        }
        return groups;
    }

    /** With other digits, but numbers of the same length, and years that are still years. */
    private static String varied(String text, Random random) {
        return NUMBER.matcher(text).replaceAll(found -> varied(found, random));
    }

    private static String varied(MatchResult number, Random random) {
        String digits = number.group();
        int kept = YEAR.matcher(digits).matches() ? digits.length() - 1 : digits.charAt(0) == '0' ? digits.length() : 1;
        String varied = random.ints(digits.length() - kept, 0, 10)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining());
        return digits.length() == 1 && !digits.equals("0")
                ? String.valueOf(1 + random.nextInt(9))
                : digits.substring(0, kept) + varied;
    }
}
