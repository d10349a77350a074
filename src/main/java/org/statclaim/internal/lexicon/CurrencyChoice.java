package org.statclaim.internal.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The currencies that a word can mean besides its main one.
 *
 * @param others codes in order of likelihood
 * @param earlier which code was the main one in texts from before a year, the first that applies
 * @param rarer codes that it means only where their country is named or given
 * @param whileTender codes that it means only as long as they are legal tender
 */
public record CurrencyChoice(List<String> others, List<Earlier> earlier, Set<String> rarer, Set<String> whileTender) {

    private static final String SEPARATOR = ",";
    /** Flags of {@code money-words.tsv}, which its head explains: "<2002:BEF", "+MXN", "!IEP". */
    private static final char BEFORE = '<';

    private static final char RARER = '+';
    private static final char WHILE_TENDER = '!';

    /** The word's main currency until another took its name. */
    public record Earlier(int year, String code) {}

    public CurrencyChoice {
        others = List.copyOf(others);
        earlier = List.copyOf(earlier);
        rarer = Set.copyOf(rarer);
        whileTender = Set.copyOf(whileTender);
    }

    /** The main currency in a text of the day: "frank" of 1985 is that of Belgium. */
    public String main(String today, LocalDate day) {
        for (Earlier former : earlier) {
            // the earliest year comes first in the table: "roebel" is that of the Soviet Union before 1992
            if (day.getYear() < former.year()) {
                return former.code();
            }
        }
        return today;
    }

    /** Reads {@code CAD,AUD} and the flags {@code <2002:BEF}, {@code +MXN} and {@code !SUR}; all must be currencies. */
    static CurrencyChoice of(String others, List<String> flags, Map<String, ?> currencies) {
        List<Earlier> earlier = new ArrayList<>();
        Set<String> rarer = new HashSet<>();
        Set<String> whileTender = new HashSet<>();
        for (String flag : flags) {
            String rest = flag.substring(1);
            // only the first flag has one: year and code
            int colon = rest.indexOf(':');
            switch (flag.charAt(0)) {
                // without a colon the year is empty, which is no number and fails with the row
                case BEFORE ->
                    earlier.add(new Earlier(
                            Integer.parseInt(rest.substring(0, Math.max(colon, 0))),
                            known(rest.substring(colon + 1), currencies)));
                case RARER -> rarer.add(known(rest, currencies));
                case WHILE_TENDER -> whileTender.add(known(rest, currencies));
                default -> throw new IllegalArgumentException(flag);
            }
        }
        List<String> codes = others.isEmpty() ? List.of() : List.of(others.split(SEPARATOR));
        // a code that no currency has would be offered as an alternative
        codes.forEach(code -> known(code, currencies));
        return new CurrencyChoice(codes, earlier, rarer, whileTender);
    }

    /** The code itself, once it is known to be one: a slip in a table must not lie hidden until a text meets it. */
    private static String known(String code, Map<String, ?> currencies) {
        if (!currencies.containsKey(code)) {
            throw new IllegalArgumentException(code);
        }
        return code;
    }
}
