package org.statclaim.convert;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Reads the European Central Bank's file of euro reference rates, {@code eurofxref-hist}, as zip, csv or xml. The file is
 * not trusted: its size is bounded, and nothing that an XML file points to is opened.
 */
final class EcbFile {

    static final String PIVOT = "EUR";
    static final String SOURCE = "ECB euro reference rates";

    /** Thirty times the file of today. */
    private static final long MAX_BYTES = 64L << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String name;
    private final FixingTable table;

    private EcbFile(String name, FixingTable table) {
        this.name = name;
        this.table = table;
    }

    /**
     * Adds the fixings of a file to the table.
     *
     * @throws InvalidDataFileException if it is no such file, or holds no fixing
     * @throws IOException if it cannot be read
     */
    static void read(Path file, FixingTable table) throws IOException {
        String name = file.toString();
        int before = table.added();
        try (InputStream in = Files.newInputStream(file)) {
            new EcbFile(name, table).read(in);
        } catch (CharacterCodingException e) {
            throw new InvalidDataFileException(name + " is no UTF-8 text");
        }
        if (table.added() == before) {
            throw new InvalidDataFileException(name + " holds no exchange rate");
        }
    }

    private void read(InputStream in) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".zip")) {
            zip(in);
        } else if (lower.endsWith(".xml")) {
            new EcbXml(name, table).read(text(new BoundedStream(in, name, MAX_BYTES)));
        } else if (lower.endsWith(".csv")) {
            new EcbCsv(name, table).read(text(new BoundedStream(in, name, MAX_BYTES)));
        } else {
            throw new InvalidDataFileException(name + " is no eurofxref-hist file: .zip, .csv or .xml expected");
        }
    }

    private void zip(InputStream in) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            BoundedStream entries = new BoundedStream(zip, name, MAX_BYTES); // together, those passed over too
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".csv")) {
                    new EcbCsv(name, table).read(text(entries));
                    return;
                }
                entries.transferTo(OutputStream.nullOutputStream());
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) { // the last for a name that is no UTF-8
            throw new InvalidDataFileException(name + " is no readable zip file: " + e.getMessage());
        }
        throw new InvalidDataFileException(name + " holds no .csv file: a zip of eurofxref-hist.csv expected");
    }

    /** Strict UTF-8, without the mark that some programs put before it. */
    private static BufferedReader text(InputStream in) throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }
}
