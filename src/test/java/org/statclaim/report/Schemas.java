package org.statclaim.report;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a validator says of answers by the schema of their kind. */
public final class Schemas {

    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNode WHOLE = read(AnswerSchema.text());
    private static final String ID = WHOLE.get("$id").stringValue();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ID, AnswerSchema.text())));
    private static final Map<String, Schema> BY_ANCHOR = new ConcurrentHashMap<>();

    private Schemas() {}

    /** The schema itself. */
    static JsonNode whole() {
        return WHOLE;
    }

    public static JsonNode read(String json) {
        return JSON.readTree(json);
    }

    /** Where an answer is none of its kind, in words; without an anchor, where it is none at all. */
    public static List<String> faults(String anchor, JsonNode answer) {
        Schema schema = BY_ANCHOR.computeIfAbsent(
                anchor, name -> REGISTRY.getSchema(SchemaLocation.of(name.isEmpty() ? ID : ID + "#" + name)));
        return words(schema.validate(answer));
    }

    /** Where the schema is none of its draft. */
    static List<String> faultsOfSchema() {
        return words(REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                .validate(WHOLE));
    }

    private static List<String> words(List<?> errors) {
        return errors.stream().map(String::valueOf).toList();
    }
}
