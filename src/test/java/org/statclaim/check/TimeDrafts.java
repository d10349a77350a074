package org.statclaim.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.statclaim.claim.PartialDate;

/** Ages and durations, with the dates that they follow from. */
final class TimeDrafts extends StatementWriter {

    TimeDrafts(Random random, boolean dutch) {
        super(random, dutch);
    }

    /** Nobody is older: what is, reads as no age. */
    private static final int OLDEST = 115;

    /** An age at publication, by the year or the day of birth. */
    Draft age(PartialDate date) {
        int age = 16 + random.nextInt(75);
        LocalDate birth = date.first().minusYears(age).minusDays(random.nextInt(330));
        boolean whole = random.nextBoolean();
        String[] months = dutch
                ? new String[] {"januari", "maart", "mei", "juli", "oktober", "december"}
                : new String[] {"January", "March", "May", "July", "October", "December"};
        int[] numbers = {1, 3, 5, 7, 10, 12};
        int which = random.nextInt(numbers.length);
        LocalDate day = LocalDate.of(birth.getYear(), numbers[which], 1 + random.nextInt(28));
        String on = (dutch ? "op " : "on ") + day.getDayOfMonth() + " " + months[which] + " " + day.getYear();
        String born = whole ? "in " + birth.getYear() : on;
        double low = ChronoUnit.YEARS.between(whole ? LocalDate.of(birth.getYear(), 12, 31) : day, date.first());
        double high = ChronoUnit.YEARS.between(whole ? LocalDate.of(birth.getYear(), 1, 1) : day, date.last());
        WrittenFigure stated = exact(random.nextBoolean() ? low : high, form("", ""));
        String template = dutch
                ? pick(
                        "Jan Jansen ({0}), geboren " + born + ", wordt directeur.",
                        "de {0}-jarige Jan Jansen, geboren " + born + ", wordt directeur.",
                        "geboren " + born + ", wordt de {0}-jarige Jansen directeur.")
                : pick(
                        "Ann Smith ({0}), born " + born + ", will be the director.",
                        "born " + born + ", the {0}-year-old actor has a new part.",
                        "the {0}-year-old Ann Smith, born " + born + ", has a new part.");
        return new Draft(
                template,
                List.of(stated),
                figures -> figures.get(0).value() > OLDEST ? 0 : gap(low, high, figures.get(0)));
    }

    /** A duration beside its two ends, years, months or days. */
    Draft duration() {
        int sort = random.nextInt(3);
        int length = sort == 1 ? 4 + random.nextInt(7) : 6 + random.nextInt(20);
        String[] months = dutch
                ? new String[] {
                    "januari",
                    "februari",
                    "maart",
                    "april",
                    "mei",
                    "juni",
                    "juli",
                    "augustus",
                    "september",
                    "oktober",
                    "november",
                    "december"
                }
                : new String[] {
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December"
                };
        int first = sort == 0 ? 1960 + random.nextInt(25) : random.nextInt(sort == 1 ? 12 - length : 2) + 1;
        String[] names =
                dutch ? new String[] {" jaar", " maanden", " dagen"} : new String[] {" years", " months", " days"};
        String start = switch (sort) {
            case 0 -> "" + first;
            case 1 -> months[first - 1] + " 2018";
            default -> first + " " + months[2] + " 2018";
        };
        String end = switch (sort) {
            case 0 -> "" + (first + length);
            case 1 -> months[first - 1 + length] + " 2018";
            default -> (first + length) + " " + months[2] + " 2018";
        };
        String ends = (dutch ? "van " : "from ") + start + (dutch ? " tot " : " to ") + end;
        WrittenFigure stated = exact(length + random.nextInt(2), form("", names[sort]));
        String template = dutch
                ? pick(
                        "de weg was " + ends + ", {0} lang, dicht.",
                        "de weg was {0} lang, " + ends + ", dicht.",
                        "de werken duurden {0} (" + ends + ").")
                : pick(
                        "the works took {0}, " + ends + ".",
                        ends + ", {0}, the road was shut.",
                        "the road was shut for {0} (" + ends + ").");
        return new Draft(template, List.of(stated), figures -> gap(length - 1, length + 1, figures.get(0)));
    }
}
