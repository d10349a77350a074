package org.statclaim.facts;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.statclaim.facts.JsonStatDataset.Head;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * JSON-stat, as Eurostat, Statistics Norway, Statistics Finland, Ireland's CSO and every PxWeb publish it: the values in an array
 * of all cells, or in an object of those that there are. The file is read twice, since its members may stand in any order.
 */
final class JsonStat implements Table {

    /** A bit and a byte are kept for each cell; the offices give at most some millions. */
    static final long MAX_CELLS = 1L << 27;

    /** What stands for a missing value, where it is written as text. */
    private static final String MARKS_OF_MISSING = ".:-";

    private final PublishedFile file;
    private @Nullable Head head;

    JsonStat(PublishedFile file) {
        this.file = file;
    }

    /** Whether a file that begins so is one: its class, its dimensions or values that are numbers are seen in it. */
    static boolean isOwn(PublishedFile file, String head) {
        if (!head.stripLeading().startsWith("{")) {
            return false;
        }
        try (JsonParser json = JsonSource.parser(head)) {
            json.nextToken();
            return isDataset(json, true);
        } catch (JacksonException e) {
            // cut off before it was certain
            return false;
        }
    }

    private static boolean isDataset(JsonParser json, boolean mayBeBundle) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = String.valueOf(json.currentName());
            JsonToken token = json.nextToken();
            boolean certain = switch (name) {
                case "class" ->
                    token == JsonToken.VALUE_STRING
                            && List.of("dataset", "collection", "dimension").contains(String.valueOf(json.getString()));
                case "value" -> isOfNumbers(json, token);
                case "dimension" -> token == JsonToken.START_OBJECT && hasCategories(json);
                default -> mayBeBundle && token == JsonToken.START_OBJECT && isDataset(json, false);
            };
            if (certain) {
                return true;
            }
            json.skipChildren();
        }
        return false;
    }

    /** Not so the values of OData, which are objects. */
    private static boolean isOfNumbers(JsonParser json, JsonToken token) {
        if (token == JsonToken.START_ARRAY) {
            JsonToken first = json.nextToken();
            return first == JsonToken.VALUE_NULL
                    || first == JsonToken.VALUE_NUMBER_INT
                    || first == JsonToken.VALUE_NUMBER_FLOAT;
        }
        return token == JsonToken.START_OBJECT
                && json.nextToken() == JsonToken.PROPERTY_NAME
                && StringUtils.isNumeric(String.valueOf(json.currentName()));
    }

    private static boolean hasCategories(JsonParser json) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                json.skipChildren();
                continue;
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                if ("category".equals(json.currentName()) && json.nextToken() == JsonToken.START_OBJECT) {
                    return true;
                }
                json.nextToken();
                json.skipChildren();
            }
        }
        return false;
    }

    @Override
    public String form() {
        return "JSON-stat";
    }

    @Override
    public List<String> axes() throws IOException {
        return head().cube().ids();
    }

    @Override
    public TableInfo info() throws IOException {
        return head().info();
    }

    private Head head() throws IOException {
        Head known = head;
        if (known == null) {
            known = JsonSource.read(file, in -> JsonStatDataset.read(file, in));
            head = known;
        }
        return known;
    }

    @Override
    public void read(Sink observations, Losses losses) throws IOException {
        Head dataset = head();
        JsonSource.read(file, in -> {
            in.next();
            if (!dataset.member().isEmpty()) {
                find(in, dataset.member());
            }
            find(in, "value");
            new Values(in, dataset, observations, losses).read();
            return dataset;
        });
    }

    private static void find(JsonSource in, String member) throws IOException {
        while (in.nextMember()) {
            boolean found = in.name().equals(member);
            in.next();
            if (found) {
                return;
            }
            in.skip();
        }
        throw in.fault("'" + member + "'");
    }

    /** The values of one dataset, while they are read. */
    private record Values(JsonSource in, Head dataset, Sink observations, Losses losses) {

        void read() throws IOException {
            long cells = dataset.cube().cells();
            if (in.token() == JsonToken.START_ARRAY) {
                long cell = 0;
                for (; in.next() != JsonToken.END_ARRAY; cell++) {
                    requireBelow(cell, cells);
                    value(cell);
                }
                if (cell < cells) {
                    throw in.fault(cells + " values and not " + cell);
                }
                return;
            }
            BitSet seen = new BitSet();
            while (in.nextMember()) {
                long cell = in.place(in.name());
                requireBelow(cell, cells);
                if (seen.get((int) cell)) {
                    throw in.fault("each cell once");
                }
                seen.set((int) cell);
                in.next();
                value(cell);
            }
            for (long missing = cells - seen.cardinality(); missing > 0; missing--) {
                losses.missing();
            }
        }

        private void requireBelow(long cell, long cells) throws IOException {
            if (cell >= cells) {
                throw in.fault("a value of one of the " + cells + " cells");
            }
        }

        private void value(long cell) throws IOException {
            JsonToken token = in.token();
            boolean isText = token == JsonToken.VALUE_STRING;
            String printed = in.text();
            if (token == JsonToken.VALUE_NULL || isText && StringUtils.containsOnly(printed, MARKS_OF_MISSING)) {
                losses.missing();
                return;
            }
            long line = dataset.hasLines() ? in.line() : cell + 1;
            Optional<BigDecimal> value = isText || token.isNumeric() ? Decimals.parse(printed) : Optional.empty();
            if (value.isEmpty()) {
                losses.bad(line, "value", printed, "a number");
                in.skip();
                return;
            }
            int decimals = dataset.cube().decimals(cell);
            BigDecimal published = Decimals.atLeast(Decimals.withoutZeros(value.get(), decimals), decimals);
            observations.accept(dataset.cube()
                    .observation(line, cell, published, "", dataset.status().of(cell)));
        }
    }
}
