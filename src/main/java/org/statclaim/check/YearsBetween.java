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
 * A number of years against the two years that it lies between: "led it from 2009 to 2016, seven years in which", "Convicted in
 * 1987 and freed in 2019, he spent 32 years behind bars", "founded in 1931, celebrates its 90 years". Years without their days
 * leave one more and one less open.
 */
final class YearsBetween implements Relation {

    /** As many words say of what the years are: "nine years mayor (2010-2014)". */
    private static final int MAX_BEHIND = 3;

    @Override
    public int least() {
        return 1;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        Claim claim = passage.claim(result);
        if (!passage.isKind(result, Kind.MEASURE)
                || !passage.unit(result).equals("a")
                || !Counted.isPlain(claim)
                || claim.dates().isPresent()) {
            return;
        }
        boolean served = passage.ends("served", passage.before(result));
        if (isOneOfSome(passage, result)) {
            if (served) {
                // "having served 12 years of an 18-year sentence"
                held(passage, result, Tie.LOOSE, found);
            }
            return;
        }
        int[] behind = spanBehind(passage, result);
        if (behind.length == 2) {
            accept(result, behind[0], behind[1], Tie.FIRM, found);
        } else if (isOfSpan(passage, result)) {
            Period span = claim.time().orElseThrow();
            accept(
                    result,
                    span.from().orElseThrow().getYear(),
                    span.to().orElseThrow().getYear(),
                    Tie.FIRM,
                    found);
        } else if (passage.begins("passed-since", passage.behind(result))) {
            passed(passage, result, found);
        } else if (isSince(passage, result)) {
            accept(
                    result,
                    claim.time().flatMap(Period::from).orElseThrow().getYear(),
                    claim.time().flatMap(Period::to).orElseThrow().getYear(),
                    Tie.FIRM,
                    found);
        } else if (passage.has("held", passage.head(result))) {
            held(passage, result, Tie.FIRM, found);
        } else if (passage.begins("standing", passage.behind(result))) {
            standing(passage, result, found);
        } else if (passage.begins("years-after", passage.behind(result))) {
            after(passage, result, Tie.FIRM, found);
        } else if (passage.begins("years-until", passage.behind(result))) {
            // what came first may have begun it later: "Born in 1931, she taught for 38 years until 1996"
            after(passage, result, Tie.LOOSE, found);
        } else if (served) {
            held(passage, result, Tie.LOOSE, found);
        }
    }

    /** Of two durations in a sentence nothing says which one the years are of. */
    private static boolean isOneOfSome(Passage passage, int result) {
        for (int i = passage.first(result); i < passage.end(result); i++) {
            if (i != result && passage.unit(i).equals("a")) {
                return true;
            }
        }
        return false;
    }

    /** "from 2009 to 2016, nine years in which": the figure stands right behind its span, and says no more of it. */
    private static boolean isOfSpan(Passage passage, int result) {
        Optional<Period> span = passage.claim(result)
                .time()
                .filter(time -> time.from().isPresent() && time.to().isPresent());
        String before = passage.before(result);
        int comma = before.lastIndexOf(',');
        return span.isPresent()
                && span.get().from().get().getYear() < span.get().to().get().getYear()
                && comma > 0
                && before.substring(0, comma).endsWith(span.get().text())
                && passage.isOnly("result", before.substring(comma + 1))
                && (passage.isClosed(result) || passage.begins("in-which", passage.behind(result)));
    }

    /** "Thirty-eight years have passed since the fire of 1986": from that year to the day of publication; "since the 1986 inquiry was reopened" has none. */
    private static void passed(Passage passage, int result, Consumer<Calculation> found) {
        LocalDate today = passage.published();
        List<String> behind = Words.of(passage.head(result));
        int[] years = Nearby.years(passage.claim(result).sentence().text());
        int at = behind.size() - 1;
        boolean ends = at > 0 && Words.isYear(behind.get(at)) && !passage.ends("article", behind.get(at - 1));
        boolean of = ends && (passage.has("of", behind.get(at - 1)) || passage.has("since", behind.get(at - 1)));
        if (today != null && of && years.length == 1) {
            accept(result, years[0], today.getYear(), Tie.FIRM, found);
        }
    }

