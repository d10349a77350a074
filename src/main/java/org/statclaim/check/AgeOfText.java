package org.statclaim.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.statclaim.claim.Claim;
import org.statclaim.claim.Period;
import org.statclaim.quantity.Kind;

/**
 * The only age of a text and the only year of birth, told in the sentence before or behind: "a retired mechanic, 62 … gave his date of
 * birth as February 11, 1951". They may be of two people; so it is contradicted only where a slip parts them: two digits that changed
 * places in either, or ten years.
 */
final class AgeOfText implements Relation {

    private static final int YOUNGEST = 15;
    private static final int OLDEST = 115;
    private static final int TEN = 10;
    private static final int[] NO_LIFE = {};

    @Override
    public int least() {
        return 1;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        int[] life = isAgeOfToday(passage, result) && isOnly(passage, result) ? life(passage, result) : NO_LIFE;
        if (life.length == 2) {
            Interval age =
                    Interval.of(BigDecimal.valueOf(life[1] - life[0] - 1L), BigDecimal.valueOf(life[1] - life[0]));
            found.accept(new Calculation(Rule.AGE, "years-since", List.of(), result, age, age, Tie.FIRM));
            return;
        }
        LocalDate published = passage.published();
        if (published == null
                || !isAgeOfToday(passage, result)
                || !isOnly(passage, result)
                || !isLately(passage, result, published)) {
            return;
        }
        int born = born(passage, result);
        int age = published.getYear() - born;
        if (born < 0 || age < YOUNGEST) {
            return;
        }
        int stated =
                passage.claim(result).quantity().figure().value().orElseThrow().intValue();
        Interval ages = Interval.of(BigDecimal.valueOf(age - 1L), BigDecimal.valueOf(age));
        String sentence = passage.claim(result).sentence().text();
        boolean slip = passage.isKind(result, Kind.AGE)
                        && passage.ends("own-age", passage.before(result))
                        && AgeOfBorn.born(passage, sentence) == born
                        && isOneYear(sentence)
                || YearSlip.isOne(stated, age)
                || YearSlip.isOne(stated, age - 1)
                || YearSlip.isTurned(born % (TEN * TEN), (published.getYear() - stated) % (TEN * TEN))
                || YearSlip.isTurned(born % (TEN * TEN), (published.getYear() - stated - 1) % (TEN * TEN));
        found.accept(new Calculation(Rule.AGE, "years-since", List.of(), result, ages, ages, slip));
    }

    /**
     * The years of a birth and of a death, the only ones of the text around an age: of a bracket, "Frans Boonaert (1938-2024) is
     * overleden", or of two sentences about one, "died on Oct. 19, 2021, at the age of 83. She was born in 1938".
     */
    private static int[] life(Passage passage, int i) {
        String around = Nearby.of(passage, i);
        int[] told = Nearby.years(around);
        if (told.length == 2 && isOf(passage, i, told[1]) && told[0] == bornOfDead(passage, i, around)) {
            return told;
        }
        int open = around.indexOf('(');
        int close = around.indexOf(')', open + 1);
        if (open < 0 || close < 0 || !passage.has("dead", around)) {
            return NO_LIFE;
        }
        String bracket = around.substring(open + 1, close);
        int[] years = Nearby.years(bracket);
        boolean only = passage.count(bracket) == 2 && Nearby.years(around).length == 2;
        return only && years.length == 2 ? years : NO_LIFE;
    }

    /** Whether the figure is told of the year. */
    private static boolean isOf(Passage passage, int i, int year) {
        return passage.claim(i)
                .time()
                .flatMap(Period::from)
                .filter(from -> from.getYear() == year)
                .isPresent();
    }

    /** The year of birth that a sentence with a pronoun tells behind that of an age and a death; negative for none. */
    private static int bornOfDead(Passage passage, int i, String around) {
        String sentence = passage.claim(i).sentence().text();
        String next = around.substring(around.indexOf(sentence) + sentence.length());
        boolean dead = passage.has("dead", sentence) && Nearby.years(sentence).length == 1;
        return dead && passage.begins("pronoun", next) ? AgeOfBorn.born(passage, next) : -1;
    }

    /** "He was born in 1950 and died aged 60": of the dead only where the day of it is told. */
    private static boolean isLately(Passage passage, int i, LocalDate published) {
        String sentence = passage.claim(i).sentence().text();
        return !passage.has("dead", sentence)
                || passage.has("dead-lately", sentence) && Nearby.years(sentence).length == 0
                || passage.claim(i)
                        .time()
                        .flatMap(Period::from)
                        .filter(from -> from.plusMonths(2).isAfter(published))
                        .isPresent();
    }

    /** With another year beside that of the birth, the age may be of then. */
    private static boolean isOneYear(String sentence) {
        return Words.of(sentence).stream().filter(Words::isYear).count() == 1;
    }

    /** "(72)", ", 72,", "at the age of 89": told of no year of its own. */
    static boolean isAge(Passage passage, int i) {
        Claim claim = passage.claim(i);
        Optional<BigDecimal> years = claim.quantity().figure().value();
        boolean kind = passage.isKind(i, Kind.AGE) || passage.isKind(i, Kind.NUMBER) && isAlone(passage, i);
        return kind
                && claim.dates().isEmpty()
                && Counted.isPlain(claim)
                && years.filter(value -> value.stripTrailingZeros().scale() <= 0
                                && value.intValue() >= YOUNGEST
                                && value.intValue() <= OLDEST)
                        .isPresent();
    }

    private static boolean isAgeOfToday(Passage passage, int i) {
        return isAge(passage, i)
                && !passage.has("at-that-time", passage.claim(i).sentence().text());
    }

    private static boolean isAlone(Passage passage, int i) {
        String before = passage.before(i).strip();
        String behind = passage.behind(i).strip();
        boolean bracket = before.endsWith("(") && behind.startsWith(")");
        boolean commas = before.endsWith(",") && (behind.startsWith(",") || behind.startsWith("."));
        List<String> lead = Words.of(before);
        return bracket
                || commas
                || !lead.isEmpty() && passage.isClosed(i) && passage.has("age-at", lead.get(lead.size() - 1));
    }

    private static boolean isOnly(Passage passage, int result) {
        for (int i = 0; i < passage.size(); i++) {
            if (i != result && isAgeOfToday(passage, i)) {
                return false;
            }
        }
        return true;
    }

    /** The one year of birth in the sentence and what stands around it; negative for none or several. */
    private static int born(Passage passage, int result) {
        int here = AgeOfBorn.born(passage, passage.claim(result).sentence().text());
        return here >= 0 ? here : AgeOfBorn.born(passage, Nearby.of(passage, result));
    }
}
