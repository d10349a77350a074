package org.statclaim.internal.lexicon;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.TableReader.Row;
import org.statclaim.quantity.CurrencyInfo;
import org.statclaim.quantity.MeasureUnit;
import org.statclaim.quantity.Ratio;
import org.statclaim.quantity.Unit;
import org.statclaim.quantity.UnitCatalog;
import org.statclaim.quantity.UnitSystem;

/**
 * The tables that all languages share: units with their prefixes and symbols, currencies with their signs, entities of
 * mark-up. They are read once and serve all packs; a row that means nothing fails here, with its file and line.
 *
 * <p>Questions about a unit are answered by its dimension, so that a new row of the table needs no change of code.
 */
public final class Catalogs {

    /** The UCUM unit for one that it has not. */
    private static final Map<String, String> STATED =
            Map.of("{pond}", "g", "{quarter-hour}", "h", "{half-hour}", "h", "{three-quarter-hour}", "h");

    /** A prefix: its UCUM symbol, its name in words, its factor, its printed symbols. */
    record Prefix(String symbol, String name, BigDecimal factor, List<String> printed) {}

    /** A unit of the table before its prefixes are put to it. */
    record UnitRow(MeasureUnit unit, List<String> symbols, List<Prefix> prefixes) {}

    /** So many of the smaller unit at most, "1 km 200 m", or nobody states both: a tonne has a million grams. */
    private static final BigDecimal MOST_OF_ONE = BigDecimal.valueOf(1000);

    private static final class Loaded {
        static final Catalogs TABLES = new Catalogs();
    }

    /** The code of the minute. */
    public static final String MINUTE = "min";

    /** The rows without their prefixes, for the words that the packs give them. */
    private final Map<String, UnitRow> unitRows = new LinkedHashMap<>();

    private final UnitCatalog units;
    private final Map<String, CurrencyInfo> currencies;
    /** Printed symbols by code, in the case they are bound to: "Dhs" of the dirham. */
    private final Map<String, List<String>> currencySymbols = new LinkedHashMap<>();

    private final Map<String, List<String>> byCountry = new HashMap<>();
    /** Null until a text asks, as few do and reading its days takes longer than all other tables. */
    private volatile @Nullable Tenders tenders;

    private final Map<String, String> entities = new HashMap<>();

    /** Reads the shared tables, each in the order that the next one needs. */
    private Catalogs() {
        // prefixes come first, since the rows of units name theirs
        Map<String, Prefix> prefixes = new LinkedHashMap<>();
        for (Row row : TableReader.read("prefixes.tsv", 4)) {
            prefixes.put(row.cell(0), new Prefix(row.cell(0), row.cell(1), row.decimal(2), row.forms(3)));
        }
        List<MeasureUnit> all = new ArrayList<>();
        for (Row row : TableReader.read("units.tsv", 5)) {
            UnitRow unit = unitRow(row, prefixes);
            if (unitRows.put(unit.unit().code(), unit) != null) {
                throw row.bad(unit.unit().code(), "a code that is not listed before");
            }
            all.add(unit.unit());
            // "kilometre" is a unit of its own from here on, with "km" for its code
            unit.prefixes().forEach(prefix -> all.add(prefixed(unit.unit(), prefix)));
        }
        units = new UnitCatalog(all);
        for (Row row : TableReader.read("entities.tsv", 2)) {
            entities.put(row.cell(0), Character.toString(Integer.parseInt(row.cell(1), 16)));
        }
        Map<String, CurrencyInfo> byCode = new LinkedHashMap<>();
        for (Row row : TableReader.read("currencies.tsv", 5)) {
            int digits = row.decimal(2).intValue();
            List<String> countries =
                    row.cell(4).isEmpty() ? List.of() : List.of(row.cell(4).split(","));
            // crypto currencies are current, though no country's
            boolean current = !"withdrawn".equals(row.cell(3));
            byCode.put(row.cell(0), new CurrencyInfo(row.cell(0), row.cell(1), digits, current, countries));
            currencySymbols.put(row.cell(0), row.forms(5));
            for (String country : countries) {
                List<String> codes = byCountry.computeIfAbsent(country, key -> new ArrayList<>());
                // the current one is what "dollar" means in a country unless the text is older
                codes.add(current ? 0 : codes.size(), row.cell(0));
            }
        }
        currencies = Collections.unmodifiableMap(byCode);
        byCountry.replaceAll((country, codes) -> List.copyOf(codes));
    }

