package org.statclaim.index;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;
import org.statclaim.Language;
import org.statclaim.claim.PartialDate;
import org.statclaim.claim.Period;
import org.statclaim.quantity.Ratio;
import org.statclaim.quantity.Unit;

/** Brings a query into Lucene's form. */
final class QueryTranslator {

    /** How much more a word weighs in what is counted than elsewhere in the sentence. */
    private static final float NOUN_BOOST = 2;

    /** How much more it weighs that all words are in the sentence. */
    private static final float SENTENCE_BOOST = 3;

    /** What is longer is no word, and is indexed in pieces. */
    private static final int LONGEST_WORD = 255;

    private final Analyzer analyzer;
    private final Amounts amounts;
    private final RatesOfDays rates;
    private final QueryUnits units;
    private final QueryNumbers numbers;

    QueryTranslator(Analyzer analyzer, Amounts amounts, RatesOfDays rates, QueryUnits units, QueryNumbers numbers) {
        this.analyzer = analyzer;
        this.amounts = amounts;
        this.rates = rates;
        this.units = units;
        this.numbers = numbers;
    }

    Query translate(ClaimQuery query) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        Set<Language> languages = query.language().map(Set::of).orElse(Set.of(Language.values()));
        for (ClaimQuery.Words words : query.words()) {
            all.add(words(words, languages), words.excluded() ? Occur.MUST_NOT : Occur.MUST);
        }
        query.noun().ifPresent(noun -> all.add(anyOf(languages, Fields::noun, noun, false), Occur.MUST));
        query.source().ifPresent(source -> all.add(allWords(Fields.SOURCE_WORDS, source), Occur.FILTER));
        if (!query.kinds().isEmpty()) {
            BooleanQuery.Builder kinds = new BooleanQuery.Builder();
            query.kinds().forEach(kind -> kinds.add(term(Fields.KIND, kind.label()), Occur.SHOULD));
            all.add(kinds.build(), Occur.FILTER);
        }
        query.role().ifPresent(role -> all.add(term(Fields.ROLE, role.label()), Occur.FILTER));
        query.language().ifPresent(language -> all.add(term(Fields.LANGUAGE, language.code()), Occur.FILTER));
        query.article().ifPresent(article -> all.add(term(Fields.ARTICLE, article), Occur.FILTER));
        query.statedIn().ifPresent(unit -> all.add(term(Fields.UNIT, unit), Occur.FILTER));
        query.dimension().ifPresent(name -> all.add(term(Fields.DIMENSION, name), Occur.FILTER));
        magnitude(query, all);
        days(Fields.TIME, query.since(), query.until(), all);
        days(Fields.PUBLISHED, query.publishedSince(), query.publishedUntil(), all);
        BooleanQuery translated = all.build();
        boolean positive = translated.clauses().stream().anyMatch(clause -> clause.getOccur() != Occur.MUST_NOT);
        if (positive) {
            return translated;
        }
        return all.add(new MatchAllDocsQuery(), Occur.FILTER).build();
    }

    private void magnitude(ClaimQuery query, BooleanQuery.Builder all) {
        Optional<Unit> per = query.per().map(units::rate);
        per.ifPresent(rate -> all.add(term(Fields.PER, amounts.rateOf(rate)), Occur.FILTER));
        if (query.unit().isEmpty()) {
            if (query.hasValue()) {
                all.add(Ranges.meeting(Fields.STATED, query.low(), query.high()), Occur.FILTER);
            }
            return;
        }
        String code = query.unit().get();
        if (!units.isKnown(code)) {
            throw new IllegalArgumentException("'" + code + "' is no unit of ISO 4217 or UCUM, no share and no kind");
        }
        Optional<Unit> unit = units.find(code);
        String dimension = unit.map(amounts::dimension).orElse(code);
        all.add(term(Fields.DIMENSION, dimension), Occur.FILTER);
        if (!query.hasValue()) {
            return;
        }
        if (per.isEmpty()) {
            all.add(term(Fields.PER, Amount.NO_RATE), Occur.FILTER);
        }
        BigDecimal size = per.map(amounts::size).orElse(BigDecimal.ONE);
        Optional<BigDecimal> low = query.low().map(value -> base(value, unit, size));
        Optional<BigDecimal> high = query.high().map(value -> base(value, unit, size));
        boolean converted = dimension.equals(Amounts.MONEY) && !code.equals(Amounts.CURRENCY);
        all.add(
                converted
                        ? new MoneyQuery(rates, code, Ranges.least(low), Ranges.most(high))
                        : Ranges.meeting(Fields.BASE, low, high),
                Occur.FILTER);
    }

    private BigDecimal base(BigDecimal value, Optional<Unit> unit, BigDecimal size) {
        return Ratio.divide(unit.map(known -> amounts.inBase(value, known)).orElse(value), size);
    }

    private static void days(
            String field, Optional<PartialDate> since, Optional<PartialDate> until, BooleanQuery.Builder all) {
        if (since.isEmpty() && until.isEmpty()) {
            return;
        }
        Optional<LocalDate> from = since.map(PartialDate::first);
        Optional<LocalDate> to = until.map(PartialDate::last);
        boolean none = from.isPresent() && to.isPresent() && from.get().isAfter(to.get());
        all.add(
                none ? new MatchNoDocsQuery("ends before it begins") : Ranges.meeting(field, new Period("", from, to)),
                Occur.FILTER);
    }

    private Query words(ClaimQuery.Words words, Set<Language> languages) {
        return switch (words.form()) {
            case PHRASE -> anyOf(languages, Fields::words, words.text(), true);
            case PREFIX -> prefix(words.text(), languages);
            case ALL -> {
                QueryNumbers.Split split = numbers.split(words.text(), languages);
                BooleanQuery.Builder all = new BooleanQuery.Builder();
                if (words.excluded()) {
                    all.add(anyOf(languages, Fields::words, split.words(), false), Occur.MUST);
                } else if (!split.words().isBlank()) {
                    all.add(inOrAround(split.words(), languages), Occur.MUST);
                    all.add(
                            new BoostQuery(anyOf(languages, Fields::noun, split.words(), false), NOUN_BOOST),
                            Occur.SHOULD);
                }
                for (Set<String> readings : split.numbers()) {
                    BooleanQuery.Builder any = new BooleanQuery.Builder();
                    readings.forEach(number -> any.add(term(Fields.NUMBER, number), Occur.SHOULD));
                    all.add(any.build(), Occur.FILTER);
                }
                yield all.build();
            }
        };
    }

    /** All words in the sentence, as they stand together, or else each of them there or around it. */
    private Query inOrAround(String words, Set<Language> languages) {
        BooleanQuery.Builder each = new BooleanQuery.Builder();
        for (String word : StringUtils.split(words)) {
            each.add(
                    new BooleanQuery.Builder()
                            .add(anyOf(languages, Fields::words, word, false), Occur.SHOULD)
                            .add(anyOf(languages, Fields::context, word, false), Occur.SHOULD)
                            .build(),
                    Occur.MUST);
        }
        return new BooleanQuery.Builder()
                .add(new BoostQuery(anyOf(languages, Fields::words, words, false), SENTENCE_BOOST), Occur.SHOULD)
                .add(each.build(), Occur.SHOULD)
                .build();
    }

    private interface FieldOf {
        String in(Language language);
    }

    /** The text in one language or the other. */
    private Query anyOf(Set<Language> languages, FieldOf field, String text, boolean phrase) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Language language : languages) {
            String name = field.in(language);
            any.add(phrase ? phrase(name, text) : allWords(name, text), Occur.SHOULD);
        }
        return any.build();
    }

    /** Every word; where the text has none but the most common ones, these say nothing and anything will do. */
    private Query allWords(String field, String text) {
        Query query = new QueryBuilder(analyzer).createBooleanQuery(field, text, Occur.MUST);
        return query == null ? new MatchAllDocsQuery() : query;
    }

    private Query phrase(String field, String text) {
        Query query = new QueryBuilder(analyzer).createPhraseQuery(field, text);
        if (length(query) > IndexSearcher.getMaxClauseCount()) {
            throw new IndexSearcher.TooManyClauses();
        }
        return query == null ? new MatchAllDocsQuery() : query;
    }

    /** Lucene counts the clauses of a query and not the words of a phrase, but goes through all of them for each sentence. */
    private static int length(@Nullable Query phrase) {
        if (phrase instanceof MultiPhraseQuery several) {
            return several.getTermArrays().length;
        }
        return phrase instanceof PhraseQuery words ? words.getTerms().length : 1;
    }

    private Query prefix(String text, Set<Language> languages) {
        if (text.length() > LONGEST_WORD) {
            throw new IllegalArgumentException(
                    "the beginning of a word has " + text.length() + " characters, expected at most " + LONGEST_WORD);
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Language language : languages) {
            String field = Fields.words(language);
            any.add(new PrefixQuery(new Term(field, analyzer.normalize(field, text))), Occur.SHOULD);
        }
        return any.build();
    }

    private static Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }
}
