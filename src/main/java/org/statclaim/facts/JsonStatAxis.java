package org.statclaim.facts;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.statclaim.convert.InvalidDataFileException;
import org.statclaim.facts.Cube.Axis;
import org.statclaim.facts.Cube.Member;
import org.statclaim.facts.Dimension.Category;
import org.statclaim.facts.Dimension.Role;
import tools.jackson.core.JsonToken;

/**
 * One dimension of a JSON-stat dataset: its categories in their order, which an array or the places of an object give, or the
 * one label of the only category.
 */
final class JsonStatAxis {

    private static final int MAX_DECIMALS = 20;
    private static final int MAX_MULTIPLIER = 15;

    private final JsonSource in;
    private String label = "";
    private List<String> order = new ArrayList<>();
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, Unit> units = new HashMap<>();

    private JsonStatAxis(JsonSource in) {
        this.in = in;
    }

    /** What the values of one category are in. */
    private record Unit(String words, int decimals, BigDecimal times) {
        static final Unit NONE = new Unit("", -1, BigDecimal.ONE);
    }

    static JsonStatAxis read(JsonSource in) throws IOException {
        in.require(JsonToken.START_OBJECT, "a dimension");
        JsonStatAxis axis = new JsonStatAxis(in);
        Set<String> seen = new HashSet<>();
        while (in.nextMember()) {
            String name = in.name();
            in.next();
            switch (name) {
                case "label" -> {
                    in.once(seen, name);
                    axis.label = in.label();
                }
                case "category" -> {
                    in.once(seen, name);
                    axis.category();
                }
                default -> in.skip();
            }
        }
        return axis;
    }

    private void category() throws IOException {
        in.require(JsonToken.START_OBJECT, "the categories");
        Set<String> seen = new HashSet<>();
        while (in.nextMember()) {
            String name = in.name();
            in.next();
            switch (name) {
                case "index" -> {
                    in.once(seen, name);
                    order = in.token() == JsonToken.START_ARRAY ? in.labels() : places();
                }
                case "label" -> {
                    in.once(seen, name);
                    in.require(JsonToken.START_OBJECT, "the labels of the categories");
                    while (in.nextMember()) {
                        String code = in.kept(in.name());
                        in.next();
                        labels.put(code, in.label());
                    }
                }
                case "unit" -> {
                    in.once(seen, name);
                    units();
                }
                default -> in.skip();
            }
        }
    }

    private List<String> places() throws IOException {
        in.require(JsonToken.START_OBJECT, "an array of codes, or an object with the place of each,");
        Map<Long, String> places = new HashMap<>();
        while (in.nextMember()) {
            String code = in.kept(in.name());
            in.next();
            if (places.put(in.place(), code) != null) {
                throw in.fault("each place once");
            }
        }
        List<String> codes = new ArrayList<>();
        for (long place = 0; place < places.size(); place++) {
            String code = places.get(place);
            if (code == null) {
                throw in.fault("places from 0 to " + (places.size() - 1) + ", each of them once,");
            }
            codes.add(code);
        }
        return codes;
    }

    private void units() throws IOException {
        if (in.token() != JsonToken.START_OBJECT) {
            in.skip();
            return;
        }
        while (in.nextMember()) {
            String code = in.kept(in.name());
            if (in.next() == JsonToken.START_OBJECT) {
                units.put(code, unit());
            } else {
                in.skip();
            }
        }
    }

    private Unit unit() throws IOException {
        Map<String, String> words = new HashMap<>();
        int decimals = -1;
        int multiplier = 0;
        while (in.nextMember()) {
            String name = in.name();
            in.next();
            switch (name) {
                case "label", "base", "symbol", "position" -> words.put(name, in.label());
                case "decimals" -> decimals = power(MAX_DECIMALS, -1);
                case "multiplier" -> multiplier = power(MAX_MULTIPLIER, 0);
                default -> in.skip();
            }
        }
        return new Unit(words(words, multiplier), decimals, BigDecimal.ONE.scaleByPowerOfTen(multiplier));
    }

    /** A small whole number; null says as little as nothing does. */
    private int power(int most, int absent) throws InvalidDataFileException {
        if (in.token() == JsonToken.VALUE_NULL) {
            return absent;
        }
        long power = in.place();
        if (power > most) {
            throw in.fault("at most " + most);
        }
        return (int) power;
    }

    /** "millions" with the symbol "$" at the start is "$ millions"; of what is multiplied, the base says the unit without it. */
    private static String words(Map<String, String> words, int multiplier) {
        String base = words.getOrDefault("base", "");
        if (multiplier != 0 && !base.isEmpty()) {
            return base;
        }
        String label = words.getOrDefault("label", "");
        String symbol = words.getOrDefault("symbol", "");
        if (label.isEmpty() || symbol.isEmpty() || label.contains(symbol)) {
            return !label.isEmpty() ? label : !base.isEmpty() ? base : symbol;
        }
        return "start".equals(words.get("position")) ? symbol + " " + label : label + " " + symbol;
    }

    /**
     * The axis of so many cells.
     *
     * @param id as the dataset has it
     * @param role what the dataset says of it
     * @param size how many categories the dataset says that it has
     */
    Axis axis(PublishedFile file, String id, Role role, long size) throws InvalidDataFileException {
        List<String> codes = order.isEmpty() ? List.copyOf(labels.keySet()) : order;
        if (codes.size() != size) {
            throw file.fault("says that the dimension '" + id + "' has the size " + size + ", and gives " + codes.size()
                    + " categories");
        }
        char kind = TimeCodes.kind(id);
        List<Member> members = new ArrayList<>();
        for (String code : codes) {
            Unit unit = units.getOrDefault(code, Unit.NONE);
            String name = labels.getOrDefault(code, "");
            String named = name.isEmpty() ? code : name;
            Category category = new Category(named, unit.words(), unit.decimals());
            members.add(Member.of(TimeCodes.lettered(kind, code), category, unit.times()));
        }
        Axis axis = new Axis(id, label.isEmpty() ? id : label, role, members);
        if (axis.doubled().isPresent()) {
            throw file.fault("has the category '" + axis.doubled().get() + "' of '" + id + "' twice");
        }
        return axis;
    }

    /** Whether it says in what its values are, and so what is measured. */
    boolean hasUnits() {
        return !units.isEmpty();
    }

    /** Whether its categories are periods, by their codes. */
    boolean isOfYears() {
        return TimeCodes.areOfYears(order.isEmpty() ? List.copyOf(labels.keySet()) : order);
    }
}
