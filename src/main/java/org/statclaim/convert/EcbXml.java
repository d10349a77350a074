package org.statclaim.convert;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The fixings as {@code <Cube time="2021-02-12"><Cube currency="USD" rate="1.2108"/>…</Cube>}. A document type is refused:
 * the bank's file has none, and what one declares can be as large as it likes, or lie elsewhere.
 */
final class EcbXml {

    private final String name;
    private final FixingTable table;
    private @Nullable LocalDate day;

    EcbXml(String name, FixingTable table) {
        this.name = name;
        this.table = table;
    }

    void read(Reader text) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(text);
            while (reader.hasNext()) {
                int event = reader.next();
                long line = reader.getLocation().getLineNumber();
                if (event == XMLStreamConstants.DTD) {
                    throw InvalidDataFileException.of(name, line, "DOCTYPE", "a file without a document type");
                }
                if (event == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("Cube")) {
                    cube(reader, line);
                }
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException fault) {
                throw fault; // of the text, not of the XML
            }
            long line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new InvalidDataFileException(name + ", line " + line + ": no well-formed XML");
        }
    }

    private void cube(XMLStreamReader reader, long line) throws InvalidDataFileException {
        String time = reader.getAttributeValue(null, "time");
        LocalDate within = time == null ? day : table.day(time, line);
        day = within;
        String code = reader.getAttributeValue(null, "currency");
        String rate = reader.getAttributeValue(null, "rate");
        if (code == null && rate == null) {
            return;
        }
        if (code == null || rate == null) {
            throw InvalidDataFileException.of(
                    name, line, code == null ? rate : code, "a Cube with both a currency and a rate");
        }
        if (within == null) {
            throw InvalidDataFileException.of(name, line, code, "a Cube with a time around it");
        }
        if (!rate.equals(EcbCsv.NOT_FIXED)) {
            table.add(within, table.code(code, line), rate, line);
        }
    }
}
