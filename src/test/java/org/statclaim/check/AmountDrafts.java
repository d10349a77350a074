package org.statclaim.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.statclaim.check.WrittenFigure.Form;
import org.statclaim.check.WrittenFigure.Hedge;
import org.statclaim.claim.PartialDate;
import org.statclaim.convert.Converted;
import org.statclaim.convert.CurrencyConverter;

/** Amounts and measures, and what restates them. */
final class AmountDrafts extends StatementWriter {

    private final CurrencyConverter converter;

    AmountDrafts(Random random, boolean dutch, CurrencyConverter converter) {
        super(random, dutch);
        this.converter = converter;
    }

    @Nullable
    Draft currency(PartialDate date) {
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
        Converted one = (Converted) converter.convert(BigDecimal.ONE, from, to, first, date.last());
        return new double[] {one.low().doubleValue(), one.high().doubleValue()};
    }

    Draft unit() {
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
}