    /** Codes of the currencies that are, and then of those that were, legal tender in the country. */
    public List<String> currenciesOf(String country) {
        return byCountry.getOrDefault(country, List.of());
    }

    /** The characters that entities of mark-up stand for, by name. */
    public Map<String, String> entities() {
        return Collections.unmodifiableMap(entities);
    }

    /** Which currencies were legal tender where and when, for texts of another year. */
    public Tenders tenders() {
        Tenders loaded = tenders;
        if (loaded == null) {
            loaded = Tenders.load();
            tenders = loaded;
        }
        return loaded;
    }

    /** The tables, read when they are first asked for. Nothing changes them, so that all share them. */
    public static Catalogs load() {
        return Loaded.TABLES;
    }

    /** Every unit with each of its prefixes, by code. */
    public UnitCatalog units() {
        return units;
    }

    /** Currencies by ISO code, the withdrawn ones too, as news of earlier years speaks of guilders and marks. */
    public Map<String, CurrencyInfo> currencies() {
        return currencies;
    }

    /** Whether a quantity of the unit is a quantity of something: two tons of coal, but no two kilometres of road. */
    public boolean isOfStuff(String unitCode) {
        // "twee kilometer weg" is a length of road, no amount of it; what has no unit is no stuff either
        return switch (dimension(unitCode)) {
            case "length", "time", "speed", "temperature", "angle", "" -> false;
            default -> true;
        };
    }

    /**
     * Whether people state a quantity of the unit in two units: feet and inches, hours and minutes, no watts and
     * horsepower. Only then may a second figure behind the first belong to it.
     */
    public boolean isDivided(String unitCode) {
        // "six feet two inches", "2 uur 10 minuten"; "20 degrees 5 watts" are two figures
        return switch (dimension(unitCode)) {
            case "length", "mass", "volume", "time" -> true;
            default -> false;
        };
    }

    /**
     * Whether people state one figure in both units: of one dimension, both metric or both customary, and no more than a
     * thousand of the smaller in the larger, as nobody says of months and minutes, or of tonnes and grams.
     */
    public static boolean areOfOneFamily(MeasureUnit small, MeasureUnit large) {
        return small.dimension().equals(large.dimension())
                && isMetric(small) == isMetric(large)
                && small.factor()
                                .times(MOST_OF_ONE)
                                .toDecimal()
                                .compareTo(large.factor().toDecimal())
                        >= 0;
    }

    /** Customary units carry brackets in UCUM. */
    public static boolean isMetric(MeasureUnit unit) {
        return unit.code().indexOf('[') < 0;
    }

    /** What so many of one unit are in another of its dimension, zero points aside. */
    public static BigDecimal inUnit(BigDecimal value, MeasureUnit from, MeasureUnit to) {
        BigDecimal dividend =
                value.multiply(from.factor().numerator()).multiply(to.factor().denominator());
        return Ratio.divide(
                dividend, from.factor().denominator().multiply(to.factor().numerator()));
    }

    /** Whether the sides of things are stated in the unit: rooms in metres, screens in pixels. */
    public boolean isSide(String unitCode) {
        return isLength(unitCode) || dimension(unitCode).equals("pixels");
    }

    /** Whether it measures a length, from side to side or from head to foot: "1,80 meter". */
    public boolean isLength(String unitCode) {
        return dimension(unitCode).equals("length");
    }

    /** Whether it measures time, "uur" or "jaar": only such a quantity can be an age or a duration. */
    public boolean isTime(String unitCode) {
        return dimension(unitCode).equals("time");
    }

    /** Whether the quotient is a unit of its own in news: speeds of things and of data, not flows or consumption. */
    public boolean isRateUnit(String unitCode) {
        String dimension = dimension(unitCode);
        return dimension.equals("speed") || dimension.equals("data-rate");
    }

