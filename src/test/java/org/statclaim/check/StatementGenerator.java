package org.statclaim.check;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.statclaim.Language;
import org.statclaim.check.WrittenFigure.Form;
import org.statclaim.check.WrittenFigure.Hedge;
import org.statclaim.check.WrittenFigure.Slip;
import org.statclaim.claim.PartialDate;
import org.statclaim.convert.Converted;
import org.statclaim.convert.CurrencyConverter;

/**
 * Writes true statements of each rule, and the same with one figure changed. Truth comes first: a quantity is drawn, its
 * figures follow from it exactly, and each is then rounded and hedged as a writer would. A
 * draft that its rounding takes out of what the words allow is drawn again; {@link #drawnAgain()} counts them.
 */
final class StatementGenerator {

    /** What a writer loses by rounding without a hedge: no more than zeros are held to allow. */
    private static final double LOSS = 0.02;

    /** What a text alone can state. */
    static final Set<Rule> RULES = EnumSet.complementOf(EnumSet.of(Rule.FACT));

    private final Random random;
    private final boolean dutch;
    private final Locale locale;
    private final CurrencyConverter converter;
    private int drawnAgain;

    StatementGenerator(Language language, long seed) throws IOException {
        this.random = new Random(seed);
        this.dutch = language == Language.DUTCH;
        this.locale = dutch ? Locale.forLanguageTag("nl") : Locale.ENGLISH;
        this.converter = CurrencyConverter.builder().build();
    }

    /**
     * A true statement and its false sister.
     *
     * @param leaves whether the changed figure is outside of what the words allow
     */
    record Statement(
            Rule rule, Language language, PartialDate date, String text, String changed, Slip slip, boolean leaves) {}

    /** A text with places for figures, and how far its figures contradict each other, zero where they agree. */
    private record Draft(String template, List<WrittenFigure> figures, ToDoubleFunction<List<WrittenFigure>> gap) {}

    Statement next(Rule rule) {
        while (true) {
            PartialDate date = new PartialDate(2012 + random.nextInt(12), 1 + random.nextInt(12), 0);
            Draft draft = switch (rule) {
                case CURRENCY_EQUIVALENT -> currency(date);
                case UNIT_EQUIVALENT -> unit();
                case PERCENT_CHANGE -> percent();
                case PERCENT_POINT -> points();
                case SHARE_OF_TOTAL -> random.nextInt(3) == 0 ? proportion() : share();
                case SUM_OF_PARTS -> sum();
                case MULTIPLE -> multiple();
                case REPEATED_FIGURE -> repeated();
                case FACT -> throw new IllegalArgumentException("needs facts: " + rule);
            };
            if (draft == null) {
                continue;
            }
            if (draft.gap().applyAsDouble(draft.figures()) > 0) {
                drawnAgain++;
                continue;
            }
            Slip slip = Slip.values()[random.nextInt(Slip.values().length)];
            int at = random.nextInt(draft.figures().size());
            WrittenFigure wrong = draft.figures().get(at).slipped(slip, random);
            boolean shared =
                    at < 2 && slip == Slip.WRONG_UNIT && draft.template().contains("{0n}");
            if (wrong == null || shared) {
                continue;
            }
            List<WrittenFigure> figures = new ArrayList<>(draft.figures());
            figures.set(at, wrong);
            long wording = random.nextLong();
            return new Statement(
                    rule,
                    dutch ? Language.DUTCH : Language.ENGLISH,
                    date,
                    fill(draft.template(), draft.figures(), wording),
                    fill(draft.template(), figures, wording),
                    slip,
                    draft.gap().applyAsDouble(figures) > 0);
        }
    }

    /** How many drafts were no true statements by the words' widths. */
    int drawnAgain() {
        return drawnAgain;
    }

