package org.statclaim.facts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.statclaim.convert.InvalidDataFileException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What a {@code datapackage.json} says of its tables. */
final class PackageFile {

    private static final String DECIMAL = "decimalChar";
    private static final String GROUP = "groupChar";

    private final Path file;
    private String source = "";

    private PackageFile(Path file) {
        this.file = file;
    }

    /**
     * A table of a package.
     *
     * @param title of the table, else its name
     * @param source who publishes it; empty where that is not said
     * @param paths its files, one after the other
     * @param missing cells that stand for no value
     * @param columns from the columns of a fact to those of the table, as {@code statclaim} says; empty for a table of an office
     */
    record Resource(
            String title,
            String source,
            List<String> paths,
            String encoding,
            String delimiter,
            String decimalChar,
            String groupChar,
            List<String> missing,
            Map<String, String> columns) {}

    /** The resources of a package, in its order. */
    static List<Resource> read(Path file) throws IOException {
        PackageFile reader = new PackageFile(file);
        List<Draft> resources = SmallJson.read(file, reader::drafts);
        return resources.stream().map(reader::resource).toList();
    }

    /** What has been read of a table so far. */
    private static final class Draft {
        private String name = "";
        private String title = "";
        private String source = "";
        private List<String> paths = List.of();
        private String encoding = "utf-8";
        private Map<String, String> dialect = Map.of();
        private final Map<String, String> numbers = new HashMap<>();
        private List<String> missing = List.of();
        private final Map<String, String> columns = new HashMap<>();
    }

    private Resource resource(Draft draft) {
        return new Resource(
                StringUtils.defaultIfBlank(draft.title, draft.name),
                StringUtils.defaultIfBlank(draft.source, source),
                draft.paths,
                draft.encoding,
                draft.dialect.getOrDefault("delimiter", ","),
                draft.numbers.getOrDefault(DECIMAL, ""),
                draft.numbers.getOrDefault(GROUP, ""),
                draft.missing,
                draft.columns);
    }

    private List<Draft> drafts(JsonParser json) throws IOException {
        List<Draft> resources = new ArrayList<>();
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw fault("is no JSON object");
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String member = json.currentName();
            boolean list = json.nextToken() == JsonToken.START_ARRAY;
            if (list && member.equals("resources")) {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    resources.add(draft(json));
                }
            } else if (list && member.equals("sources")) {
                source = sources(json);
            } else {
                json.skipChildren();
            }
        }
        return resources;
    }

    private Draft draft(JsonParser json) throws IOException {
        Draft draft = new Draft();
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw fault("has a resource that is no JSON object");
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String member = json.currentName();
            JsonToken token = json.nextToken();
            switch (member) {
                case "name" -> draft.name = text(json);
                case "title" -> draft.title = text(json);
                case "path" -> draft.paths = token == JsonToken.START_ARRAY ? texts(json) : List.of(text(json));
                case "encoding" -> draft.encoding = text(json);
                case "dialect" -> draft.dialect = members(json);
                case "sources" -> draft.source = token == JsonToken.START_ARRAY ? sources(json) : "";
                case "schema" -> schema(json, draft);
                default -> json.skipChildren();
            }
        }
        return draft;
    }

    private void schema(JsonParser json, Draft draft) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String member = json.currentName();
            boolean list = json.nextToken() == JsonToken.START_ARRAY;
            if (list && member.equals("missingValues")) {
                draft.missing = texts(json);
            } else if (list && member.equals("fields")) {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    field(members(json), draft);
                }
            } else {
                json.skipChildren();
            }
        }
    }

    private void field(Map<String, String> field, Draft draft) throws InvalidDataFileException {
        String column = field.get("statclaim");
        String name = field.get("name");
        if (column != null && (name == null || draft.columns.put(column, name) != null)) {
            throw fault("has '" + column + "' twice, or without a name");
        }
        for (String mark : List.of(DECIMAL, GROUP)) {
            String given = field.getOrDefault(mark, "");
            String before = given.isEmpty() ? given : draft.numbers.put(mark, given);
            if (before != null && !before.equals(given)) {
                throw fault("has the " + mark + " '" + before + "' and '" + given
                        + "', one for all fields of a table expected");
            }
        }
    }

    /** The title of the first source. */
    private static String sources(JsonParser json) {
        String first = "";
        while (json.nextToken() != JsonToken.END_ARRAY) {
            String title = members(json).getOrDefault("title", "");
            first = first.isEmpty() ? title : first;
        }
        return first;
    }

    /** The strings of a list; of objects, as version 2 labels values, their {@code value}. */
    private static List<String> texts(JsonParser json) {
        List<String> texts = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            boolean labelled = json.currentToken() == JsonToken.START_OBJECT;
            texts.add(labelled ? members(json).getOrDefault("value", "") : text(json));
        }
        return texts;
    }

    /** The members of an object that are strings. */
    private static Map<String, String> members(JsonParser json) {
        Map<String, String> members = new HashMap<>();
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return members;
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String member = json.currentName();
            if (json.nextToken() == JsonToken.VALUE_STRING) {
                members.put(member, json.getString());
            } else {
                json.skipChildren();
            }
        }
        return members;
    }

    private static String text(JsonParser json) {
        String text = json.currentToken() == JsonToken.VALUE_STRING ? json.getString() : "";
        json.skipChildren();
        return text;
    }

    private InvalidDataFileException fault(String what) {
        return new InvalidDataFileException(file.getFileName() + " " + what);
    }
}
