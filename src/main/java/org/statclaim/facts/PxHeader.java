package org.statclaim.facts;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.statclaim.Language;
import org.statclaim.check.WebAddress;
import org.statclaim.convert.InvalidDataFileException;
import org.statclaim.facts.Cube.Axis;
import org.statclaim.facts.Cube.Member;
import org.statclaim.facts.Dimension.Category;
import org.statclaim.facts.Dimension.Role;
import org.statclaim.facts.PxScanner.Key;
import org.statclaim.facts.PxScanner.Value;

/**
 * What a PX file says before its data. Of several languages, the one that is read is that of the file where it is known here, else
 * the first of the others that is.
 */
final class PxHeader {

    static final String DATA = "DATA";

    private static final int MAX_DECIMALS = 15;
    private static final Value NOTHING = new Value(List.of(), "");
    private static final Set<String> READ = Set.of(
            "LANGUAGE",
            "LANGUAGES",
            "DECIMALS",
            "SHOWDECIMALS",
            "PRECISION",
            "TITLE",
            "DESCRIPTION",
            "CONTENTS",
            "UNITS",
            "STUB",
            "HEADING",
            "CONTVARIABLE",
            "VALUES",
            "CODES",
            "TIMEVAL",
            "VARIABLE-TYPE",
            "MAP",
            "SOURCE",
            "LINK",
            "KEYS");
    private static final Map<String, Role> TYPES =
            Map.of("time", Role.TIME, "geographical", Role.PLACE, "content", Role.MEASURE, "contents", Role.MEASURE);

    private final PublishedFile file;
    private final Map<Key, Value> entries = new HashMap<>();
    private String language = "";

    private PxHeader(PublishedFile file) {
        this.file = file;
    }

    /**
     * What is known of the table.
     *
     * @param decimals of values whose member says none
     * @param unit of all values, where there is no axis of what is measured
     */
    record Head(Cube cube, TableInfo info, int decimals, String unit) {}

    /** An axis by its name in the language that is read, and by that of the file, which not every entry has another for. */
    private record Name(String read, String own) {}

    /** Reads up to the data. */
    static Head read(PublishedFile file, PxScanner in) throws IOException {
        PxHeader header = new PxHeader(file);
        for (Key key = in.key(); !key.keyword().equals(DATA); key = in.key()) {
            if (!READ.contains(key.keyword())) {
                in.skipValue();
            } else if (header.entries.put(key, in.value()) != null) {
                throw in.fault(key.keyword(), "each entry once");
            }
        }
        header.language = header.language();
        return header.head();
    }

    private String language() {
        String own = first("LANGUAGE");
        List<String> known = Language.codes();
        if (own.isEmpty() || known.contains(own)) {
            return "";
        }
        List<String> others = find("LANGUAGES").map(Value::strings).orElse(List.of());
        return known.stream().filter(others::contains).findFirst().orElse("");
    }

    private Head head() throws InvalidDataFileException {
        if (entries.keySet().stream().anyMatch(key -> key.keyword().equals("KEYS"))) {
            throw file.fault("has KEYS: rows with keys, and none for rows of zeros; a PX file with all cells expected");
        }
        int decimals = decimals(find("SHOWDECIMALS").or(() -> find("DECIMALS")));
        List<Axis> axes = new ArrayList<>();
        for (Name name : names()) {
            axes.add(axis(name, decimals));
        }
        if (axes.isEmpty()) {
            throw file.fault("has neither STUB nor HEADING, the names of its axes");
        }
        requireTime(axes);
        boolean isMeasured = axes.stream().anyMatch(axis -> axis.role() == Role.MEASURE);
        String title = StringUtils.firstNonEmpty(first("TITLE"), first("DESCRIPTION"), first("CONTENTS"));
        Optional<URI> url = WebAddress.parse(first("LINK"));
        Cube cube = new Cube(file, axes);
        return new Head(
                cube,
                new TableInfo(title == null ? "" : title, first("SOURCE"), url, cube.dimensions()),
                decimals,
                isMeasured ? "" : first("UNITS"));
    }

    private List<Name> names() {
        List<Name> names = new ArrayList<>();
        for (String keyword : List.of("STUB", "HEADING")) {
            List<String> read = find(keyword).map(Value::strings).orElse(List.of());
            List<String> own = entries.getOrDefault(new Key(keyword, "", List.of()), NOTHING)
                    .strings();
            for (int i = 0; i < read.size(); i++) {
                names.add(new Name(read.get(i), own.size() == read.size() ? own.get(i) : read.get(i)));
            }
        }
        return names;
    }

