package org.statclaim.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.statclaim.check.WrittenFigure.Form;
import org.statclaim.check.WrittenFigure.Hedge;

/** Counts of one thing, of its parts, and in two places of a text. */
final class CountDrafts extends StatementWriter {

    CountDrafts(Random random, boolean dutch) {
        super(random, dutch);
    }

    Draft share() {
        double whole = 20 + random.nextInt(random.nextBoolean() ? 200 : 9_000);
        double part = Math.max(2, Math.round(whole * (0.05 + 0.85 * random.nextDouble())));
        Form people = pickForm(dutch ? new String[] {" leden", " werknemers"} : new String[] {" members", " workers"});
        Form some = pickForm(dutch ? new String[] {" vrouwen", " kinderen"} : new String[] {" women", " children"});
        WrittenFigure one = exact(whole, people);
        WrittenFigure two = exact(part, some);
        WrittenFigure percent = figure(100 * part / whole, 0, hedge(0.3), "%", form("", percentWord()));
        String template = dutch
                ? pick(
                        "de organisatie telt {0}, van wie {1} ({2}).",
                        "er kwamen {0}, onder wie {1}, ofwel {2}.",
                        "het gaat om {0}, van wie {1} ({2}), zei de voorzitter.")
                : pick(
                        "the group has {0}, including {1} ({2}).",
                        "it interviewed {0}, including {1}, or {2}.", "there were {0}, among them {1} ({2}).");
        return new Draft(
                template,
                List.of(one, two, percent),
                figures -> gap(
                        100 * figures.get(1).low() / figures.get(0).high(),
                        100 * figures.get(1).high() / figures.get(0).low(),
                        figures.get(2)));
    }

    /** "one in five (20 percent)"; the proportion itself is told in words and has no slip. */
    Draft proportion() {
        String[] names = dutch
                ? new String[] {"een op de vijf", "een op de vier", "twee op de drie", "een op de acht", "de helft"}
                : new String[] {"one in five", "one in four", "two in three", "one in eight", "half"};
        double[] values = {20, 25, 200 / 3.0, 12.5, 50};
        int which = random.nextInt(values.length);
        WrittenFigure percent = figure(values[which], 0, hedge(0.3), "%", form("", percentWord()));
        String whom = dutch ? pick("de leerlingen", "de klanten") : pick("pupils", "customers");
        String of = which == 4 ? dutch ? " van " + whom : " of the " + whom : "";
        String template = names[which] + of + " ({0}) " + (dutch ? "was tevreden." : "was happy.");
        return new Draft(template, List.of(percent), figures -> gap(values[which], values[which], figures.get(0)));
    }

