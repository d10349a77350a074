package org.statclaim.facts;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.statclaim.check.WebAddress;
import org.statclaim.convert.InvalidDataFileException;
import org.statclaim.facts.Cube.Axis;
import org.statclaim.facts.Cube.Member;
import org.statclaim.facts.Dimension.Category;
import org.statclaim.facts.Dimension.Role;
import tools.jackson.core.JsonToken;

/**
 * What a JSON-stat dataset says beside its values, in whatever order its members stand: of version 2, or of version 1, which has
 * sizes and roles inside of its dimensions and its datasets by name in a bundle.
 */
final class JsonStatDataset {

    /** The ids that Eurostat and SDMX give to axes, where a dataset says no roles. */
    private static final Map<String, Role> ROLES_OF_IDS = Map.of(
            "time", Role.TIME,
            "TIME_PERIOD", Role.TIME,
            "geo", Role.PLACE,
            "REF_AREA", Role.PLACE,
            "unit", Role.MEASURE);

    private static final Map<String, Role> ROLES = Map.of("time", Role.TIME, "geo", Role.PLACE, "metric", Role.MEASURE);

    /** Objects that may stand before the first member of a dataset, and are no dataset of a bundle. */
    private static final Set<String> NO_DATASETS = Set.of("extension", "link", "note");

    private final JsonSource in;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Role> roles = new HashMap<>();
    private final Map<String, JsonStatAxis> axes = new HashMap<>();
    private final Map<String, JsonStatDataset> bundle = new LinkedHashMap<>();
    private List<String> ids = List.of();
    private final List<Long> sizes = new ArrayList<>();
    private String kind = "";
    private String title = "";
    private String source = "";
    private Optional<URI> url = Optional.empty();
    private JsonStatStatus status = JsonStatStatus.none();
    private boolean hasValues;

    private JsonStatDataset(JsonSource in) {
        this.in = in;
    }

    /**
     * What is known of the dataset of a file.
     *
     * @param member the name that it has in its bundle; empty where the file is the dataset
     * @param hasLines whether the file has more than one line
     */
    record Head(String member, Cube cube, TableInfo info, JsonStatStatus status, boolean hasLines) {}

    /** Reads a file to its end. */
    static Head read(PublishedFile file, JsonSource in) throws IOException {
        in.next();
        JsonStatDataset whole = new JsonStatDataset(in);
        whole.members(true);
        if (in.next() != JsonToken.NOT_AVAILABLE) {
            throw in.fault("nothing behind the dataset");
        }
        boolean hasLines = in.line() > 1;
        if (whole.kind.equals("collection") || whole.kind.equals("dimension")) {
            throw file.fault(
                    "is a " + whole.kind + " of JSON-stat, which has no values of its own; a dataset expected");
        }
        if (whole.isDataset()) {
            return whole.head(file, "", hasLines);
        }
        whole.bundle.values().removeIf(dataset -> !dataset.isDataset());
        if (whole.bundle.size() == 1) {
            Map.Entry<String, JsonStatDataset> only =
                    whole.bundle.entrySet().iterator().next();
            return only.getValue().head(file, only.getKey(), hasLines);
        }
        throw file.fault(
                whole.bundle.isEmpty()
                        ? "has no dataset of JSON-stat with dimensions and values"
                        : "is a bundle of " + whole.bundle.size() + " datasets of JSON-stat; a file for each expected");
    }

    private boolean isDataset() {
        return hasValues && !axes.isEmpty();
    }

    private void members(boolean mayBeBundle) throws IOException {
        in.require(JsonToken.START_OBJECT, "a dataset");
        while (in.nextMember()) {
            String name = in.name();
            in.next();
            switch (name) {
                case "class", "label", "source", "href", "value", "status", "id", "size", "role", "dimension" -> {
                    in.once(seen, name);
                    member(name);
                }
                default -> {
                    boolean mayBeDataset = mayBeBundle && seen.isEmpty() && !NO_DATASETS.contains(name);
                    if (mayBeDataset && in.token() == JsonToken.START_OBJECT) {
                        JsonStatDataset dataset = new JsonStatDataset(in);
                        if (bundle.put(in.kept(name), dataset) != null) {
                            throw in.fault("each dataset once");
                        }
                        dataset.members(false);
                    } else {
                        in.skip();
                    }
                }
            }
        }
    }

