package org.statclaim.check;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.statclaim.Extraction;
import org.statclaim.claim.Claim;
import org.statclaim.claim.PartialDate;
import org.statclaim.claim.Role;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Quantity;
import org.statclaim.quantity.Unit;

/**
 * The figures of a text with the words around them, for relations between figures: what stands between two, what leads to
 * one and what follows it. Words are asked for by the lists of the text's language.
 */
final class Passage {

    private static final Set<String> DURATIONS = Set.of("s", "min", "h", "d", "wk", "mo", "a");

    private static final String CLOSING = ",.;:)]–—";

    private static final int[] NO_PAIR = {};
    private static final int[] UNASKED = {};

    /** More figures make a sentence a list or a table. */
    private static final int MAX_FIGURES = 12;

    /** As many words may lead to a result: "which works out for each of them at". */
    private static final int MAX_LEAD = 8;

    /** As many words lead to what is set off: "over a whole year that comes to". */
    private static final int MAX_LEAD_IN = 6;
    /** And as many may follow it: "in total", "too much". */
    private static final int MAX_LEAD_OUT = 2;

    private final List<Claim> claims;
    private final String article;
    private final Explanations text;
    private final @Nullable LocalDate published;
    private final Around around;
    private final ListedWords words;
    /** For each figure the first of its sentence, and one past the last. */
    private final int[] first;

    private final int[] end;
    /** What each figure is, the code of its unit or an empty one, and whether it is one amount: what is asked most. */
    private final Kind[] kinds;

    private final String[] units;
    private final boolean[] stated;
    /** Whether each figure is a result: 1 or -1, and 0 until it is asked. */
    private final byte[] results;
    /** Whether each figure is told for each of some: 1 or -1, and 0 until it is asked. */
    private final byte[] eaches;
    /** What each figure is measured in, as a number: the same for those that compare, {@link Measures#BARE} without a noun. */
    private final int[] measures;
    /** The two amounts that each figure may be made of, once it has been asked for; {@link #NO_PAIR} for none. */
    private final int[][] pairs;
    /** Each figure as its words allow it, once it has been asked for. */
    private final @Nullable Operand[] operands;

    Passage(Extraction extraction) {
        this.claims = extraction.claims();
        this.article = extraction.text();
        this.text = Explanations.of(extraction.language());
        this.published = extraction.date().map(PartialDate::last).orElse(null);
        this.first = new int[claims.size()];
        this.end = new int[claims.size()];
        this.around = new Around(claims);
        this.words = new ListedWords(article, claims, text.lists());
        this.kinds = new Kind[claims.size()];
        this.units = new String[claims.size()];
        this.stated = new boolean[claims.size()];
        for (int i = 0; i < kinds.length; i++) {
            Quantity quantity = claims.get(i).quantity();
            kinds[i] = quantity.kind();
            units[i] = quantity.unit().map(Unit::code).orElse("");
            stated[i] = isStated(quantity);
        }
        this.results = new byte[claims.size()];
        this.eaches = new byte[claims.size()];
        this.measures = Measures.of(claims, text);
        this.pairs = new int[claims.size()][];
        Arrays.fill(pairs, UNASKED);
        this.operands = new Operand[claims.size()];
        for (int i = 0; i < first.length; i++) {
            first[i] = i > 0 && sentence(i - 1) == sentence(i) ? first[i - 1] : i;
        }
        for (int i = end.length - 1; i >= 0; i--) {
            end[i] = i + 1 < end.length && sentence(i + 1) == sentence(i) ? end[i + 1] : i + 1;
        }
    }

    /**
     * Whether the sentence of the figure, or the one before, is a list or a table: so many figures hang together in ways that no
     * sentence tells, and each would be held against all.
     */
    boolean isTable(int i) {
        int before = first[i] - 1;
        return end[i] - first[i] > MAX_FIGURES || before >= 0 && before + 1 - first[before] > MAX_FIGURES;
    }

    /** The times of day that the words name. */
    List<ClockTimes.Clock> clocks(String stretch) {
        return ClockTimes.of(stretch, text.lists());
    }

    /** All that was read; empty where it is not at hand. */
    String article() {
        return article;
    }

    /** Whether the words say that it is not so, of others, or only wished for or expected. */
    boolean isOpen(String words) {
        return has("wished", words) || has("negated", words);
    }