    private Axis axis(Name name, int decimals) throws InvalidDataFileException {
        List<String> values = strings("VALUES", name);
        List<String> codes = strings("CODES", name);
        if (values.isEmpty() && codes.isEmpty()) {
            throw file.fault("has no VALUES of '" + name.read() + "'");
        }
        if (values.isEmpty()) {
            values = codes;
        }
        if (!codes.isEmpty() && codes.size() != values.size()) {
            throw file.fault(
                    "has " + values.size() + " VALUES and " + codes.size() + " CODES of '" + name.read() + "'");
        }
        Role role = role(name);
        List<String> own = role == Role.TIME ? times(name, codes, values) : codes.isEmpty() ? values : codes;
        List<String> others = value("VALUES", new Name(name.own(), name.own())).strings();
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            Name named = new Name(value, others.size() == values.size() ? others.get(i) : value);
            String unit = role == Role.MEASURE ? StringUtils.defaultIfEmpty(first("UNITS", named), first("UNITS")) : "";
            int precision =
                    decimals(find("PRECISION", List.of(name.read(), named.read()), List.of(name.own(), named.own())));
            int published = precision < 0 && role == Role.MEASURE ? decimals : precision;
            members.add(Member.of(own.get(i), new Category(value, unit, published)));
        }
        Axis axis = new Axis(name.read(), name.read(), role, members);
        if (axis.doubled().isPresent()) {
            throw file.fault("has '" + axis.doubled().get() + "' of '" + name.read() + "' twice");
        }
        return axis;
    }

    private Role role(Name name) {
        if (!value("TIMEVAL", name).bare().isEmpty()) {
            return Role.TIME;
        }
        String measured = first("CONTVARIABLE");
        if (measured.equals(name.read()) || measured.equals(name.own())) {
            return Role.MEASURE;
        }
        Role typed = TYPES.get(first("VARIABLE-TYPE", name).toLowerCase(Locale.ROOT));
        if (typed != null) {
            return typed;
        }
        return first("MAP", name).isEmpty() ? Role.OTHER : Role.PLACE;
    }

    /** Older files do not say which axis tells when; a name such as 2023 does. */
    private static void requireTime(List<Axis> axes) {
        if (axes.stream().anyMatch(axis -> axis.role() == Role.TIME)) {
            return;
        }
        for (int i = 0; i < axes.size(); i++) {
            List<String> labels = axes.get(i).members().stream()
                    .map(member -> member.category().label())
                    .toList();
            if (axes.get(i).role() == Role.OTHER && TimeCodes.areOfYears(labels)) {
                // codes such as 0, 1, 2 say nothing of time
                List<Member> members = axes.get(i).members().stream()
                        .map(member -> Member.of(member.category().label(), member.category()))
                        .toList();
                axes.set(i, new Axis(axes.get(i).id(), axes.get(i).label(), Role.TIME, members));
                return;
            }
        }
    }

    /** The periods: as TIMEVAL has them, else the codes where those are periods, else the names. */
    private List<String> times(Name name, List<String> codes, List<String> values) {
        Value listed = value("TIMEVAL", name);
        char kind = TimeCodes.kind(listed.bare());
        List<String> times = new ArrayList<>(listed.strings());
        boolean range = listed.bare().contains("-") && times.size() == 2;
        if (range) {
            // TLIST(A1,"2019"-"2023")
            String last = times.remove(1);
            while (times.size() < values.size()) {
                times.add(TimeCodes.next(kind, times.get(times.size() - 1)));
            }
            if (!times.get(times.size() - 1).equals(last)) {
                times.clear();
            }
        }
        if (times.size() == values.size()) {
            return times.stream().map(time -> TimeCodes.lettered(kind, time)).toList();
        }
        return TimeCodes.areOfYears(codes) ? codes : values;
    }

    private int decimals(Optional<Value> said) throws InvalidDataFileException {
        if (said.isEmpty()) {
            return -1;
        }
        String printed = said.get().first();
        if (!StringUtils.isNumeric(printed) || printed.length() > 2 || Integer.parseInt(printed) > MAX_DECIMALS) {
            throw file.fault("says '" + StringUtils.abbreviate(printed, "…", 60) + "' decimals, 0 to " + MAX_DECIMALS
                    + " expected");
        }
        return Integer.parseInt(printed);
    }

    private String first(String keyword) {
        return find(keyword).map(Value::first).orElse("");
    }

    private String first(String keyword, Name of) {
        return value(keyword, of).first();
    }

    private List<String> strings(String keyword, Name of) {
        return value(keyword, of).strings();
    }

    private Value value(String keyword, Name of) {
        return find(keyword, List.of(of.read()), List.of(of.own())).orElse(NOTHING);
    }

    private Optional<Value> find(String keyword) {
        return find(keyword, List.of(), List.of());
    }

    /** What an entry says in the language that is read, else in that of the file. */
    private Optional<Value> find(String keyword, List<String> of, List<String> own) {
        Value read = entries.get(new Key(keyword, language, of));
        return Optional.ofNullable(read == null ? entries.get(new Key(keyword, "", own)) : read);
    }
}
