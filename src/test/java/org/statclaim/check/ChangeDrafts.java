package org.statclaim.check;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.statclaim.check.WrittenFigure.Form;
import org.statclaim.check.WrittenFigure.Hedge;

/** Changes in percent, in percentage points and in multiples. */
final class ChangeDrafts extends StatementWriter {

    ChangeDrafts(Random random, boolean dutch) {
        super(random, dutch);
    }

    @Nullable
    Draft percent() {
        boolean rise = random.nextBoolean();
        double part = 0.02 + random.nextDouble() * (rise ? 1.2 : 0.7);
        int scale = random.nextBoolean() ? 6 : 0;
        double from = magnitude(scale == 0 ? 4 : scale);
        double to = from * (rise ? 1 + part : 1 - part);
        Form level = scale == 0
                ? pickForm(
                        dutch
                                ? new String[] {" banen", " leden", " ton"}
                                : new String[] {" jobs", " members", " tonnes"})
                : form("", dutch ? " euro" : " euros");
        WrittenFigure one = figure(from, scale, Hedge.NONE, "", level);
        WrittenFigure two = figure(to, scale, Hedge.NONE, "", level);
        WrittenFigure step = figure(part * 100, 0, hedge(0.4), "%", form("", percentWord()));
        String verb = rise ? pick(dutch ? "steeg" : "rose", dutch ? "groeide" : "grew") : dutch ? "daalde" : "fell";
        String noun = rise
                ? dutch ? pick("stijging", "toename") : pick("a rise", "an increase")
                : dutch ? pick("daling", "afname") : pick("a drop", "a decrease");
        String subject = scale == 0 && !level.after().contains("ton")
                ? (dutch ? "het aantal" : "the number of") + level.after()
                : dutch ? pick("de omzet", "de export") : pick("turnover", "output");
        String template = dutch
                ? pick(
                        subject + " " + verb + " van {0n} naar {1}, een " + noun + " van {2}.",
                        subject + " " + verb + " van {0} naar {1}, een " + noun + " van {2}.",
                        subject + " " + verb + " met {2}, van {0} naar {1}.")
                : pick(
                        subject + " " + verb + " from {0n} to {1}, " + noun + " of {2}.",
                        subject + " " + verb + " from {0} to {1}, " + noun + " of {2}.",
                        subject + " " + verb + " by {2}, from {0} to {1}.");
        if (template.contains("{0n}") && one.scale() != two.scale()) {
            return null;
        }
        return new Draft(template, List.of(one, two, step), figures -> {
            double[] change = change(figures, rise);
            double low = 100 * change[0] / figures.get(0).high();
            double high = 100 * change[1] / figures.get(0).low();
            boolean turned = rise != figures.get(1).value() > figures.get(0).value();
            double most = Math.max(high, 100 * change[1] / figures.get(0).high());
            return turned
                    ? 1
                    : gap(Math.min(low, 100 * change[0] / figures.get(0).low()), most, figures.get(2));
        });
    }

    /** Levels with the verb that says which way; nothing is said of those that agree. */
    @Nullable
    Draft direction() {
        boolean rise = random.nextBoolean();
        double from = magnitude(4);
        double to = from * (rise ? 1.1 + random.nextDouble() : 0.3 + 0.6 * random.nextDouble());
        Form level = form("", dutch ? " euro" : " euros");
        WrittenFigure one = figure(from, 0, Hedge.NONE, "", level);
        WrittenFigure two = figure(to, 0, Hedge.NONE, "", level);
        String verb = rise ? dutch ? "steeg" : "rose" : dutch ? "daalde" : "fell";
        String template = dutch ? "de huur " + verb + " van {0} naar {1}." : "the rent " + verb + " from {0} to {1}.";
        return new Draft(
                template,
                List.of(one, two),
                figures -> Math.max(
                        0,
                        rise
                                ? figures.get(0).low() - figures.get(1).high()
                                : figures.get(1).low() - figures.get(0).high()),
                false);
    }

