package org.statclaim.convert;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.lang3.StringUtils;

/**
 * Reads the European Central Bank's file of euro reference rates, {@code eurofxref-hist}, as zip, csv or xml. The file is
 * not trusted: its size is bounded, and nothing that an XML file points to is opened.
 */
final class EcbFile {

    static final String PIVOT = "EUR";
    static final String SOURCE = "ECB euro reference rates";

    /** Thirty times the file of today. */
    private static final long MAX_BYTES = 64L << 20;

    private static final String NOT_FIXED = "N/A";

    private final String name;
    private final FixingTable table;

    private EcbFile(String name, FixingTable table) {
        this.name = name;
        this.table = table;
    }

    /**
     * Adds the fixings of a file to the table.
     *
     * @throws InvalidDataFileException if it is no such file
     * @throws IOException if it cannot be read
     */
    static void read(Path file, FixingTable table) throws IOException {
        EcbFile reader = new EcbFile(
                file.getFileName() == null
                        ? file.toString()
                        : file.getFileName().toString(),
                table);
        String lower = reader.name.toLowerCase(Locale.ROOT);
        try (InputStream in = Files.newInputStream(file)) {
            if (lower.endsWith(".zip")) {
                reader.zip(in);
            } else if (lower.endsWith(".xml")) {
                reader.xml(new BoundedStream(in, reader.name, MAX_BYTES));
            } else if (lower.endsWith(".csv")) {
                reader.csv(new BoundedStream(in, reader.name, MAX_BYTES));
            } else {
                throw new InvalidDataFileException(
                        reader.name + " is no eurofxref-hist file: .zip, .csv or .xml expected");
            }
        }
    }

    private void zip(InputStream in) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".csv")) {
                    csv(new BoundedStream(zip, name, MAX_BYTES));
                    return;
                }
            }
        } catch (ZipException e) {
            throw new InvalidDataFileException(name + " is no readable zip file: " + e.getMessage());
        }
        throw new InvalidDataFileException(name + " holds no .csv file");
    }

    private void csv(InputStream in) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        try {
            String header = StringUtils.removeStart(StringUtils.defaultString(lines.readLine()), "\uFEFF");
            List<String> codes = codes(cells(header));
            long line = 1;
            for (String row = lines.readLine(); row != null; row = lines.readLine()) {
                line++;
                if (!row.isBlank()) {
                    row(cells(row), codes, line);
                }
            }
        } catch (CharacterCodingException e) {
            throw new InvalidDataFileException(name + " is no UTF-8 text");
        }
    }

    private List<String> codes(List<String> header) throws InvalidDataFileException {
        if (!header.get(0).equals("Date")) {
            throw InvalidDataFileException.of(name, 1, header.get(0), "a first column 'Date'");
        }
        List<String> codes = new ArrayList<>();
        for (String cell : header.subList(1, header.size())) {
            codes.add(cell.isEmpty() ? "" : table.code(cell, 1));
        }
        return codes;
    }

    private void row(List<String> cells, List<String> codes, long line) throws InvalidDataFileException {
        LocalDate day = table.day(cells.get(0), line);
        if (cells.size() - 1 > codes.size()) {
            throw InvalidDataFileException.of(name, line, cells.get(cells.size() - 1), codes.size() + " rates");
        }
        for (int i = 1; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (!cell.isEmpty() && !cell.equals(NOT_FIXED) && !codes.get(i - 1).isEmpty()) {
                table.add(day, codes.get(i - 1), cell, line);
            }
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : StringUtils.splitPreserveAllTokens(line, ',')) {
            cells.add(cell.strip());
        }
        return cells.isEmpty() ? List.of("") : cells;
    }

    private void xml(InputStream in) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            LocalDate day = null;
            while (reader.hasNext()) {
                if (reader.next() != XMLStreamConstants.START_ELEMENT
                        || !reader.getLocalName().equals("Cube")) {
                    continue;
                }
                long line = reader.getLocation().getLineNumber();
                String time = reader.getAttributeValue(null, "time");
                day = time == null ? day : table.day(time, line);
                String code = reader.getAttributeValue(null, "currency");
                String rate = reader.getAttributeValue(null, "rate");
                if (code != null && rate != null) {
                    if (day == null) {
                        throw InvalidDataFileException.of(name, line, code, "a Cube with a time around it");
                    }
                    table.add(day, table.code(code, line), rate, line);
                }
            }
        } catch (XMLStreamException e) {
            long line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new InvalidDataFileException(name + ", line " + line + ": no well-formed XML");
        }
    }
}
