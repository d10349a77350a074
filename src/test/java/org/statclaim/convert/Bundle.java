package org.statclaim.convert;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Makes the bundled rates out of the files of those who publish them; {@code src/main/rates/bundle} calls it. */
final class Bundle {

    /** From 1999 on there are daily fixings. */
    private static final int END = 1999;

    private static final int MONTHS = 12;

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
            List<FederalReserveAverages.Average> months =
                    args.length > 3 ? FederalReserveAverages.read(Path.of(args[3])) : List.of();
            List<String> rows = annual(FederalReserveAverages.read(Path.of(args[2])), months);
            replace(
                    folder.resolve("annual.tsv"),
                    out -> out.write((String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8)));
            System.out.println("annual.tsv: " + (rows.size() - 2) + " averages");
        }
    }

    /** The averages of years; where there is none of a currency, the mean of its twelve months. */
    private static List<String> annual(
            List<FederalReserveAverages.Average> years, List<FederalReserveAverages.Average> months) {
        TreeMap<String, BigDecimal> sums = new TreeMap<>();
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (FederalReserveAverages.Average month : months) {
            sums.merge(key(month), month.perDollar(), BigDecimal::add);
            counts.merge(key(month), 1, Integer::sum);
        }
        TreeMap<String, BigDecimal> rows = new TreeMap<>();
        sums.forEach((key, sum) -> {
            if (counts.get(key) == MONTHS) {
                rows.put(key, sum.divide(BigDecimal.valueOf(MONTHS), MathContext.DECIMAL32));
            }
        });
        years.forEach(year -> rows.put(key(year), year.perDollar()));
        List<String> table = new ArrayList<>();
        table.add("# Yearly averages before the euro: currency, year, units per US dollar.");
        table.add(
                "# Source: Board of Governors of the Federal Reserve System, G.5A, else the mean of the months of G.5,"
                        + " which may be reused with attribution.");
        rows.forEach((key, rate) -> {
            if (Integer.parseInt(key.substring(4)) < END) {
                table.add(key + "\t" + rate.toPlainString());
            }
        });
        return table;
    }

    private static String key(FederalReserveAverages.Average average) {
        return average.currency() + "\t" + average.begin().getYear();
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
