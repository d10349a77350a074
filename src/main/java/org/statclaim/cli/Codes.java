package org.statclaim.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.statclaim.ReferenceTables;

/** The codes that amounts and measures go by, and what somebody may have meant who wrote another one. */
final class Codes {

    /** What currencies measure. */
    static final String MONEY = "money";

    private static final int MOST_GUESSES = 3;

    private final Map<String, Code> codes = new TreeMap<>();

    /**
     * A code of ISO 4217 or UCUM.
     *
     * @param name in English
     * @param measures {@code money}, or the dimension of a unit
     */
    record Code(String code, String name, String measures) {

        /** Whether all words are in it, in letters of either case. */
        boolean has(Stream<String> words) {
            String line = (code + " " + name + " " + measures).toLowerCase(Locale.ROOT);
            return words.allMatch(word -> line.contains(word.toLowerCase(Locale.ROOT)));
        }
    }

    private Codes() {}

    /** The bundled ones. */
    static Codes load() {
        ReferenceTables tables = ReferenceTables.load();
        Codes codes = new Codes();
        tables.currencies().values().forEach(currency -> codes.add(new Code(currency.code(), currency.name(), MONEY)));
        tables.units().all().forEach(unit -> codes.add(new Code(unit.code(), unit.name(), unit.dimension())));
        return codes;
    }

    private void add(Code code) {
        codes.put(code.code(), code);
    }

    /** All, in the order of their codes. */
    Stream<Code> all() {
        return codes.values().stream();
    }

    Optional<Code> find(String code) {
        return Optional.ofNullable(codes.get(code));
    }

    /** Why two codes do not convert into each other: one is unknown, or they measure different things; empty where they may. */
    Optional<String> fault(String from, String to) {
        Optional<Code> one = find(from);
        Optional<Code> other = find(to);
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.of(unknown(one.isEmpty() ? from : to));
        }
        return one.get().measures().equals(other.get().measures())
                ? Optional.empty()
                : Optional.of(meaning(one.get()) + ", " + meaning(other.get()));
    }

    private static String meaning(Code code) {
        return code.code() + (code.measures().equals(MONEY) ? " is money" : " measures " + code.measures());
    }

    private String unknown(String code) {
        String guesses = String.join(
                " or ", guesses(code).limit(MOST_GUESSES).map(Codes::shown).toList());
        return InvalidInputException.quote(code) + " is no code of ISO 4217 or UCUM, "
                + (guesses.isEmpty() ? "which 'statclaim codes' lists" : "did you mean " + guesses);
    }

    private static String shown(Code code) {
        return code.code() + " (" + code.name() + ")";
    }

    /** Those of the same letters first, then those of the name. */
    private Stream<Code> guesses(String text) {
        String name = StringUtils.removeEndIgnoreCase(text, "s");
        return Stream.concat(
                        all().filter(code -> code.code().equalsIgnoreCase(text)),
                        all().filter(code -> code.name().equalsIgnoreCase(text)
                                || code.name().equalsIgnoreCase(name)))
                .distinct();
    }
}
