package org.statclaim.convert;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.robust.ProcessorTime;

/** A user's own file of the bank, in its three forms, whole or broken. */
@Tag("slow")
class EcbFileTest {

    private static final String HEADER = "Date,USD,GBP,ISK,\n";
    private static final String CSV = HEADER + "2026-04-14,1.1700,0.8700,N/A,\n2026-04-13,1.9999,0.87058,143.2,\n";
    private static final String XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
              <gesmes:subject>Reference rates</gesmes:subject>
              <Cube>
                <Cube time="2026-04-14"><Cube currency="USD" rate="1.1700"/><Cube currency="GBP" rate="0.8700"/></Cube>
                <Cube time="2026-04-13"><Cube currency="USD" rate="1.9999"/></Cube>
              </Cube>
            </gesmes:Envelope>
            """;

    private static final LocalDate NEW_DAY = LocalDate.of(2026, 4, 14);
    private static final LocalDate OLD_DAY = LocalDate.of(2026, 4, 13);

    /** More than a file may hold. */
    private static final int TOO_MANY_BYTES = (64 << 20) + 1;

    @TempDir
    Path folder;

    // The three forms.

    @Test
    void theThreeFormsSayTheSame() throws IOException {
        for (Path file : new Path[] {file("a.csv", CSV), file("B.XML", XML), zip("c.zip", "eurofxref-hist.csv", CSV)}) {
            CurrencyConverter converter = converter(file);

            assertThat(dollars(converter, NEW_DAY)).as("%s", file).isEqualByComparingTo("1.17");
            assertThat(dollars(converter, OLD_DAY)).as("replaced by %s", file).isEqualByComparingTo("1.9999");
            assertThat(read(file).lastDay()).isEqualTo(NEW_DAY);
        }
    }

    /** A day behind the history, whichever history is bundled. */
    @Test
    void aNewerFileExtendsTheHistory() throws IOException {
        LocalDate last = CurrencyConverter.builder().build().lastDay().orElseThrow();
        LocalDate next = last.plusDays(1);
        CurrencyConverter converter = converter(file("a.csv", "Date,USD\n" + next + ",9.87\n"));

        assertThat(converter.lastDay()).contains(next);
        assertThat(dollars(converter, next)).isEqualByComparingTo("9.87");
        assertThat(converter.rate("EUR", "USD", last.minusDays(30), next)).isInstanceOf(Rate.class);
    }

    @Test
    void whatTheFileDoesNotSayStays() throws IOException {
        CurrencyConverter bundled = CurrencyConverter.builder().build();
        CurrencyConverter converter = converter(file("a.csv", CSV));

        assertThat(dollars(converter, LocalDate.of(2021, 2, 12))).isEqualByComparingTo("1.2108");
        assertThat(rate(converter, "JPY", OLD_DAY)).isEqualByComparingTo("186.75");
        assertThat(rate(converter, "JPY", NEW_DAY)).isEqualTo(rate(bundled, "JPY", NEW_DAY)); // not in it
        assertThat(rate(converter, "ISK", NEW_DAY)).isEqualTo(rate(bundled, "ISK", NEW_DAY)); // N/A is no fixing
        assertThat(rate(converter, "NLG", NEW_DAY)).isEqualByComparingTo("2.20371");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\uFEFFDate,USD,GBP,\n2026-04-14,1.17,0.87,\n'",
                "'Date,USD,GBP,\r\n2026-04-14,1.17,0.87,\r\n'",
                "'Date, USD, GBP\n2026-04-14, 1.17, 0.87'",
                "'Date,USD,,GBP,,\n2026-04-14,1.17,,0.87,,\n\n'",
                "'Date,USD,GBP,\n2026-04-14,1.17,,\n2026-04-14,N/A,0.87,\n'",
                "'Date,GBP,USD\n2026-04-14,0.87,1\n2026-04-14,0.87,1.17'"
            })
    void whatIsReadAsTheSame(String csv) throws IOException {
        DailyRates rates = read(file("a.csv", csv));

        assertThat(rates.currencies()).containsExactlyInAnyOrder("USD", "GBP");
        assertThat(((Rate) rates.rate("EUR", "USD", NEW_DAY, NEW_DAY)).rate()).isEqualByComparingTo("1.17");
        assertThat(((Rate) rates.rate("EUR", "GBP", NEW_DAY, NEW_DAY)).rate()).isEqualByComparingTo("0.87");
    }

    @Test
    void aByteOrderMarkBeforeXml() throws IOException {
        assertThat(read(file("a.xml", "\uFEFF" + XML)).lastDay()).isEqualTo(NEW_DAY);
    }

    @Test
    void aZipMayHoldOtherFilesToo() throws IOException {
        Path file = folder.resolve("a.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "README.txt", "of no use");
            entry(zip, "data/EUROFXREF-HIST.CSV", CSV);
            entry(zip, "later.csv", "never read");
        }
        assertThat(read(file).lastDay()).isEqualTo(NEW_DAY);
    }

    // Broken tables.

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-04-31,1,1,1 | line 2: '2026-04-31', a date such as 2021-02-14 expected",
                "14-04-2026,1,1,1 | line 2: '14-04-2026', a date such as 2021-02-14 expected",
                "+999999999-01-01,1,1,1 | line 2: '+999999999-01-01', a date such as 2021-02-14 expected",
                "'',1,1,1 | line 2: '', a date such as 2021-02-14 expected",
                "2026-04-14,x,1,1 | line 2: 'x', a rate such as 1.2104 expected",
                "2026-04-14,n/a,1,1 | line 2: 'n/a', a rate such as 1.2104 expected",
                "2026-04-14,-1.17,1,1 | line 2: '-1.17', a rate such as 1.2104 expected",
                "2026-04-14,+1.17,1,1 | line 2: '+1.17', a rate such as 1.2104 expected",
                "2026-04-14,1e3,1,1 | line 2: '1e3', a rate such as 1.2104 expected",
                "2026-04-14,1.2.3,1,1 | line 2: '1.2.3', a rate such as 1.2104 expected",
                "2026-04-14,.5,1,1 | line 2: '.5', a rate such as 1.2104 expected",
                "2026-04-14,5.,1,1 | line 2: '5.', a rate such as 1.2104 expected",
                "2026-04-14,.,1,1 | line 2: '.', a rate such as 1.2104 expected",
                "2026-04-14,١,1,1 | line 2: '١', a rate such as 1.2104 expected",
                "2026-04-14,NaN,1,1 | line 2: 'NaN', a rate such as 1.2104 expected",
                "2026-04-14,1234567890123456789,1,1 | line 2: '1234567890123456789', a rate such as 1.2104 expected",
                "2026-04-14,0,1,1 | line 2: '0', a positive rate such as 1.2104 expected",
                "2026-04-14,0.000,1,1 | line 2: '0.000', a positive rate such as 1.2104 expected",
                "2026-04-14,1,1,1,,9 | line 2: '9', 4 rates expected",
                "2026-04-14,1,1. | line 2: '1.', a rate such as 1.2104 expected",
                "2026-04-14,1,0.8 | line 2: '0.8', a rate of ISK behind it expected"
            })
    void aBadRow(String row, String message) throws IOException {
        assertRefused(file("a.csv", HEADER + row.replace("''", "") + "\n"), "a.csv, " + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | a.csv, line 1: '', a first column 'Date' expected",
                "'2026-04-14,1.17\n' | a.csv, line 1: '2026-04-14', a first column 'Date' expected",
                "'date,USD\n' | a.csv, line 1: 'date', a first column 'Date' expected",
                "'Date;USD;GBP\n' | a.csv, line 1: 'Date;USD;GBP', a first column 'Date' expected",
                "'Date,usd\n' | a.csv, line 1: 'usd', a currency code such as USD expected",
                "'Date,USDT\n' | a.csv, line 1: 'USDT', a currency code such as USD expected",
                "'Date,USD,GBP,USD\n' | a.csv, line 1: 'USD', each currency once expected",
                "'Date,USD\n' | a.csv holds no exchange rate",
                "'Date,USD\n2026-04-14,N/A\n' | a.csv holds no exchange rate",
                "'Date\n2026-04-14\n' | a.csv holds no exchange rate"
            })
    void aBadTable(String csv, String message) throws IOException {
        assertRefused(file("a.csv", csv), message);
    }

    @Test
    void theLineIsThatOfTheFile() throws IOException {
        assertRefused(
                file("a.csv", CSV + "\n\n2026-04-10,1.17,oops,1,\n"),
                "a.csv, line 6: 'oops', a rate such as 1.2104 expected");
    }

    @Test
    void aLongValueIsShownInPart() throws IOException {
        assertRefused(
                file("a.csv", HEADER + "2026-04-14," + "9".repeat(9_000) + ",1,1\n"),
                "a.csv, line 2: '" + "9".repeat(60) + "…', a rate such as 1.2104 expected");
        assertRefused(
                file("a.csv", "Date,".repeat(3_000)),
                "a.csv, line 1: '" + "Date,".repeat(12) + "…', no more than 10000 characters expected");
    }

    /** A part of it was right, and nothing of that is kept: the builder still makes the bundled rates. */
    @Test
    void nothingIsHalfLoaded() throws IOException {
        Path file = file("a.csv", CSV + "2026-04-10,bad,1,1,\n");
        CurrencyConverter.Builder builder = CurrencyConverter.builder().extendedBy(file);

        assertThatExceptionOfType(InvalidDataFileException.class).isThrownBy(builder::build);

        Files.writeString(file, CSV, UTF_8);
        assertThat(dollars(builder.build(), NEW_DAY)).isEqualByComparingTo("1.17");
        assertThat(dollars(CurrencyConverter.builder().build(), OLD_DAY)).isEqualByComparingTo("1.1684");
    }

    // Other files.

    @Test
    void notUtf8() throws IOException {
        assertRefused(file("a.csv", CSV + "é", ISO_8859_1.encode(CSV + "é").array()), "a.csv is no UTF-8 text");
        assertRefused(file("a.csv", CSV, CSV.getBytes(UTF_16)), "a.csv is no UTF-8 text");
        assertRefused(
                file("a.xml", XML, XML.replace("Reference", "Référence").getBytes(ISO_8859_1)),
                "a.xml is no UTF-8 text");
    }

    @Test
    void noKindOfFileThatIsKnown() throws IOException {
        assertRefused(file("a.xlsx", CSV), "a.xlsx is no eurofxref-hist file: .zip, .csv or .xml expected");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> CurrencyConverter.builder()
                        .extendedBy(folder.resolve("missing.csv"))
                        .build());
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> EcbFile.read(folder.getRoot(), new FixingTable("root")));
    }

    @Test
    void noZip() throws IOException {
        String expected = "a.zip holds no .csv file: a zip of eurofxref-hist.csv expected";
        assertRefused(file("a.zip", CSV), expected);
        assertRefused(file("a.zip", ""), expected);
        assertRefused(zip("a.zip", "eurofxref-hist.txt", CSV), expected);
        assertRefused(zip("a.zip", "empty.csv", ""), "a.zip, line 1: '', a first column 'Date' expected");
    }

    /** However much of it came through: a part of a history is none. */
    @Test
    void aZipThatIsCutOffOrSpoilt() throws IOException {
        byte[] whole = Files.readAllBytes(zip("whole.zip", "eurofxref-hist.csv", longTable()));
        for (int length = 31; length < whole.length / 2; length += 97) {
            assertNoZip(file("a.zip", "", Arrays.copyOf(whole, length)));
        }
        byte[] spoilt = whole.clone();
        Arrays.fill(spoilt, 60, 200, (byte) 0xFF);
        assertNoZip(file("a.zip", "", spoilt));
        byte[] named = whole.clone();
        named[30] = (byte) 0xFF; // the first byte of the entry's name
        assertNoZip(file("a.zip", "", named));
    }

    private void assertNoZip(Path file) {
        assertThat(refusal(file)).hasMessageStartingWith(file.toString());
    }

    @Test
    void aFileThatWouldFillTheMemory() throws IOException {
        String message = " holds more than 64 MB";
        byte[] spaces = new byte[TOO_MANY_BYTES];
        Arrays.fill(spaces, (byte) ' ');
        System.arraycopy("<a>".getBytes(UTF_8), 0, spaces, 0, 3);

        assertRefused(file("a.xml", "", spaces), "a.xml" + message);
        assertRefused(file("a.csv", "", spaces), "a.csv" + message);
        assertRefused(bomb("eurofxref-hist.csv", spaces), "bomb.zip" + message);
        assertRefused(bomb("passed-over.txt", spaces), "bomb.zip" + message);
        assertThat(Files.size(folder.resolve("bomb.zip"))).isLessThan(100_000);
    }

    /** Short lines of one digit each fill more memory than their bytes. */
    @Test
    void aTableWithMoreRatesThanThereCanBe() throws IOException {
        String row = "2026-04-14" + ",1".repeat(1_000) + "\n";
        StringBuilder header = new StringBuilder("Date");
        for (int i = 0; i < 1_000; i++) {
            header.append(',')
                    .append((char) ('A' + i / 676))
                    .append((char) ('A' + i / 26 % 26))
                    .append((char) ('A' + i % 26));
        }
        assertRefused(
                file("a.csv", header + "\n" + row.repeat(2_001)),
                "a.csv, line 2002: '1', no more than 2000000 rates expected");
    }

    // XML.

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | a.xml, line 1: no well-formed XML",
                "'no xml' | a.xml, line 1: no well-formed XML",
                "'<Cube>\n<Cube>\n</Cube>' | a.xml, line 3: no well-formed XML",
                "'<a/>' | a.xml holds no exchange rate",
                "'<Cube>\n<Cube currency=\"USD\" rate=\"1.17\"/></Cube>' | a.xml, line 2: 'USD', a Cube with a time around it expected",
                "'<Cube time=\"14 April\"/>' | a.xml, line 1: '14 April', a date such as 2021-02-14 expected",
                "'<Cube time=\"2026-04-14\"><Cube currency=\"USD\"/></Cube>' | a.xml, line 1: 'USD', a Cube with both a currency and a rate expected",
                "'<Cube time=\"2026-04-14\"><Cube rate=\"2\"/></Cube>' | a.xml, line 1: '2', a Cube with both a currency and a rate expected",
                "'<Cube time=\"2026-04-14\"><Cube currency=\"$\" rate=\"2\"/></Cube>' | a.xml, line 1: '$', a currency code such as USD expected",
                "'<Cube time=\"2026-04-14\">\n<Cube currency=\"USD\" rate=\"-2\"/></Cube>' | a.xml, line 2: '-2', a rate such as 1.2104 expected",
                "'<Cube time=\"2026-04-14\"><Cube currency=\"USD\" rate=\"N/A\"/></Cube>' | a.xml holds no exchange rate"
            })
    void badXml(String xml, String message) throws IOException {
        assertRefused(file("a.xml", xml), message);
    }

    /** A long value is refused before it is read as a number, which would take time in the square of its length. */
    @Test
    void xmlWithARateOfAMillionDigits() throws IOException {
        String xml = "<Cube time=\"2026-04-14\"><Cube currency=\"USD\" rate=\"" + "9".repeat(1_000_000) + "\"/></Cube>";

        assertThat(refusal(file("a.xml", xml))).hasMessageContaining("a.xml, line 1: '999");
    }

    @Test
    void xmlWithADocumentType() throws IOException {
        Path secret = file("secret.txt", "2026-04-14");
        for (String type : new String[] {
            "<!DOCTYPE Cube>",
            "<!DOCTYPE Cube SYSTEM \"http://localhost:1/x.dtd\">",
            "<!DOCTYPE Cube [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>",
            "<!DOCTYPE Cube [<!ENTITY % p SYSTEM \"" + secret.toUri() + "\"> %p;]>",
            "<!DOCTYPE Cube [<!ENTITY x \"1.17\">]>",
            "<!DOCTYPE Cube [<!ATTLIST Cube time CDATA \"2026-04-14\">]>"
        }) {
            for (String body :
                    new String[] {XML.substring(XML.indexOf('\n')), "<Cube time=\"&x;\"/>", "<Cube>&x;</Cube>"}) {
                assertRefused(
                        file("a.xml", "<?xml version=\"1.0\"?>\n" + type + body),
                        "a.xml, line 2: 'DOCTYPE', a file without a document type expected");
            }
        }
    }

    @Test
    void xmlWithABillionLaughs() throws IOException {
        StringBuilder type = new StringBuilder("<!DOCTYPE Cube [<!ENTITY x0 \"lol\">");
        for (int i = 1; i < 30; i++) {
            type.append("<!ENTITY x")
                    .append(i)
                    .append(" \"")
                    .append(("&x" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        Path file = file("a.xml", type + "]><Cube time=\"&x29;\"/>");

        ProcessorTime.within(Duration.ofSeconds(5), () -> {
            assertRefused(file, "a.xml, line 1: 'DOCTYPE', a file without a document type expected");
            return file;
        });
    }

    @Test
    void anEntityThatIsNotDeclared() throws IOException {
        assertRefused(file("a.xml", "<Cube time=\"&x;\"/>"), "a.xml, line 1: no well-formed XML");
        assertRefused(file("a.xml", "<Cube>&x;</Cube>"), "a.xml, line 1: no well-formed XML");
    }

    /** The JDK's reader reports some faults on standard error of its own accord. */
    @ParameterizedTest
    @ValueSource(strings = {"é", "<", "\u0001"})
    void nothingIsPrinted(String fault) throws IOException {
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, UTF_8));
        try {
            refusal(file("a.xml", "", XML.replace("Reference", fault).getBytes(ISO_8859_1)));
        } finally {
            System.setErr(before);
        }
        assertThat(printed.toString(UTF_8)).isEmpty();
    }

    // Files.

    private Path file(String name, String text) throws IOException {
        return file(name, text, text.getBytes(UTF_8));
    }

    private Path file(String name, String text, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path zip(String name, String entry, String text) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, entry, text);
        }
        return file;
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(UTF_8));
        zip.closeEntry();
    }

    /** A small file of many bytes. */
    private Path bomb(String entry, byte[] bytes) throws IOException {
        Path file = folder.resolve("bomb.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(bytes);
            zip.closeEntry();
        }
        return file;
    }

    private static String longTable() {
        StringBuilder table = new StringBuilder(HEADER);
        for (int i = 0; i < 500; i++) {
            table.append(NEW_DAY.minusDays(i))
                    .append(",1.")
                    .append(i * 7919 % 10_007)
                    .append(",0.8,143.2,\n");
        }
        return table.toString();
    }

    private static DailyRates read(Path file) throws IOException {
        FixingTable table = new FixingTable(file.toString());
        EcbFile.read(file, table);
        return table.history(EcbFile.PIVOT, EcbFile.SOURCE);
    }

    private static CurrencyConverter converter(Path file) throws IOException {
        return CurrencyConverter.builder().extendedBy(file).build();
    }

    private static BigDecimal dollars(CurrencyConverter converter, LocalDate day) {
        return rate(converter, "USD", day);
    }

    private static BigDecimal rate(CurrencyConverter converter, String code, LocalDate day) {
        return ((Rate) converter.rate("EUR", code, day, day)).rate();
    }

    private static InvalidDataFileException refusal(Path file) {
        InvalidDataFileException refusal = catchThrowableOfType(
                InvalidDataFileException.class,
                () -> CurrencyConverter.builder().extendedBy(file).build());
        assertThat(refusal).as("refusal of %s", file).isNotNull();
        return refusal;
    }

    private static void assertRefused(Path file, String message) {
        assertThat(refusal(file)).hasMessage(file.resolveSibling(message).toString());
    }
}
