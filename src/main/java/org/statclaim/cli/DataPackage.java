package org.statclaim.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.statclaim.check.FactBase;
import org.statclaim.convert.InvalidDataFileException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * A Frictionless Data Package of facts: in {@code datapackage.json}, the member {@code statclaim} of a field says which
 * column of a fact it is. Resources without such a field are no facts. Files are read from the package's folder only.
 */
final class DataPackage {

    static final String NAME = "datapackage.json";

    private static final int MAX_BYTES = 16 << 20;
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Path file;

    private DataPackage(Path file) {
        this.file = file;
    }

    /** Adds the facts of the package. */
    static void read(Path file, FactBase.Builder facts) throws IOException {
        new DataPackage(file).addTo(facts);
    }

    /** A table of facts: its file, and what its columns are. */
    private static final class Resource {
        private String path = "";
        private String encoding = "utf-8";
        private String delimiter = ",";
        private final Map<String, String> columns = new HashMap<>();
    }

    private void addTo(FactBase.Builder facts) throws IOException {
        List<Resource> resources = new ArrayList<>();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes())) {
            try {
                read(json, resources);
            } catch (JacksonException e) {
                throw new InvalidDataFileException(file.getFileName() + ", line "
                        + json.currentLocation().getLineNr() + ": no valid JSON: " + JsonFault.what(e));
            }
        }
        resources.removeIf(resource -> resource.columns.isEmpty());
        if (resources.isEmpty()) {
            throw fault("has no resource with a field that says \"statclaim\"");
        }
        for (Resource resource : resources) {
            add(resource, facts);
        }
    }

    private byte[] bytes() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            // one more than there may be, so that a file without an end is not read to it
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw fault("holds more than " + (MAX_BYTES >> 20) + " MB");
            }
            return bytes;
        }
    }

    private void read(JsonParser json, List<Resource> resources) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw fault("is no JSON object");
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            boolean listed = json.currentName().equals("resources");
            if (json.nextToken() == JsonToken.START_ARRAY && listed) {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    resources.add(resource(json));
                }
            } else {
                json.skipChildren();
            }
        }
    }

    private void add(Resource resource, FactBase.Builder facts) throws IOException {
        String path = resource.path;
        boolean utf8 = resource.encoding.equalsIgnoreCase("utf-8") || resource.encoding.equalsIgnoreCase("utf8");
        if (!utf8 || !resource.delimiter.equals(",")) {
            throw fault("has '" + path + "' in another form than UTF-8 with commas");
        }
        if (path.contains("://")) {
            throw fault("has the address '" + path + "', which is not read; a file in its own folder expected");
        }
        try {
            facts.csv(table(path), resource.columns);
        } catch (InvalidPathException | NoSuchFileException | AccessDeniedException e) {
            throw fault("has '" + path + "': " + Messages.reason(e));
        } catch (IllegalArgumentException e) {
            throw fault("has '" + path + "': " + e.getMessage());
        }
    }

    /** The file of a path, where no link leads it out of the package's folder. */
    private Path table(String path) throws IOException {
        Path folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file);
        Path table = folder.resolve(path).normalize();
        if (path.isEmpty() || Path.of(path).isAbsolute() || !table.startsWith(folder.normalize())) {
            throw fault("has the path '" + path + "', one file in its own folder expected");
        }
        if (!table.toRealPath().startsWith(folder.toRealPath())) {
            throw fault("has the path '" + path + "', which is a link to another folder");
        }
        return table;
    }

    private Resource resource(JsonParser json) throws IOException {
        Resource resource = new Resource();
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw fault("has a resource that is no JSON object");
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String member = json.currentName();
            json.nextToken();
            switch (member) {
                case "path" -> resource.path = text(json);
                case "encoding" -> resource.encoding = text(json);
                case "dialect" -> resource.delimiter = members(json).getOrDefault("delimiter", resource.delimiter);
                case "schema" -> schema(json, resource);
                default -> json.skipChildren();
            }
        }
        return resource;
    }

    private void schema(JsonParser json, Resource resource) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            boolean fields = json.currentName().equals("fields");
            if (json.nextToken() != JsonToken.START_ARRAY || !fields) {
                json.skipChildren();
                continue;
            }
            while (json.nextToken() != JsonToken.END_ARRAY) {
                Map<String, String> field = members(json);
                String column = field.get("statclaim");
                String name = field.get("name");
                if (column != null && (name == null || resource.columns.put(column, name) != null)) {
                    throw fault("has '" + column + "' twice, or without a name");
                }
            }
        }
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
        @Nullable String text = json.currentToken() == JsonToken.VALUE_STRING ? json.getString() : "";
        json.skipChildren();
        return text == null ? "" : text;
    }

    private InvalidDataFileException fault(String what) {
        return new InvalidDataFileException(file.getFileName() + " " + what);
    }
}
