package org.statclaim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The countries that a region may be. */
final class Countries {

    /**
     * Beside those of ISO 3166: what it has withdrawn and news still writes of (Czechoslovakia, East Germany, the Soviet Union,
     * Yugoslavia), and the code that banks and the European Union use for Kosovo.
     */
    private static final List<String> OTHERS = List.of("CS", "DD", "SU", "YU", "XK");

    private static final Set<String> CODES =
            Stream.concat(Stream.of(Locale.getISOCountries()), OTHERS.stream()).collect(Collectors.toUnmodifiableSet());

    private Countries() {}

    /** Fails where there is no country of the code, in letters of either case. */
    static void require(String code) {
        if (!CODES.contains(code.toUpperCase(Locale.ROOT))) {
            String shown = code.length() > 10 ? code.substring(0, 10) + "…" : code;
            throw new IllegalArgumentException(
                    "unknown region '" + shown + "', expected two letters of ISO 3166 such as NL or BE");
        }
    }
}
