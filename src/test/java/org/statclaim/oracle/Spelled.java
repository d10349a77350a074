package org.statclaim.oracle;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import org.statclaim.Language;

/**
 * Numbers in words as ICU spells them. Its number-word parser is no oracle: it reads "twenty two" as 2002. Not
 * thread-safe.
 */
final class Spelled {

    static final String CARDINAL = "%spellout-cardinal";

    /** French and German have no cardinal without a gender. */
    static final String MASCULINE = "%spellout-cardinal-masculine";

    /** German as it counts: "eins". */
    static final String NUMBERING = "%spellout-numbering";

    /** Dutch with its accents: "één". */
    static final String STRESSED = "%spellout-cardinal-stressed";

    /** English with "and" and commas: "two million, five hundred and one". */
    static final String VERBOSE = "%spellout-cardinal-verbose";

    private static final String SOFT_HYPHEN = "\u00AD";

    private final RuleBasedNumberFormat format;

    private final String cardinal;

    Spelled(Language language) {
        this(language.code());
    }

    /**
     * Of one country's language.
     *
     * @param tag such as {@code fr-BE}
     */
    Spelled(String tag) {
        format = new RuleBasedNumberFormat(ULocale.forLanguageTag(tag), RuleBasedNumberFormat.SPELLOUT);
        cardinal = tag.startsWith("fr") ? MASCULINE : tag.startsWith("de") ? NUMBERING : CARDINAL;
    }

    /** The rules by which the language spells what it counts. */
    String cardinal() {
        return cardinal;
    }

    String integer(long number) {
        return integer(number, cardinal);
    }

    String integer(long number, String rules) {
        return hyphenated(number, rules).replace(SOFT_HYPHEN, "");
    }

    /** With the soft hyphens that ICU puts between the parts, as a text from a browser may have them. */
    String hyphenated(long number, String rules) {
        return format.format(number, rules);
    }

    String decimal(BigDecimal number) {
        return format.format(number).replace(SOFT_HYPHEN, "");
    }
}