    /** A quotient that news states under one name: "nit", "lux", fuel economy, levels of rain and of blood. */
    public boolean isIndivisible(String unitCode) {
        String dimension = dimension(unitCode);
        return dimension.equals("length") || dimension.equals("acceleration") || dimension.equals("luminance");
    }

    /** The class of words that speak of what the unit measures, for units whose word or sign has other meanings; null for others. */
    public static @Nullable WordKind topicOf(MeasureUnit unit) {
        return switch (unit.dimension()) {
            case "angle" -> TopicKind.ANGLE;
            case "temperature" -> TopicKind.HEAT;
            case "data" -> TopicKind.MEMORY;
            default -> null;
        };
    }

    /** The dimension of a unit; empty for a code that is none. */
    public String dimension(String unitCode) {
        return units.find(unitCode).map(MeasureUnit::dimension).orElse("");
    }

    /**
     * The code that a quantity is stated in. UCUM has none for the metric pound and for parts of an hour, and braces would hide what
     * they measure: "twee pond gehakt" is stated as 1000 grams, "drie kwartier" as 0.75 hours.
     */
    public String statedCode(String unitCode) {
        return STATED.getOrDefault(unitCode, unitCode);
    }

    /** The British unit of the same name as an American one; the code itself where there is none, or the text says which. */
    public String imperial(String unitCode, String surface) {
        String name = surface.toLowerCase(Locale.ROOT).replace('\u00A0', ' ').replace('\u202F', ' ');
        // "US gallons" and "short tons" say themselves which they are, whatever the country of the text
        if (name.startsWith("us ") || name.startsWith("u.s. ") || name.endsWith(" us") || name.startsWith("short ")) {
            return unitCode;
        }
        // the code tells them apart only by its ending: "[gal_us]" and "[gal_br]"
        String british = unitCode.replace("_us]", "_br]").replace("[ston_av]", "[lton_av]");
        return units.find(british).isPresent() ? british : unitCode;
    }

    /** The share of a code: {@code %}, {@code ‰}, {@code pp}, {@code bp} or {@code 1}. */
    public static Unit share(String code, String surface) {
        String name = switch (code) {
            case "%" -> "percent";
            case "pp" -> "percentage point";
            case "bp" -> "basis point";
            case "‰" -> "per mille";
            default -> "proportion";
        };
        return Unit.of(UnitSystem.SHARE, code, name, surface);
    }

    Map<String, UnitRow> unitRows() {
        return unitRows;
    }

    Map<String, List<String>> currencySymbols() {
        return currencySymbols;
    }

    /** The unit that the prefix makes of another: "km", "kilometre" and a factor of 1000 of the metre. */
    static MeasureUnit prefixed(MeasureUnit unit, Prefix prefix) {
        return new MeasureUnit(
                prefix.symbol() + unit.code(),
                prefix.name() + unit.name(),
                unit.dimension(),
                unit.factor().times(prefix.factor()),
                unit.offset());
    }

    /**
     * A row of {@code units.tsv}: code, name, dimension, factor, offset, symbols and allowed prefixes. Only prefixes
     * that texts print are allowed: a "megainch" would take words from others.
     */
    private static UnitRow unitRow(Row row, Map<String, Prefix> prefixes) {
        List<Prefix> allowed = new ArrayList<>();
        if (!row.cell(6).isEmpty()) {
            for (String symbol : row.cell(6).split(",")) {
                Prefix prefix = prefixes.get(symbol);
                // a slip in the last column must not leave a unit without its "kilo"
                if (prefix == null) {
                    throw row.bad(symbol, "a prefix of prefixes.tsv");
                }
                allowed.add(prefix);
            }
        }
        try {
            MeasureUnit unit = new MeasureUnit(
                    row.cell(0), row.cell(1), row.cell(2), Ratio.parse(row.cell(3)), Ratio.parse(row.cell(4)));
            return new UnitRow(unit, row.forms(5), allowed);
        } catch (IllegalArgumentException e) {
            throw row.bad(row.cell(3) + " " + row.cell(4), "a factor and an offset");
        }
    }
}