    Draft sum() {
        Form whole = pickForm(dutch ? new String[] {" dieren", " leden"} : new String[] {" animals", " members"});
        String[] kinds = dutch
                ? new String[] {" mannen", " vrouwen", " kinderen"}
                : new String[] {" men", " women", " children"};
        List<WrittenFigure> figures = new ArrayList<>();
        double total = 0;
        int count = 2 + random.nextInt(2);
        int most = random.nextBoolean() ? 200 : 20_000;
        StringBuilder parts = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            double part = 2 + random.nextInt(most);
            total += part;
            figures.add(
                    most == 200
                            ? exact(part, form("", kinds[i - 1]))
                            : figure(part, 0, Hedge.NONE, "", form("", kinds[i - 1])));
            parts.append(i == 1 ? "" : i == count ? dutch ? " en " : " and " : ", ")
                    .append("{" + i + "}");
        }
        figures.add(0, most == 200 ? exact(total, whole) : figure(total, 0, hedge(0.3), "", whole));
        String head = dutch ? pick("er kwamen {0}", "de groep telde {0}") : pick("there were {0}", "the group had {0}");
        String template = head + (random.nextBoolean() ? ": " + parts + "." : " (" + parts + ").");
        return new Draft(template, figures, all -> {
            double low = 0;
            double high = 0;
            for (WrittenFigure part : all.subList(1, all.size())) {
                low += part.low();
                high += part.high();
            }
            return gap(low, high, all.get(0));
        });
    }

    /** "40 procent wegen, 35 procent scholen en 25 procent zorg"; less than all is no contradiction, and nothing is said. */
    Draft whole() {
        int one = 20 + random.nextInt(40);
        int two = 10 + random.nextInt(25);
        List<WrittenFigure> figures = new ArrayList<>();
        for (int part : new int[] {one, two, 100 - one - two}) {
            figures.add(exact(part, form("", percentWord())));
        }
        String template = dutch
                ? pick(
                        "het budget is verdeeld: {0} voor wegen, {1} voor scholen en {2} voor zorg.",
                        "de ploeg bestaat uit {0} monteurs, {1} bouwers en {2} tekenaars.")
                : pick(
                        "the budget is divided into {0} for roads, {1} for schools and {2} for care.",
                        "the crew consists of {0} fitters, {1} builders and {2} clerks.");
        return new Draft(
                template,
                figures,
                all -> Math.max(0, all.stream().mapToDouble(WrittenFigure::low).sum() - 100),
                false);
    }

    Draft repeated() {
        double count = 5 + random.nextInt(random.nextBoolean() ? 90 : 40_000);
        Form things = pickForm(dutch ? new String[] {" woningen", " banen"} : new String[] {" homes", " jobs"});
        WrittenFigure one = count < 100 ? exact(count, things) : figure(count, 0, Hedge.NONE, "", things);
        WrittenFigure two = count < 100 ? exact(count, things) : figure(count, 0, hedge(0.4), "", things);
        String template = dutch
                ? pick(
                        "{0} verloren in Assen\n\nDoor de brand gaan {1} verloren. De raad vergadert morgen.",
                        "Plan voor {0} in de polder\n\nDe gemeente heeft een plan voor {1}. De raad is het eens.",
                        "Plan voor {0} in de polder\n\nDe gemeente wil er {1}. De raad is het eens.")
                : pick(
                        "{0} lost in Leeds\n\nAfter the closure, {1} will be lost. Talks go on.",
                        "{0} lost in Leeds\n\nThe closure will cost {1}. Talks go on.",
                        "Plan for {0} in the valley\n\nThe council has planned {1}. Talks go on.",
                        "Plan for {0} in the valley\n\nThe council wants {1}. Talks go on.");
        return new Draft(
                template,
                List.of(one, two),
                figures -> gap(figures.get(0).low(), figures.get(0).high(), figures.get(1)));
    }

    /** One amount told twice; only a slip by powers of ten is one that the rule can tell from another figure. */
    Draft told() {
        if (random.nextBoolean()) {
            WrittenFigure people =
                    figure(magnitude(4), 0, Hedge.NONE, "", form("", dutch ? " inwoners" : " inhabitants"));
            String template = dutch
                    ? "de stad telt {0}. Dat is niet weinig. De stad telt {1}, zei de burgemeester."
                    : "the town has {0}. That is quite a few. The mayor said the town has {1}.";
            return new Draft(template, List.of(people, people), StatementWriter::powerOfTen, false);
        }
        WrittenFigure amount = figure(magnitude(6), 6, Hedge.NONE, "", form("", dutch ? " euro" : " euros"));
        String template = dutch
                ? pick(
                        "de brug kostte {0}. De raad is daar niet blij mee. Volgens de wethouder kostte de brug {1}.",
                        "het stadion kost {0}. Daarover is geen twist. Het stadion kost {1}, en dat is veel.")
                : pick(
                        "the bridge cost {0}. Nobody was pleased. According to the mayor, the bridge cost {1}.",
                        "the stadium will cost {0}. Talks went on. The mayor said the stadium will cost {1}.");
        return new Draft(template, List.of(amount, amount), StatementWriter::powerOfTen, false);
    }
}