    private static String fill(String template, List<WrittenFigure> figures, long wording) {
        String text = template;
        Random words = new Random(wording);
        for (int i = 0; i < figures.size(); i++) {
            WrittenFigure figure = figures.get(i);
            text = text.replace("{" + i + "}", figure.full(words)).replace("{" + i + "n}", figure.bare());
        }
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    // The rules.

    private @Nullable Draft currency(PartialDate date) {
        String[] codes = {"USD", "GBP", "JPY", "CNY"};
        String[] nl = {" dollar", " pond", " yen", " yuan"};
        String[] en = {" dollars", " pounds", " yen", " yuan"};
        int which = random.nextInt(codes.length);
        boolean back = random.nextBoolean();
        String other = dutch ? nl[which] : en[which];
        String euro = dutch ? " euro" : " euros";
        Form foreign = !dutch && which < 2 && random.nextBoolean() ? form(which == 0 ? "$" : "£", "") : form("", other);
        Form home = random.nextBoolean() ? form("", euro) : form("€" + (dutch ? " " : ""), "");
        String from = back ? "EUR" : codes[which];
        String to = back ? codes[which] : "EUR";
        double[] rates = rates(from, to, date);
        int scale = random.nextBoolean() ? 6 : 9;
        double value = magnitude(scale);
        Hedge hedge = hedge(0.2);
        WrittenFigure one = figure(value, scale, hedge, from, back ? home : foreign);
        double worth = one.value() * (rates[0] + (rates[1] - rates[0]) * random.nextDouble());
        int target = worth >= 1.1e9 ? 9 : 6;
        if (worth < 1.1e6 || worth > 9e11) {
            return null;
        }
        WrittenFigure two =
                figure(worth, target, hedge == Hedge.NONE ? hedge(0.4) : Hedge.NONE, to, back ? foreign : home);
        String template = dutch
                ? pick(
                        "de brug kostte {0} ({1}).",
                        "het bedrijf betaalde {0}, omgerekend {1}.",
                        "volgens de minister gaat het om {0} ({1}).",
                        "de bouw is begroot op {0}, ofwel {1}.",
                        "er werd {0} ({1}) uitgegeven aan het project.")
                : pick(
                        "the bridge cost {0} ({1}).",
                        "the company paid {0}, or {1}.",
                        "the fund raised {0} ({1}) from investors.",
                        "the deal is worth {0} ({1}), the minister said.");
        return new Draft(template, List.of(one, two), figures -> {
            WrittenFigure a = figures.get(0);
            WrittenFigure b = figures.get(1);
            Hedge kept = b.hedge() == Hedge.NONE ? a.hedge() : b.hedge();
            return gap(a.low() * rates[0] * 0.98, a.high() * rates[1] * 1.02, b.low(kept), b.high(kept));
        });
    }

    private double[] rates(String from, String to, PartialDate date) {
        LocalDate first = date.first();
        Converted one = (Converted) converter.convert(java.math.BigDecimal.ONE, from, to, first, date.last());
        return new double[] {one.low().doubleValue(), one.high().doubleValue()};
    }

    private Draft unit() {
        String[][] pairs = dutch
                ? new String[][] {
                    {" kilometer", " mijl", "0.621371192"},
                    {" meter", " voet", "3.280839895"},
                    {" hectare", " acre", "2.471053815"},
                    {" centimeter", " inch", "0.393700787"},
                    {" kilometer per uur", " mijl per uur", "0.621371192"}
                }
                : new String[][] {
                    {" kilometres", " miles", "0.621371192"},
                    {" metres", " feet", "3.280839895"},
                    {" hectares", " acres", "2.471053815"},
                    {" cm", " inches", "0.393700787"},
                    {" kg", " pounds", "2.204622622"},
                    {" km/h", " mph", "0.621371192"}
                };
        String[] pair = pairs[random.nextInt(pairs.length)];
        boolean back = random.nextBoolean();
        double factor = back ? 1 / Double.parseDouble(pair[2]) : Double.parseDouble(pair[2]);
        Hedge hedge = hedge(0.2);
        String right = pair[back ? 1 : 0];
        String other = pair[back ? 0 : 1];
        WrittenFigure one = figure(magnitude(1), 0, hedge, "", form("", right));
        WrittenFigure two =
                figure(one.value() * factor, 0, hedge == Hedge.NONE ? hedge(0.4) : Hedge.NONE, "", mistaken(other));
        String template = pair[0].equals(" kg")
                ? pick("the load weighs {0} ({1}).", "it weighed {0}, or {1}.")
                : dutch
                        ? pick(
                                "het gaat om {0} ({1}).",
                                "er werd {0} gemeten, omgerekend {1}.",
                                "volgens de wachter is het {0} ({1}), meer dan eerst.")
                        : pick(
                                "it measures {0} ({1}).",
                                "it was put at {0}, or {1}.", "the record of {0} ({1}) still stands.");
        return new Draft(template, List.of(one, two), figures -> {
            WrittenFigure a = figures.get(0);
            WrittenFigure b = figures.get(1);
            Hedge kept = b.hedge() == Hedge.NONE ? a.hedge() : b.hedge();
            return gap(a.low() * factor, a.high() * factor, b.low(kept), b.high(kept));
        });
    }

    /** The unit, and one of the same dimension that a writer may take for it. */
    private Form mistaken(String unit) {
        String[] wrong = switch (unit.strip()) {
            case "kilometer" -> new String[] {" meter", "0.001"};
            case "kilometres" -> new String[] {" metres", "0.001"};
            case "meter" -> new String[] {" kilometer", "1000"};
            case "metres", "feet" ->
                new String[] {unit.equals(" feet") ? " yards" : " feet", unit.equals(" feet") ? "3" : "0.3048"};
            case "hectare" -> new String[] {" vierkante kilometer", "100"};
            case "hectares" -> new String[] {" square kilometres", "100"};
            case "kg" -> new String[] {" grams", "0.001"};
            case "cm" -> new String[] {" mm", "0.1"};
            case "centimeter" -> new String[] {" millimeter", "0.1"};
            default -> null;
        };
        return wrong == null ? form("", unit) : form("", unit).or("wrong", wrong[0], Double.parseDouble(wrong[1]));
    }

    private @Nullable Draft percent() {
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

    private Draft points() {
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

    private Draft share() {
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
    private Draft proportion() {
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

    private Draft sum() {
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

    private Draft multiple() {
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

    private Draft repeated() {
        double count = 5 + random.nextInt(random.nextBoolean() ? 90 : 40_000);
        Form things = pickForm(dutch ? new String[] {" woningen", " banen"} : new String[] {" homes", " jobs"});
        WrittenFigure one = count < 100 ? exact(count, things) : figure(count, 0, Hedge.NONE, "", things);
        WrittenFigure two = count < 100 ? exact(count, things) : figure(count, 0, hedge(0.4), "", things);
        String template = dutch
                ? pick(
                        "{0} verloren in Assen\n\nDoor de brand gaan {1} verloren. De raad vergadert morgen.",
                        "Plan voor {0} in de polder\n\nDe gemeente wil er {1}. De raad is het eens.")
                : pick(
                        "{0} lost in Leeds\n\nThe closure will cost {1}. Talks go on.",
                        "Plan for {0} in the valley\n\nThe council wants {1}. Talks go on.");
        return new Draft(
                template,
                List.of(one, two),
                figures -> gap(figures.get(0).low(), figures.get(0).high(), figures.get(1)));
    }

    // Figures.

    private WrittenFigure exact(double value, Form form) {
        return WrittenFigure.of(value, Long.toString(Math.round(value)).length(), 0, Hedge.NONE, "", form);
    }

    /** Rounded to two to four digits, and to as many as it takes to lose no more than the words allow. */
    private WrittenFigure figure(double value, int scale, Hedge hedge, String unit, Form form) {
        int digits = 2 + random.nextInt(3);
        double allowed = hedge == Hedge.NONE ? LOSS : 0.08;
        WrittenFigure figure = WrittenFigure.of(value, digits, scale, hedge, unit, form);
        while (Math.abs(figure.value() - value) > allowed * value) {
            figure = WrittenFigure.of(value, ++digits, scale, hedge, unit, form);
        }
        return figure;
    }

    private double magnitude(int power) {
        return Math.pow(10, power) * Math.pow(10, 0.05 + 1.9 * random.nextDouble());
    }

    private static double[] change(List<WrittenFigure> figures, boolean rise) {
        WrittenFigure less = figures.get(rise ? 0 : 1);
        WrittenFigure more = figures.get(rise ? 1 : 0);
        return new double[] {more.low() - less.high(), more.high() - less.low()};
    }

    private static double gap(double low, double high, WrittenFigure stated) {
        return gap(low, high, stated.low(), stated.high());
    }

    private static double gap(double low, double high, double from, double to) {
        return Math.max(0, Math.max(low - to, from - high));
    }

    // Words.

    private Hedge hedge(double share) {
        Hedge[] hedges = Hedge.values();
        return random.nextDouble() < share ? hedges[1 + random.nextInt(hedges.length - 1)] : Hedge.NONE;
    }

    private String percentWord() {
        return dutch ? pick(" procent", "%") : pick(" percent", "%", " per cent");
    }

    private Form pickForm(String... after) {
        return form("", pick(after));
    }

    private Form form(String before, String after) {
        return dutch
                ? new Form(
                        locale,
                        before,
                        after,
                        w("ongeveer", "circa", "zo'n"),
                        w("ruim", "iets meer dan"),
                        w("bijna"),
                        null)
                : new Form(
                        locale,
                        before,
                        after,
                        w("about", "around", "roughly"),
                        w("just over"),
                        w("nearly", "almost"),
                        null);
    }

    private static String[] w(String... words) {
        return words;
    }

    private String pick(String... texts) {
        return texts[random.nextInt(texts.length)];
    }
}