    Draft points() {
        boolean rise = random.nextBoolean();
        double from = 2 + Math.round(random.nextDouble() * 400) / 10.0;
        double to = rise ? from + 0.5 + random.nextDouble() * 10 : from * (0.2 + 0.7 * random.nextDouble());
        WrittenFigure one = figure(from, 0, Hedge.NONE, "%", form("", percentWord()));
        WrittenFigure two = figure(to, 0, Hedge.NONE, "%", form("", percentWord()));
        String word = dutch ? " procentpunt" : " percentage points";
        WrittenFigure step = figure(
                Math.abs(two.value() - one.value()),
                0,
                hedge(0.3),
                "pp",
                form("", word).or("%", dutch ? " procent" : " percent", 1));
        String verb = rise ? dutch ? "steeg" : "rose" : dutch ? "daalde" : "fell";
        String noun = rise ? dutch ? "stijging" : "an increase" : dutch ? "daling" : "a decrease";
        String subject = dutch
                ? pick("de rente", "het aandeel", "de werkloosheid")
                : pick("the rate", "unemployment", "support");
        String template = dutch
                ? pick(
                        subject + " " + verb + " van {0n} naar {1}, een " + noun + " van {2}.",
                        subject + " " + verb + " met {2}, van {0} naar {1}.",
                        subject + " " + verb + " van {0} naar {1}, een " + noun + " van {2}.")
                : pick(
                        subject + " " + verb + " from {0n} to {1}, " + noun + " of {2}.",
                        subject + " " + verb + " by {2}, from {0} to {1}.");
        return new Draft(template, List.of(one, two, step), figures -> {
            double[] change = change(figures, rise);
            boolean turned = rise != figures.get(1).value() > figures.get(0).value();
            if (figures.get(2).unit().equals("%") && !turned) {
                return gap(
                        100 * change[0] / figures.get(0).high(),
                        100 * change[1] / figures.get(0).low(),
                        figures.get(2));
            }
            return turned ? 1 : gap(change[0], change[1], figures.get(2));
        });
    }

    Draft multiple() {
        int times = 2 + random.nextInt(3);
        String[] names = dutch
                ? new String[] {"verdubbelde", "verdrievoudigde", "verviervoudigde"}
                : new String[] {"doubled", "tripled", "quadrupled"};
        String[] words = dutch ? new String[] {"twee", "drie", "vier"} : new String[] {"two", "three", "four"};
        double from = magnitude(3);
        Form level = pickForm(dutch ? new String[] {" euro", " banen"} : new String[] {" euros", " jobs"});
        WrittenFigure one = figure(from, 0, Hedge.NONE, "", level);
        WrittenFigure two = figure(from * times * (0.96 + 0.08 * random.nextDouble()), 0, Hedge.NONE, "", level);
        String subject = level.after().contains("euro")
                ? dutch ? "de prijs" : "the price"
                : dutch ? "het aantal banen" : "the number of jobs";
        String name = names[times - 2];
        String template = dutch
                ? pick(
                        subject + " " + name + " van {0n} naar {1}.",
                        subject + " " + name + ", van {0} naar {1}.",
                        subject + " steeg van {0n} naar {1}, " + words[times - 2] + " keer zo veel.")
                : pick(
                        subject + " " + name + " from {0n} to {1}.",
                        subject + " " + name + ", from {0} to {1}.",
                        subject + " rose from {0n} to {1}, " + words[times - 2] + " times as much.");
        return new Draft(
                template,
                List.of(one, two),
                figures -> figures.get(1).value() <= figures.get(0).value()
                        ? 1
                        : gap(
                                figures.get(1).low() / figures.get(0).high(),
                                figures.get(1).high() / figures.get(0).low(),
                                times * 0.9,
                                times * 1.1));
    }

    private static double[] change(List<WrittenFigure> figures, boolean rise) {
        WrittenFigure less = figures.get(rise ? 0 : 1);
        WrittenFigure more = figures.get(rise ? 1 : 0);
        return new double[] {more.low() - less.high(), more.high() - less.low()};
    }
}
