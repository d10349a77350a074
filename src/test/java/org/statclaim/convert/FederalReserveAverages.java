package org.statclaim.convert;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Averages of the Federal Reserve: lines of {@code Date,Country,Exchange rate}, each in units per US dollar, the euro and
 * the pound too.
 */
public final class FederalReserveAverages {

    /** The currencies of the countries, and the first year that an average is one of today's currency. */
    private static final Map<String, Since> CURRENCIES = Map.ofEntries(
            Map.entry("Australia", new Since("AUD", 1971)),
            Map.entry("Brazil", new Since("BRL", 1995)),
            Map.entry("Canada", new Since("CAD", 1971)),
            Map.entry("China", new Since("CNY", 1981)),
            Map.entry("Denmark", new Since("DKK", 1971)),
            Map.entry("Euro", new Since("EUR", 1999)),
            Map.entry("Hong Kong", new Since("HKD", 1981)),
            Map.entry("India", new Since("INR", 1973)),
            Map.entry("Japan", new Since("JPY", 1971)),
            Map.entry("Malaysia", new Since("MYR", 1971)),
            Map.entry("Mexico", new Since("MXN", 1994)),
            Map.entry("New Zealand", new Since("NZD", 1971)),
            Map.entry("Norway", new Since("NOK", 1971)),
            Map.entry("Singapore", new Since("SGD", 1981)),
            Map.entry("South Africa", new Since("ZAR", 1971)),
            Map.entry("South Korea", new Since("KRW", 1981)),
            Map.entry("Sri Lanka", new Since("LKR", 1973)),
            Map.entry("Sweden", new Since("SEK", 1971)),
            Map.entry("Switzerland", new Since("CHF", 1971)),
            Map.entry("Taiwan", new Since("TWD", 1984)),
            Map.entry("Thailand", new Since("THB", 1981)),
            Map.entry("United Kingdom", new Since("GBP", 1971)),
            Map.entry("Austria", new Since("ATS", 1971)),
            Map.entry("Belgium", new Since("BEF", 1971)),
            Map.entry("Finland", new Since("FIM", 1971)),
            Map.entry("France", new Since("FRF", 1971)),
            Map.entry("Germany", new Since("DEM", 1971)),
            Map.entry("Greece", new Since("GRD", 1981)),
            Map.entry("Ireland", new Since("IEP", 1971)),
            Map.entry("Italy", new Since("ITL", 1971)),
            Map.entry("Netherlands", new Since("NLG", 1971)),
            Map.entry("Portugal", new Since("PTE", 1973)),
            Map.entry("Spain", new Since("ESP", 1973)));

    private record Since(String code, int year) {}

    /**
     * An average of a month or a year.
     *
     * @param begin first day of it
     * @param currency ISO 4217 code
     * @param perDollar as printed
     */
    public record Average(LocalDate begin, String currency, BigDecimal perDollar) {}

    private FederalReserveAverages() {}

    /**
     * The averages of a file, without those of countries whose currency changed its unit too often to be named.
     *
     * @throws IOException if it cannot be read, or a line is no average
     */
    public static List<Average> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, UTF_8);
        List<Average> averages = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            if (cells.length != 3) {
                throw new InvalidDataFileException(file + ": '" + line + "' has not three cells");
            }
            LocalDate begin = LocalDate.parse(cells[0]);
            Since currency = CURRENCIES.get(cells[1]);
            if (currency != null && begin.getYear() >= currency.year()) {
                averages.add(new Average(begin, currency.code(), new BigDecimal(cells[2].strip())));
            }
        }
        return averages;
    }
}