    int size() {
        return claims.size();
    }

    Claim claim(int i) {
        return claims.get(i);
    }

    /** The figure as its words allow it, by the one tolerance that the text is checked with. */
    Operand operand(int i, Tolerance tolerance) {
        Operand known = operands[i];
        if (known == null) {
            known = Operand.of(claims.get(i), tolerance);
            operands[i] = known;
        }
        return known;
    }

    /** Whether there is such a figure, in the same sentence. */
    boolean isTogether(int one, int other) {
        return around.isTogether(one, other);
    }

    /** The last day on which the text may have been published; null where it has no date. */
    @Nullable
    LocalDate published() {
        return published;
    }

    int sentence(int i) {
        return claims.get(i).sentence().index();
    }

    /** The first figure of the sentence that the figure stands in. */
    int first(int i) {
        return first[i];
    }

    /** One past the last figure of the sentence that the figure stands in. */
    int end(int i) {
        return end[i];
    }

    /** What leads to the figure: from the one before it in the sentence, or from the sentence's beginning. */
    String before(int i) {
        return around.before(i);
    }

    /** What follows the figure: to the next one in the sentence, or to the sentence's end. */
    String behind(int i) {
        return around.behind(i);
    }

    /** All that follows the figure in its sentence, other figures too. */
    String rest(int i) {
        return around.rest(i);
    }

    /** What stands between two figures of a sentence. */
    String between(int one, int other) {
        return around.between(one, other);
    }

    /** What leads to the figure from the last mark on. */
    String tail(int i) {
        return around.tail(i);
    }

    /** What follows the figure up to the first mark. */
    String head(int i) {
        return around.head(i);
    }

    /** The words around the figure, other figures too, up to the marks on either side. */
    String clause(int i) {
        return around.clause(i);
    }

    /** The last words before the figure in its clause. */
    String lead(int i) {
        return around.lead(i);
    }

    /** How many words there are. */
    int count(String stretch) {
        return Words.count(stretch);
    }

    /** Whether the words have one of those that the language lists under the key. */
    boolean has(String key, String stretch) {
        return words.has(key, stretch);
    }

    /** Whether the words begin with one of the list. */
    boolean begins(String key, String stretch) {
        return words.begins(key, stretch);
    }

    /** Whether the last of the words is one of the list. */
    boolean ends(String key, String stretch) {
        return words.ends(key, stretch);
    }

    /** Whether the words are no more than some of the list, in a row; true where there are none. */
    boolean isOnly(String key, String stretch) {
        return words.isOnly(key, stretch);
    }

    /**
     * Whether the figure states over again, or draws from, what stands before it: "…, or 40 percent", "(40 percent)", "…, which
     * is 300 euros a head", "That is 40 percent". Only words of that sort, hedges and marks may lead to it.
     */
    boolean isResult(int i) {
        if (results[i] == 0) {
            results[i] = (byte) (seemsResult(i) ? 1 : -1);
        }
        return results[i] > 0;
    }

    private boolean seemsResult(int i) {
        String before = before(i);
        boolean marked = isTogether(i - 1, i) ? isMarked(before) : isThatIs(i);
        String tail = Marks.tail(before);
        // "60 children, 12 of them have a badge"
        boolean part = begins("of-them", behind(i)) && !isEnding(i);
        // "half of the 80 flats are sold; 25 were let" begins a clause
        boolean apart = before.strip().endsWith(";");
        return marked
                && !apart
                && !part
                && !isOfNamed(before)
                && (isOnly("result", tail) || has("result-of", tail) && count(tail) <= MAX_LEAD);
    }

    /** "…; the city's contribution, $4.5 million, …": set off behind a noun of its own, and no result of what stands before. */
    private boolean isOfNamed(String before) {
        int last = before.lastIndexOf(',');
        String head = last < 0 ? "" : before.substring(0, last);
        return last >= 0
                && before.substring(last + 1).isBlank()
                && Marks.count(head) > 0
                && begins("known", Marks.tail(head));
    }

    /** "300 euros each", "each pays 300 euros". */
    boolean isEach(int i) {
        if (eaches[i] == 0) {
            String tail = tail(i);
            boolean them = ends("each-of-them", tail);
            boolean one = them || !has("each-of-the", tail) && (has("each-one", tail) || isOfEach(i));
            eaches[i] = (byte) (begins("each", head(i)) || one ? 1 : -1);
        }
        return eaches[i] > 0;
    }

