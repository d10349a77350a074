package org.statclaim.internal.grammar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Alternative;
import org.statclaim.internal.Packs;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Approximation;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Unit;

/**
 * What the grammar reads in a sentence as a line, for tests: each figure as printed and what is stated with it, in a fixed
 * order; what is not stated is left out.
 */
final class MentionsShown {

    private static final String NOTHING = "-";

    /** A division that does not end has more. */
    private static final int MOST_DIGITS = 25;

    private static final int DECIMALS = 4;

    private MentionsShown() {}

    static String of(String language, String text) {
        Sentence tokens = Packs.sentence(language, text);
        List<Mention> mentions = new QuantityParser(tokens, Packs.of(language), false, null).parse(null);
        StringJoiner shown = new StringJoiner("; ");
        shown.setEmptyValue(NOTHING);
        mentions.forEach(
                mention -> shown.add(tokens.printed(mention.first(), mention.last()) + " = " + said(tokens, mention)));
        return shown.toString();
    }

    private static String said(Sentence tokens, Mention mention) {
        StringJoiner said = new StringJoiner(" ");
        add(said, mention.bound() != Bound.NONE, mention.bound().label());
        add(
                said,
                mention.approximation() != Approximation.NONE,
                mention.approximation().label());
        add(said, mention.change() != Change.NONE, mention.change().label());
        said.add(mention.kind().label());
        BigDecimal value = mention.value();
        BigDecimal low = mention.low();
        BigDecimal high = mention.high();
        said.add(value != null ? plain(value) : plain(low) + ".." + plain(high));
        Unit unit = mention.unit();
        add(said, unit != null, unit == null ? "" : code(unit));
        Unit per = mention.per();
        add(said, per != null, per == null ? "" : "per " + code(per));
        BigDecimal previous = mention.previous();
        add(said, previous != null, "from " + plain(previous));
        add(
                said,
                mention.hasCounted(),
                mention.hasCounted() ? "of " + tokens.printed(mention.countedFirst(), mention.countedLast()) : "");
        add(said, mention.subsetOf() != Mention.NONE, "part of " + mention.subsetOf());
        add(said, mention.narrative(), "in passing");
        for (Alternative other : mention.alternatives()) {
            said.add("or " + other.value().map(MentionsShown::plain).orElse("")
                    + other.unit().map(each -> " " + code(each)).orElse(""));
        }
        return said.toString();
    }

    private static void add(StringJoiner said, boolean holds, String word) {
        if (holds) {
            said.add(word);
        }
    }

    private static String code(Unit unit) {
        return unit.factor().compareTo(BigDecimal.ONE) == 0 ? unit.code() : unit.code() + "*" + plain(unit.factor());
    }

    private static String plain(@Nullable BigDecimal value) {
        if (value == null) {
            return NOTHING;
        }
        BigDecimal ended = value.precision() > MOST_DIGITS ? value.setScale(DECIMALS, RoundingMode.HALF_UP) : value;
        return ended.stripTrailingZeros().toPlainString();
    }
}
