package org.statclaim.check;

import java.util.List;
import java.util.Random;
import org.statclaim.check.WrittenFigure.Form;
import org.statclaim.check.WrittenFigure.Hedge;

/** Differences, ratios, averages, rates over another period, and changes one upon the other. */
final class SumDrafts extends StatementWriter {

    private static final int MONTHS = 12;
    private static final double HUNDRED = 100;

    SumDrafts(Random random, boolean dutch) {
        super(random, dutch);
    }

    Draft difference() {
        boolean more = random.nextBoolean();
        double old = 150 + random.nextInt(8_000);
        double step = Math.round(old * (0.1 + 0.5 * random.nextDouble()));
        Form things =
                pickForm(dutch ? new String[] {" bezoekers", " meldingen"} : new String[] {" visitors", " calls"});
        WrittenFigure now = exact(more ? old + step : old - step, things);
        WrittenFigure than = exact(old, form("", ""));
        WrittenFigure by = exact(step, form("", ""));
        String template = dutch
                ? "de dienst telde {0}, {1} " + (more ? "meer" : "minder") + " dan de {2} van een jaar eerder."
                : "the service had {0}, {1} " + (more ? "more" : "fewer") + " than the {2} of the year before.";
        return new Draft(
                template,
                List.of(now, by, than),
                figures -> more
                        ? gap(
                                figures.get(0).low() - figures.get(2).high(),
                                figures.get(0).high() - figures.get(2).low(),
                                figures.get(1))
                        : gap(
                                figures.get(2).low() - figures.get(0).high(),
                                figures.get(2).high() - figures.get(0).low(),
                                figures.get(1)));
    }

    Draft ratio() {
        int times = 2 + random.nextInt(7);
        double old = 120 + random.nextInt(4_000);
        Form things =
                pickForm(dutch ? new String[] {" patiënten", " klanten"} : new String[] {" patients", " clients"});
        WrittenFigure now = exact(old * times, things);
        WrittenFigure often = exact(times, form("", dutch ? " keer" : " times"));
        WrittenFigure than = exact(old, form("", ""));
        String template = dutch
                ? "de kliniek zag {0}, {1} zoveel als de {2} van vorig jaar."
                : "the clinic saw {0}, {1} as many as the {2} of last year.";
        return new Draft(
                template,
                List.of(now, often, than),
                figures -> gap(
                        figures.get(0).low() / figures.get(2).high(),
                        figures.get(0).high() / figures.get(2).low(),
                        figures.get(1)));
    }

    Draft average() {
        double heads = 110 + random.nextInt(900);
        double each = 20 + random.nextInt(5_000);
        Form people = pickForm(dutch ? new String[] {" leden", " werknemers"} : new String[] {" members", " workers"});
        Form money = form("", dutch ? " euro" : " euros");
        WrittenFigure total = figure(heads * each, 0, Hedge.NONE, "EUR", money);
        WrittenFigure one = figure(each, 0, hedge(0.3), "EUR", money);
        String template = dutch
                ? "de {0} kregen samen {1}, gemiddeld {2} per persoon."
                : "the {0} got {1} between them, an average of {2} each.";
        return new Draft(
                template,
                List.of(exact(heads, people), total, one),
                figures -> gap(
                        figures.get(1).low() / figures.get(0).high(),
                        figures.get(1).high() / figures.get(0).low(),
                        figures.get(2)));
    }

    Draft product() {
        double month = 40 + random.nextInt(3_000);
        WrittenFigure rate = exact(month, form("", dutch ? " euro per maand" : " euros a month"));
        WrittenFigure year = exact(month * MONTHS, form("", dutch ? " euro per jaar" : " euros a year"));
        String template = dutch
                ? pick("de huur is {0}, oftewel {1}.", "het lidmaatschap kost {0}, dus {1}.")
                : pick("the rent is {0}, or {1}.", "membership costs {0}, which is {1}.");
        return new Draft(
                template,
                List.of(rate, year),
                figures -> gap(figures.get(0).low() * MONTHS, figures.get(0).high() * MONTHS, figures.get(1)));
    }

    Draft growth() {
        double first = 2 + random.nextInt(18);
        double second = 2 + random.nextInt(18);
        double both = ((1 + first / HUNDRED) * (1 + second / HUNDRED) - 1) * HUNDRED;
        Form percent = form("", dutch ? " procent" : " percent");
        String template = dutch
                ? "de prijzen stegen in 2021 met {0} en in 2022 met {1}, samen {2}."
                : "prices rose {0} in 2021 and {1} in 2022, or {2} over the two years.";
        return new Draft(
                template,
                List.of(exact(first, percent), exact(second, percent), figure(both, 0, Hedge.NONE, "%", percent)),
                figures -> gap(
                        compound(figures.get(0).low(), figures.get(1).low()),
                        compound(figures.get(0).high(), figures.get(1).high()),
                        figures.get(2)));
    }

    private static double compound(double one, double other) {
        return ((1 + one / HUNDRED) * (1 + other / HUNDRED) - 1) * HUNDRED;
    }
}