    /** "Each of the 350 employees will receive $2,000": of as many as were told right before, in one clause. */
    private boolean isOfEach(int i) {
        return isTogether(i - 1, i)
                && isKind(i - 1, Kind.COUNT)
                && has("each-of-the", tail(i - 1))
                && Marks.head(before(i)).equals(before(i))
                // "every one of the 45 was present when it passed by 23 votes"
                && !has("at-that-time", before(i));
    }

    /** Whether words that say so lead to it without a mark: "$72,000 a year works out at $6,000 a month". */
    boolean isWorkedOut(int i) {
        String before = before(i);
        return isTogether(i - 1, i) && has("result-of", before) && isOnly("result", before);
    }

    /** Whether the figure stands right behind the one before it, between marks and with no more words than a result has. */
    boolean isBeside(int i) {
        String before = before(i);
        return isTogether(i - 1, i) && isMarked(before) && !begins("choice", before) && isOnly("result", before);
    }

    /** Whether a mark stands right behind the figure, or nothing: with more of it, "2 hours, 300 km on foot", it is another thing. */
    boolean isClosed(int i) {
        String rest = behind(i).strip();
        return rest.isEmpty() || CLOSING.indexOf(rest.charAt(0)) >= 0;
    }

    /** Whether nothing behind the figure goes on with it: in "95 walk, 48 percent cycle" it begins a clause of its own. */
    boolean isSettled(int i) {
        return isClosed(i)
                || isThatIs(i)
                || begins("same", before(i))
                // "half of the 84 practices take no patients: 42 have closed their lists"
                || before(i).strip().endsWith(":")
                || isOnly("aside", head(i))
                || isOnly("result", head(i))
                || begins("part-of", behind(i));
    }

    /** A bracket, a dash, a comma, or a word that says that it is the same: "or", "which is". */
    private boolean isMarked(String before) {
        String lead = before.strip();
        boolean mark =
                !lead.isEmpty() && (lead.indexOf(',') >= 0 || Marks.indexOfBreak(lead) >= 0 || lead.startsWith("-"));
        return mark || begins("same", lead);
    }

    /**
     * Whether the figure is set off from the one before it by one mark, or by a word that says that it is the same, with few words
     * of its own on either side: "…, a success rate of 15 percent.", "(45 percent)", "…; ieder krijgt 2.000 euro".
     */
    boolean isApposed(int i) {
        return isLed(i, MAX_LEAD_IN) && isEnding(i);
    }

    /** Whether what is set off says what the figure is: "a lead of 2,300", "so 700,000 more". */
    boolean isNamed(int i) {
        String tail = tail(i);
        return has("so", tail) || begins("article", tail) && has("part-of", tail);
    }

    /** Whether one mark and no more than so many words lead from the figure before to this one. */
    boolean isLed(int i, int most) {
        if (!isTogether(i - 1, i)) {
            return false;
        }
        String before = before(i);
        String tail = Marks.tail(before);
        boolean same = begins("same", tail);
        return (same || Marks.count(before) == 1) && count(tail) <= most;
    }

    /** Whether no more than a word or two follow the figure before a mark or the end. */
    boolean isEnding(int i) {
        String behind = behind(i);
        String head = Marks.head(behind);
        // "a drop of 15 degrees in 12 hours."
        boolean lasting = isTogether(i, i + 1)
                && isDuration(i + 1)
                && isClosed(i + 1)
                && count(behind) > 0
                && isOnly("in-time", behind);
        boolean runsOn = isTogether(i, i + 1) && head.equals(behind) && !lasting;
        return !runsOn && count(head) <= MAX_LEAD_OUT;
    }

    /**
     * Whether no mark and no more than so many words stand between the figure and the next in its sentence; a clause may tell when
     * that was: "three times as many as in 2019, when there were 300".
     */
    boolean isJoined(int i, int most) {
        if (!isTogether(i, i + 1)) {
            return false;
        }
        String between = before(i + 1);
        String head = Marks.head(between);
        return count(head) <= most && (head.equals(between) || Pairs.isThen(this, i, between.substring(head.length())));
    }

    /** Whether one mark at most parts the figure from the one before: behind more of them another thing may be told. */
    boolean isNear(int i) {
        return Marks.count(before(i)) <= 1;
    }

