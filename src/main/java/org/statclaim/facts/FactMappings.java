package org.statclaim.facts;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.statclaim.check.WebAddress;
import org.statclaim.convert.InvalidDataFileException;
import org.statclaim.facts.FactMapping.Axis;
import org.statclaim.facts.FactMapping.Series;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Mappings as JSON files.
 *
 * <pre>{@code
 * {"source": "Eurostat", "url": "https://…", "time": "TIME_PERIOD", "place": "geo",
 *  "series": [{"subject": "population|inhabitants|bevolking|inwoners", "unit": "", "times": "1", "where": {"sex": "T"}}],
 *  "places": {"BE": "Belgium|België"}}
 * }</pre>
 *
 * <p>{@code "time": {"is": "2021"}} and {@code "place": {"is": "Nederland"}} hold for all observations. Members that are absent
 * are none; {@code series} is needed.
 */
final class FactMappings {

    private final String file;

    private FactMappings(String file) {
        this.file = file;
    }

    /** The names of something, which stand with bars between them. */
    static List<String> names(String printed) {
        return Stream.of(StringUtils.split(printed, '|'))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The mapping as it stands in a file. */
    static String write(FactMapping mapping) {
        StringWriter out = new StringWriter();
        ObjectWriteContext pretty = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter();
            }
        };
        try (JsonGenerator json = new JsonFactory().createGenerator(pretty, out)) {
            json.writeStartObject();
            json.writeStringProperty("source", mapping.source());
            mapping.url().ifPresent(url -> json.writeStringProperty("url", url.toString()));
            axis(json, "time", mapping.time());
            axis(json, "place", mapping.place());
            json.writeArrayPropertyStart("series");
            mapping.series().forEach(series -> series(json, series));
            json.writeEndArray();
            if (!mapping.places().isEmpty()) {
                json.writeObjectPropertyStart("places");
                new TreeMap<>(mapping.places())
                        .forEach((code, names) -> json.writeStringProperty(code, String.join("|", names)));
                json.writeEndObject();
            }
            if (!mapping.decimalChar().isEmpty()) {
                json.writeStringProperty("decimalChar", mapping.decimalChar());
            }
            json.writeEndObject();
        }
        return out + "\n";
    }

    private static void axis(JsonGenerator json, String name, Axis axis) {
        if (axis.column().isPresent()) {
            json.writeStringProperty(name, axis.column().get());
        } else if (!axis.is().isEmpty()) {
            json.writeObjectPropertyStart(name);
            json.writeStringProperty("is", axis.is());
            json.writeEndObject();
        }
    }

    private static void series(JsonGenerator json, Series series) {
        json.writeStartObject();
        json.writeStringProperty("subject", String.join("|", series.subjects()));
        series.unit().ifPresent(unit -> json.writeStringProperty("unit", unit));
        if (series.times().compareTo(BigDecimal.ONE) != 0) {
            json.writeStringProperty("times", series.times().toPlainString());
        }
        if (!series.where().isEmpty()) {
            json.writeObjectPropertyStart("where");
            new TreeMap<>(series.where()).forEach(json::writeStringProperty);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /**
     * {@return the mapping of a file}
     *
     * @throws InvalidDataFileException if it is not of this form; the message names file, line and what was expected
     * @throws IOException if it cannot be read
     */
    static FactMapping read(Path path) throws IOException {
        FactMappings reader = new FactMappings(String.valueOf(path.getFileName()));
        return SmallJson.read(path, reader::mapping);
    }

    private FactMapping mapping(JsonParser json) throws InvalidDataFileException {
        String source = "";
        Optional<URI> url = Optional.empty();
        Axis time = Axis.NONE;
        Axis place = Axis.NONE;
        List<Series> series = new ArrayList<>();
        Map<String, List<String>> places = Map.of();
        String decimalChar = "";
        expect(json, json.nextToken(), JsonToken.START_OBJECT, "an object");
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String member = json.currentName();
            json.nextToken();
            switch (member) {
                case "source" -> source = text(json);
                case "url" -> url = url(json);
                case "time" -> time = axis(json);
                case "place" -> place = axis(json);
                case "places" -> places = places(json);
                case "decimalChar" -> decimalChar = mark(json);
                case "series" -> {
                    expect(json, json.currentToken(), JsonToken.START_ARRAY, "a list of series");
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        series.add(series(json));
                    }
                }
                default -> throw fault(json, member, "one of source, url, time, place, series, places, decimalChar");
            }
        }
        if (series.isEmpty()) {
            throw new InvalidDataFileException(file + " has no \"series\", which says what the figures are of");
        }
        return new FactMapping(source, url, time, place, series, places, decimalChar);
    }

    private Series series(JsonParser json) throws InvalidDataFileException {
        List<String> subjects = List.of();
        Optional<String> unit = Optional.empty();
        BigDecimal times = BigDecimal.ONE;
        Map<String, String> where = Map.of();
        expect(json, json.currentToken(), JsonToken.START_OBJECT, "an object with a subject");
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String member = json.currentName();
            json.nextToken();
            switch (member) {
                case "subject" -> subjects = names(text(json));
                case "unit" -> unit = Optional.of(text(json));
                case "times" -> times = times(json);
                case "where" -> where = strings(json);
                default -> throw fault(json, member, "one of subject, unit, times, where");
            }
        }
        if (subjects.isEmpty()
                || subjects.stream().noneMatch(name -> name.chars().anyMatch(Character::isLetter))) {
            throw fault(json, String.join("|", subjects), "a \"subject\", what the figures are of,");
        }
        for (Map.Entry<String, String> axis : where.entrySet()) {
            if (axis.getValue().equals(FactMapping.OPEN)) {
                throw fault(json, axis.getKey() + ": " + axis.getValue(), "one member of the axis");
            }
        }
        return new Series(subjects, unit, times, where);
    }

    private BigDecimal times(JsonParser json) throws InvalidDataFileException {
        String printed = text(json);
        try {
            BigDecimal times = new BigDecimal(printed);
            if (times.signum() > 0 && times.precision() + Math.abs((long) times.scale()) <= 40) {
                return times;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw fault(json, printed, "a number above zero such as 1000");
    }

    private String mark(JsonParser json) throws InvalidDataFileException {
        String mark = text(json);
        if (!mark.equals(".") && !mark.equals(",")) {
            throw fault(json, mark, "a point or a comma");
        }
        return mark;
    }

    private Optional<URI> url(JsonParser json) throws InvalidDataFileException {
        String printed = text(json);
        Optional<URI> url = WebAddress.parse(printed);
        if (url.isEmpty() && !printed.isEmpty()) {
            throw fault(json, printed, "an address such as https://example.org/table");
        }
        return url;
    }

    private Axis axis(JsonParser json) throws InvalidDataFileException {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
            return Axis.column(text(json));
        }
        Map<String, String> members = strings(json);
        if (!members.keySet().equals(Set.of("is"))) {
            throw fault(json, String.join(", ", members.keySet()), "the name of an axis, or an object with \"is\",");
        }
        return new Axis(Optional.empty(), members.values().iterator().next());
    }

    private Map<String, List<String>> places(JsonParser json) throws InvalidDataFileException {
        Map<String, List<String>> places = new LinkedHashMap<>();
        for (Map.Entry<String, String> place : strings(json).entrySet()) {
            places.put(place.getKey(), names(place.getValue()));
        }
        return places;
    }

    private Map<String, String> strings(JsonParser json) throws InvalidDataFileException {
        expect(json, json.currentToken(), JsonToken.START_OBJECT, "an object");
        Map<String, String> strings = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String member = json.currentName();
            json.nextToken();
            strings.put(member, text(json));
        }
        return strings;
    }

    /** A string, or a number as it is written. */
    private String text(JsonParser json) throws InvalidDataFileException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.VALUE_STRING || token != null && token.isNumeric()) {
            return json.getString();
        }
        throw fault(json, String.valueOf(json.getString()), "a string");
    }

    private void expect(JsonParser json, JsonToken found, JsonToken wanted, String expected)
            throws InvalidDataFileException {
        if (found != wanted) {
            throw fault(json, String.valueOf(json.getString()), expected);
        }
    }

    private InvalidDataFileException fault(JsonParser json, String value, String expected) {
        return new InvalidDataFileException(
                file + ", line " + json.currentTokenLocation().getLineNr() + ": '"
                        + StringUtils.abbreviate(value, "…", 60) + "', " + expected + " expected");
    }
}
