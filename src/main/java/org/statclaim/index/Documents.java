package org.statclaim.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.statclaim.Extraction;
import org.statclaim.check.Statistic;
import org.statclaim.claim.Attribution;
import org.statclaim.claim.Claim;
import org.statclaim.claim.PartialDate;
import org.statclaim.claim.Period;
import org.statclaim.claim.Span;
import org.statclaim.quantity.Figure;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Quantity;
import org.statclaim.quantity.Unit;
import org.statclaim.quantity.UnitSystem;

/** Makes the document of a claim: what it is found by, sorted by and counted by, and the claim itself. */
final class Documents {

    /** A term may hold 32,766 bytes. */
    private static final int MAX_TERM = 500;

    /** The most characters that a headline has. */
    private static final int HEADLINE = 200;

    /** Characters beside a sentence that speak of the same. */
    private static final int AROUND = 400;

    /** Words that are only looked for: neither their places nor how many there are matters. */
    private static final FieldType CONTEXT = context();

    private final Amounts amounts;

    private static FieldType context() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS);
        type.freeze();
        return type;
    }

    Documents(Amounts amounts) {
        this.amounts = amounts;
    }

    /**
     * The documents of an article's claims, in their order. A claim that restates another one of them is no second statement
     * of its statistic.
     *
     * @param text of the article, where it is known
     */
    List<Document> of(String id, Extraction extraction, Optional<String> text) {
        List<Document> claims = new ArrayList<>(extraction.claims().size());
        Set<Integer> stated = new HashSet<>();
        for (Claim claim : extraction.claims()) {
            int number = claims.size();
            Document document = of(new IndexedClaim(id, extraction.language(), extraction.date(), number, claim));
            OptionalInt original = claim.equivalentTo();
            if (original.isEmpty() || !stated.contains(original.getAsInt())) {
                Statistic.of(claim, amounts.units()).ifPresent(statistic -> {
                    stated.add(number);
                    document.add(new StringField(Fields.STATISTIC, Contradictions.key(statistic), Store.NO));
                });
            }
            text.ifPresent(whole -> document.add(new Field(
                    Fields.context(extraction.language()),
                    around(claim.sentence().span(), whole),
                    CONTEXT)));
            claims.add(document);
        }
        return claims;
    }

    /** The headline, and as much as some sentences before and behind; the sentence itself is found without. */
    private static String around(Span sentence, String text) {
        int headline = headline(text);
        int from = Math.max(headline, Math.min(sentence.start(), text.length()) - AROUND);
        int to = Math.min(text.length(), sentence.end() + AROUND);
        String before = text.substring(from, Math.max(from, Math.min(sentence.start(), text.length())));
        String behind = text.substring(Math.min(sentence.end(), to), to);
        return text.substring(0, headline) + " " + before + " " + behind;
    }

    /** One past the first line or sentence, as far as a look can tell. */
    private static int headline(String text) {
        int end = Math.min(text.length(), HEADLINE);
        for (int i = 0; i + 1 < end; i++) {
            char c = text.charAt(i);
            if (c == '\n' && i > 0 || c == '.' && Character.isWhitespace(text.charAt(i + 1))) {
                return i + 1;
            }
        }
        return end;
    }

    private Document of(IndexedClaim indexed) {
        Claim claim = indexed.claim();
        Document document = new Document();
        document.add(new StoredField(Fields.CLAIM, ClaimCodec.write(indexed)));
        document.add(new StringField(Fields.ARTICLE, indexed.article(), Store.NO));
        document.add(new StringField(Fields.LANGUAGE, indexed.language().code(), Store.NO));
        words(document, indexed);
        magnitude(document, claim, indexed.published());
        time(document, claim, indexed.published());
        source(document, claim);
        return document;
    }

    private static void words(Document document, IndexedClaim indexed) {
        Claim claim = indexed.claim();
        String words = Fields.words(indexed.language());
        document.add(new TextField(words, claim.sentence().text(), Store.NO));
        // what it is about may stand in the sentence before
        claim.concept().stream()
                .filter(word -> !claim.sentence().text().contains(word))
                .forEach(word -> document.add(new TextField(words, word, Store.NO)));
        String noun = Fields.noun(indexed.language());
        claim.counted().ifPresent(counted -> document.add(new TextField(noun, counted, Store.NO)));
        claim.quantity()
                .unit()
                .filter(unit -> unit.system() == UnitSystem.COUNT)
                .ifPresent(unit -> {
                    // the singular of the language pack, which knows more than a stemmer does
                    document.add(new TextField(noun, unit.code(), Store.NO));
                    document.add(new TextField(words, unit.code(), Store.NO));
                });
    }

    private void magnitude(Document document, Claim claim, Optional<PartialDate> published) {
        Quantity quantity = claim.quantity();
        Figure figure = quantity.figure();
        Amount amount = amounts.of(claim, published);
        String unit =
                cut(quantity.unit().map(Documents::code).orElse(quantity.kind().label()));
        document.add(new StringField(Fields.KIND, quantity.kind().label(), Store.NO));
        document.add(new StringField(Fields.ROLE, claim.role().label(), Store.NO));
        document.add(new StringField(Fields.UNIT, unit, Store.NO));
        document.add(new SortedDocValuesField(Fields.UNIT, new BytesRef(unit)));
        document.add(new StringField(Fields.DIMENSION, amount.dimension(), Store.NO));
        document.add(new StringField(Fields.PER, cut(amount.per()), Store.NO));
        Stream.of(figure.low(), figure.high())
                .flatMap(Optional::stream)
                .map(Documents::plain)
                .distinct()
                .forEach(number -> document.add(new StringField(Fields.NUMBER, number, Store.NO)));
        Ranges.add(document, Fields.STATED, figure.low(), figure.high());
        if (amount.known()) {
            Ranges.add(document, Fields.BASE, amount.low(), amount.high());
            amount.low()
                    .or(amount::high)
                    .ifPresent(value -> document.add(new DoubleDocValuesField(Fields.VALUE, value.doubleValue())));
        }
        if (quantity.kind() == Kind.MONEY) {
            BigDecimal size = quantity.per().map(amounts::size).orElse(BigDecimal.ONE);
            Money money = Money.of(claim, quantity.unit().orElseThrow(), size, published);
            document.add(new BinaryDocValuesField(Fields.MONEY, money.bytes()));
        }
    }

    /** A code to count and to look for; the nouns of what is counted have a field of their own. */
    private static String code(Unit unit) {
        return unit.system() == UnitSystem.COUNT ? Fields.COUNT : unit.code();
    }

    /** A number in one form, whatever zeros it is written with. */
    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toString();
    }

    /** As much of it as a term may hold, and more than any name has. */
    private static String cut(String term) {
        return term.substring(0, Math.min(term.length(), MAX_TERM));
    }

    private static void time(Document document, Claim claim, Optional<PartialDate> published) {
        Optional<Period> time = claim.time()
                .filter(period -> period.from().isPresent() || period.to().isPresent());
        Optional<Period> day = published.map(Period::of);
        time.or(() -> day).ifPresent(period -> Ranges.add(document, Fields.TIME, period));
        day.ifPresent(period -> {
            Ranges.add(document, Fields.PUBLISHED, period);
            document.add(new NumericDocValuesField(
                    Fields.DATE, period.to().orElseThrow().toEpochDay()));
        });
        time.or(() -> day)
                .flatMap(period -> period.from().or(period::to))
                .ifPresent(from -> document.add(
                        new SortedDocValuesField(Fields.YEAR, new BytesRef(String.valueOf(from.getYear())))));
    }

    private static void source(Document document, Claim claim) {
        claim.attribution().map(Attribution::text).ifPresent(source -> {
            document.add(new TextField(Fields.SOURCE_WORDS, source, Store.NO));
            document.add(new SortedDocValuesField(Fields.SOURCE, new BytesRef(cut(source))));
        });
    }
}