    /** The two amounts that the figure may be made of, as {@link Pairs} finds them; null for none. */
    int @Nullable [] pair(int i) {
        if (pairs[i] == UNASKED) {
            int[] found = Pairs.of(this, i);
            pairs[i] = found == null ? NO_PAIR : found;
        }
        return pairs[i] == NO_PAIR ? null : pairs[i];
    }

    boolean isKind(int i, Kind kind) {
        return kinds[i] == kind;
    }

    /** A share in percent, or as a fraction; no difference in points. */
    boolean isShare(int i) {
        return isShare(i, false);
    }

    /** The same, of a rate too where it may be one: "5 percent a year". */
    boolean isShare(int i, boolean rate) {
        return isKind(i, Kind.PERCENTAGE)
                && !unit(i).endsWith("p")
                && claims.get(i).quantity().figure().value().isPresent()
                && (rate || claims.get(i).quantity().per().isEmpty());
    }

    /** One number, and no rate, of things or of a unit. */
    boolean isAmount(int i) {
        return isStated(i) && Counted.isPlain(claims.get(i));
    }

    /** Whether no other share stands around it, with which it might divide the amounts. */
    boolean isOnlyShare(int i) {
        int before = first(i) - 1;
        int from = before >= 0 && sentence(i) - sentence(before) == 1 ? first(before) : first(i);
        for (int j = from; j < end(i); j++) {
            if (j != i && isKind(j, Kind.PERCENTAGE)) {
                return false;
            }
        }
        return true;
    }

    /** By how much something changed, or what it changed to or from. */
    boolean isChange(int i) {
        return claims.get(i).role() == Role.CHANGE;
    }

    /** One number, and no rate, of whatever kind. */
    boolean isPlain(int i) {
        return Counted.isPlain(claims.get(i)) && !isDuration(i);
    }

    String unit(int i) {
        return units[i];
    }

    /**
     * Whether two amounts are told in one unit; a bare number is told in that of the figure which it goes on from: "five
     * more than the 12".
     */
    boolean isAlike(int one, int other) {
        return isAmount(one) && isAmount(other) && isComparable(one, other);
    }

    /** The same of rates too: what the one is per, the other need not say again. */
    boolean isComparable(int one, int other) {
        String per = claims.get(one).quantity().per().map(Unit::code).orElse("");
        String another = claims.get(other).quantity().per().map(Unit::code).orElse("");
        return (per.isEmpty() || another.isEmpty() || per.equals(another))
                && isStated(one)
                && isStated(other)
                && isOneMeasure(one, other);
    }

    /** Whether two figures are told in one unit, or one of them in none. */
    boolean isOneMeasure(int one, int other) {
        int first = measures[one];
        int second = measures[other];
        return first == Measures.BARE || second == Measures.BARE || first == second && first != Measures.NONE;
    }

    boolean isStated(int i) {
        return stated[i];
    }

    private static boolean isStated(Quantity quantity) {
        Kind kind = quantity.kind();
        boolean amount = kind == Kind.COUNT || kind == Kind.MONEY || kind == Kind.MEASURE || kind == Kind.NUMBER;
        return amount && quantity.figure().value().isPresent();
    }

    /** Whether two counts name one noun, or people by two names. */
    boolean isAlikeNoun(int one, int other) {
        return isKind(one, Kind.COUNT) && isKind(other, Kind.COUNT) && measures[one] == measures[other];
    }

    /** Whether the figure is the first of a sentence that tells what the one before comes to: "That is 40 percent". */
    boolean isThatIs(int i) {
        boolean next = first(i) == i && i > 0 && sentence(i) - sentence(i - 1) == 1;
        // "A quarter, then." has no verb of its own
        return next && (begins("that-is", before(i)) || count(before(i)) == 0 && isEnding(i));
    }

    /** A length of time, which tells when more often than how much. */
    boolean isDuration(int i) {
        return isKind(i, Kind.MEASURE) && DURATIONS.contains(unit(i));
    }

    /** People of any sort: residents are what inhabitants are. */
    boolean isPeople(int i) {
        return measures[i] == Measures.PEOPLE;
    }

    boolean isPeople(Optional<Unit> unit) {
        return Measures.isNamed(unit, text, "fact.people");
    }
}
