package org.statclaim.convert;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Makes the bundled rates out of the files of those who publish them; {@code src/main/rates/bundle} calls it. */
final class Bundle {

    /** The currencies of the countries, and the first year that an average is one of today's currency. */
    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("Australia", "AUD 1971"),
            Map.entry("Brazil", "BRL 1995"),
            Map.entry("Canada", "CAD 1971"),
            Map.entry("China", "CNY 1981"),
            Map.entry("Denmark", "DKK 1971"),
            Map.entry("Hong Kong", "HKD 1981"),
            Map.entry("India", "INR 1973"),
            Map.entry("Japan", "JPY 1971"),
            Map.entry("Malaysia", "MYR 1971"),
            Map.entry("Mexico", "MXN 1994"),
            Map.entry("New Zealand", "NZD 1971"),
            Map.entry("Norway", "NOK 1971"),
            Map.entry("Singapore", "SGD 1981"),
            Map.entry("South Africa", "ZAR 1971"),
            Map.entry("South Korea", "KRW 1981"),
            Map.entry("Sweden", "SEK 1971"),
            Map.entry("Switzerland", "CHF 1971"),
            Map.entry("Taiwan", "TWD 1984"),
            Map.entry("Thailand", "THB 1981"));

    /** From 1999 on there are daily fixings. */
    private static final int END = 1999;

    private Bundle() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        FixingTable table = new FixingTable(args[1]);
        EcbFile.read(Path.of(args[1]), table);
        DailyRates rates = table.history(EcbFile.PIVOT, EcbFile.SOURCE);
        replace(folder.resolve("daily.gz"), out -> {
            try (Writer writer = new OutputStreamWriter(new Gzip(out), StandardCharsets.UTF_8)) {
                BundledRates.write(rates, writer);
            }
        });
        System.out.println(
                "daily.gz: " + rates.source() + ", " + rates.currencies().size() + " currencies");
        if (args.length > 2) {
            List<String> rows = annual(Files.readAllLines(Path.of(args[2]), StandardCharsets.UTF_8));
            replace(
                    folder.resolve("annual.tsv"),
                    out -> out.write((String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8)));
            System.out.println("annual.tsv: " + (rows.size() - 2) + " averages");
        }
    }

    private static List<String> annual(List<String> lines) {
        TreeMap<String, String> rows = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            String currency = CURRENCIES.get(cells[1]);
            int year = Integer.parseInt(cells[0].substring(0, 4));
            if (currency != null && year < END && year >= Integer.parseInt(currency.substring(4))) {
                String code = currency.substring(0, 3);
                rows.put(code + year, code + "\t" + year + "\t" + cells[2].strip());
            }
        }
        List<String> table = new ArrayList<>();
        table.add("# Yearly averages before the euro: currency, year, units per US dollar.");
        table.add(
                "# Source: Board of Governors of the Federal Reserve System, G.5A, which may be reused with attribution.");
        table.addAll(rows.values());
        return table;
    }

    /** What writes a file's content. */
    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** The old file stays until the new one is whole. */
    private static void replace(Path file, Content content) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (OutputStream out = Files.newOutputStream(fresh)) {
            content.write(out);
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The smallest file that gzip makes. */
    private static final class Gzip extends GZIPOutputStream {
        Gzip(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