    /** "He had been behind the bar since 1996, so 28 years": the only year of the sentence, up to the day of publication. */
    private static boolean isSince(Passage passage, int result) {
        Optional<Period> span = passage.claim(result)
                .time()
                .filter(time -> time.from().isPresent() && time.to().isPresent());
        String tail = passage.tail(result);
        String head = passage.head(result);
        boolean so = passage.isOnly("so", tail) && passage.isOnly("so", head) && passage.count(tail + " " + head) > 0;
        return so
                && span.isPresent()
                && span.get().to().get().equals(passage.published())
                && Nearby.years(passage.claim(result).sentence().text()).length == 1
                && Nearby.years(span.get().text()).length == 1
                && Marks.count(passage.before(result)) > 0;
    }

    /** "nine years mayor (2010-2014)", "for 19 years, from 2001 until her retirement in 2018": the two years of a span set off right behind. */
    private static int[] spanBehind(Passage passage, int result) {
        String rest = passage.rest(result);
        String head = Marks.head(rest);
        if (head.length() == rest.length() || passage.count(head) > MAX_BEHIND) {
            return new int[0];
        }
        boolean bracket = rest.charAt(head.length()) == '(';
        String span = rest.substring(head.length() + 1);
        int end = bracket ? span.indexOf(')') : span.indexOf(',');
        span = end < 0 ? span : span.substring(0, end);
        int[] years = years(span);
        boolean only =
                years.length == 2 && years(passage.claim(result).sentence().text()).length == 2;
        boolean told = bracket ? passage.count(span) == 2 : passage.begins("span-from", span);
        return only && told && years[0] < years[1] ? years : new int[0];
    }

    /** Taken in the one year of the sentence and let go in the other. */
    private static void held(Passage passage, int result, Tie tie, Consumer<Calculation> found) {
        String sentence = passage.claim(result).sentence().text();
        int[] years = years(sentence);
        if (years.length == 2 && passage.has("taken", sentence) && passage.has("freed", sentence)) {
            accept(result, years[0], years[1], tie, found);
        }
    }

    /** How long something stands that was founded in the one year of the sentence; "of" another thing it may be less. */
    private static void standing(Passage passage, int result, Consumer<Calculation> found) {
        Claim claim = passage.claim(result);
        String sentence = claim.sentence().text();
        int[] years = years(sentence);
        if (years.length != 1 || !passage.has("founded", sentence) || passage.has("part-of", passage.head(result))) {
            return;
        }
        Optional<LocalDate> told = claim.time().flatMap(Period::to).filter(last -> last.getYear() > years[0]);
        LocalDate then = told.orElse(passage.has("celebrated", sentence) ? passage.published() : null);
        if (then != null) {
            accept(result, years[0], then.getYear(), Tie.FIRM, found);
        }
    }

    /**
     * "torn down in 2004, 28 years after its opening in 1976", "opened in 1931 and carried them for 88 years until it closed in 2019": the
     * one year before it and the one behind.
     */
    private static void after(Passage passage, int result, Tie tie, Consumer<Calculation> found) {
        int[] years = years(passage.claim(result).sentence().text());
        int[] behind = years(passage.rest(result));
        if (years.length == 2 && behind.length == 1) {
            accept(result, Math.min(years[0], years[1]), Math.max(years[0], years[1]), tie, found);
        }
    }

    private static void accept(int result, int from, int to, Tie tie, Consumer<Calculation> found) {
        if (from < to) {
            Interval years = Interval.of(BigDecimal.valueOf(to - from - 1L), BigDecimal.valueOf(to - from + 1L));
            found.accept(new Calculation(Rule.DURATION, "years-between", List.of(), result, years, years, tie));
        }
    }

    /** The years that the sentence names, in their order. */
    private static int[] years(String sentence) {
        return Words.of(sentence).stream()
                .filter(Words::isYear)
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