    private void member(String name) throws IOException {
        switch (name) {
            case "class" -> kind = in.label();
            case "label" -> title = in.label();
            case "source" -> source = in.label();
            case "href" -> url = WebAddress.parse(in.label());
            case "value" -> {
                hasValues = in.token() == JsonToken.START_ARRAY || in.token() == JsonToken.START_OBJECT;
                in.skip();
            }
            case "status" -> status = JsonStatStatus.read(in);
            case "id" -> ids = in.labels();
            case "size" -> sizes();
            case "role" -> roles();
            default -> dimensions();
        }
    }

    private void sizes() throws IOException {
        in.require(JsonToken.START_ARRAY, "an array of sizes");
        while (in.next() != JsonToken.END_ARRAY) {
            in.kept("");
            sizes.add(in.place());
        }
    }

    private void roles() throws IOException {
        if (in.token() != JsonToken.START_OBJECT) {
            in.skip();
            return;
        }
        while (in.nextMember()) {
            Role role = ROLES.getOrDefault(in.name(), Role.OTHER);
            if (in.next() == JsonToken.START_ARRAY) {
                in.labels().forEach(id -> roles.putIfAbsent(id, role));
            } else {
                in.skip();
            }
        }
    }

    private void dimensions() throws IOException {
        in.require(JsonToken.START_OBJECT, "the dimensions");
        while (in.nextMember()) {
            String name = in.kept(in.name());
            in.next();
            boolean array = in.token() == JsonToken.START_ARRAY;
            if (array && (name.equals("id") || name.equals("size")) || name.equals("role")) {
                in.once(seen, name);
                member(name);
            } else if (axes.put(name, JsonStatAxis.read(in)) != null) {
                throw in.fault("each dimension once");
            }
        }
    }

    private Head head(PublishedFile file, String member, boolean hasLines) throws InvalidDataFileException {
        if (ids.size() != sizes.size()) {
            throw file.fault("has " + ids.size() + " ids of dimensions and " + sizes.size() + " sizes");
        }
        List<Axis> read = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            JsonStatAxis axis = axes.get(id);
            if (axis == null || ids.indexOf(id) < i) {
                throw file.fault("has the id '" + id + "', a dimension of that name, once, expected");
            }
            read.add(withUnit(axis.axis(file, id, role(id, axis), sizes.get(i))));
        }
        Cube cube = new Cube(file, read);
        if (cube.cells() > JsonStat.MAX_CELLS) {
            throw file.fault(
                    "has dimensions of " + cube.cells() + " cells, at most " + JsonStat.MAX_CELLS + " expected");
        }
        if (!status.fits(cube.cells())) {
            throw file.fault("has not as many statuses as the " + cube.cells() + " cells of its dimensions");
        }
        TableInfo info = new TableInfo(title.isEmpty() ? member : title, source, url, cube.dimensions());
        return new Head(member, cube, info, status, hasLines);
    }

    private Role role(String id, JsonStatAxis axis) {
        Role said = roles.get(id);
        if (said != null) {
            return said;
        }
        Role known = ROLES_OF_IDS.getOrDefault(id, axis.hasUnits() ? Role.MEASURE : Role.OTHER);
        boolean toldOfAnother = known != Role.MEASURE && roles.containsValue(known);
        if (known == Role.OTHER && !roles.containsValue(Role.TIME) && !ids.contains("time") && axis.isOfYears()) {
            return Role.TIME;
        }
        return toldOfAnother ? Role.OTHER : known;
    }

    /** The members of Eurostat's axis of units are the units themselves. */
    private static Axis withUnit(Axis axis) {
        boolean unsaid = axis.members().stream()
                .allMatch(member -> member.category().unit().isEmpty());
        if (!axis.id().equals("unit") || !unsaid) {
            return axis;
        }
        List<Member> members = axis.members().stream()
                .map(member -> Member.of(
                        member.code(),
                        new Category(
                                member.category().label(),
                                member.category().label(),
                                member.category().decimals())))
                .toList();
        return new Axis(axis.id(), axis.label(), axis.role(), members);
    }
}
