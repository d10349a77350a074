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
 * "The singer, who was born in May 1948 and is now 73": a bare number that a year of birth in the sentence makes an age, at its
 * own time or, where the text says "now", at publication.
 */
final class AgeOfBorn implements Relation {

    private static final int OLDEST = 115;
    /** So far from the word of birth its year may stand: "born in Macon, Georgia, on December 5, 1932". */
    private static final int NEAR = 9;

    @Override
    public int least() {
        return 1;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        Claim claim = passage.claim(result);
        boolean reached = isReached(passage, result);
        boolean number = passage.isKind(result, Kind.NUMBER) || passage.isKind(result, Kind.AGE) || reached;
        Optional<BigDecimal> years = claim.quantity().figure().value();
        if (!number
                || claim.dates().isPresent()
                || !Counted.isPlain(claim)
                || years.isEmpty()
                || years.get().compareTo(BigDecimal.valueOf(OLDEST)) > 0
                || !reached && !isLed(passage, result) && !isOfWhom(passage, result)
                || !passage.has("born", claim.sentence().text())) {
            return;
        }
        for (int i = passage.first(result); i < passage.end(result); i++) {
            // "born in 1931, was 29 when she arrived; she is 61"
            if (i != result && (passage.isKind(i, Kind.NUMBER) || passage.isKind(i, Kind.AGE))) {
                return;
            }
        }
        int born = born(passage, claim.sentence().text());
        Optional<Period> own =
                claim.time().filter(time -> time.from().isPresent() && time.to().isPresent());
        boolean told = own.filter(time -> time.from().get().getYear() != born).isPresent();
        // "joined in 1975 and left at 60": the year is that of what was told before
        boolean inClause = own.map(Period::text)
                .filter(text -> isIn(passage.clause(result), text, passage))
                .isPresent();
        boolean now = passage.has("now", passage.before(result))
                || passage.has("now", passage.head(result))
                || passage.begins("age-today", passage.behind(result))
                || isToday(passage, result)
                || isOfWhom(passage, result) && Nearby.years(claim.sentence().text()).length == 1
                || reached && isOfLately(passage, result);
        LocalDate from = told ? own.get().from().get() : passage.published();
        LocalDate to = told ? own.get().to().get() : passage.published();
        if (born < 0 || from == null || to == null || from.getYear() <= born) {
            return;
        }
        Interval age =
                Interval.of(BigDecimal.valueOf(from.getYear() - born - 1L), BigDecimal.valueOf(to.getYear() - born));
        found.accept(new Calculation(Rule.AGE, "years-since", List.of(), result, age, age, told && inClause || now));
    }

    /** Whether the time stands in the clause, and no "and" behind it: "he moved and died in 2020 at 79". */
    private static boolean isIn(String clause, String time, Passage passage) {
        int at = clause.indexOf(time);
        return at >= 0 && !passage.has("and", clause.substring(at + time.length()));
    }

    /** "is now 73", "die volgende maand 73 wordt". */
    private static boolean isLed(Passage passage, int i) {
        List<String> before = Words.of(passage.before(i));
        List<String> behind = Words.of(passage.behind(i));
        return !before.isEmpty() && passage.has("age-lead", before.get(before.size() - 1))
                || !behind.isEmpty() && passage.has("age-behind", behind.get(0));
    }

    /** "with his 27 years", "werd 86 jaar", "is 81 jaar geworden": years that somebody has reached. */
    private static boolean isReached(Passage passage, int i) {
        return passage.unit(i).equals("a")
                // "Claes, born in 1948, got it from her granddaughter, who with her 23 years …"
                && !passage.has("drawn-which", passage.before(i))
                && (passage.ends("own-age", passage.before(i)) && !passage.ends("age-today", passage.before(i))
                        || passage.ends("age-reached", passage.before(i)) && passage.isClosed(i)
                        || passage.begins("age-reached-behind", passage.behind(i)));
    }

    /** "The 79-year-old widow, who was born in 1945": right behind the age, and of nobody else. */
    private static boolean isOfWhom(Passage passage, int i) {
        if (!passage.isKind(i, Kind.AGE)) {
            return false;
        }
        String behind = passage.rest(i);
        String clause = behind.substring(Marks.head(behind).length());
        String own = clause.startsWith(",") ? Marks.head(clause.substring(1)) : "";
        return passage.count(Marks.head(behind)) <= 1
                && passage.begins("drawn-which", own)
                && passage.has("born", own)
                // "who learned it from his father, born in 1947"
                && !passage.has("owner", own);
    }

    /** With no other year around it, an age that somebody reached is that of today, or of a death that is told as news. */
    private static boolean isOfLately(Passage passage, int i) {
        return Nearby.years(Nearby.of(passage, i)).length == 1;
    }

    /** "who is 64". */
    private static boolean isToday(Passage passage, int i) {
        List<String> before = Words.of(passage.before(i));
        return !before.isEmpty() && passage.has("age-today", before.get(before.size() - 1));
    }

    /** The one year beside the word of birth; negative for none, and where several births are told of. */
    static int born(Passage passage, String sentence) {
        List<String> words = Words.of(sentence);
        int born = -1;
        for (int i = 0; i < words.size(); i++) {
            // "kwam ter wereld", of two words
            String two = i == 0 ? words.get(i) : words.get(i - 1) + " " + words.get(i);
            int year = passage.ends("born", two) ? near(words, i) : -1;
            if (year >= 0 && born >= 0 && year != born) {
                return -1;
            }
            born = Math.max(born, year);
        }
        return born;
    }

    private static int near(List<String> words, int birth) {
        for (int i = Math.max(0, birth - NEAR); i < Math.min(words.size(), birth + NEAR); i++) {
            if (Words.isYear(words.get(i))) {
                return Integer.parseInt(words.get(i));
            }
        }
        return -1;
    }
}
