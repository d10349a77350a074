package org.statclaim.internal.context;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Alternative;
import org.statclaim.claim.Role;
import org.statclaim.internal.context.Changes.Move;
import org.statclaim.internal.context.time.Lengths.Origin;
import org.statclaim.internal.grammar.Mention;
import org.statclaim.internal.lexicon.Catalogs;
import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.Lexeme;
import org.statclaim.internal.lexicon.Meaning.UnitWord;
import org.statclaim.internal.lexicon.Reasons;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.MeasureUnit;
import org.statclaim.quantity.Unit;
import org.statclaim.quantity.UnitSystem;

/**
 * Where what stands around a figure corrects what the grammar took it for. The places are these, in their order, and
 * {@link Restatements}, where each figure shows what the next one means.
 */
final class Revision {

    /** So many words tell at most when a share was what it was. */
    private static final int MAX_TIME = 5;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String CELSIUS = "Cel";
    /** The sign of the degrees that some countries mean where they name none. */
    private static final String FAHRENHEIT = "°F";

    private Revision() {}

    /**
     * "van 40 tot 25", "gestegen tot 12 miljoen": the new level, which bounds nothing. The grammar cannot know, as "tot 300 man"
     * without a change is a limit. Another bound stays: "rose to more than $12".
     */
    static List<Mention> levels(List<Mention> mentions, List<Move> moves) {
        List<Mention> revised = new ArrayList<>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            boolean level = moves.get(i).arrived() && mention.bound() == Bound.AT_MOST;
            revised.add(level ? mention.withBound(Bound.NONE, mention.approximation()) : mention);
        }
        return revised;
    }

    /**
     * "stands at 26%, two points lower than in March": the points beside a share are of it, where the share is a level. "Fell 1.2%, 300
     * points lower" is told of an index.
     */
    static List<Mention> points(Sentence tokens, List<Mention> mentions, List<Move> moves) {
        List<Mention> revised = new ArrayList<>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            boolean points = moves.get(i).role() == Role.CHANGE
                    && (i > 0 && moves.get(i - 1).role() == Role.LEVEL && isBeside(tokens, mentions.get(i - 1), mention)
                            || i + 1 < mentions.size() && leadsTo(tokens, mention, mentions.get(i + 1)));
            revised.add(
                    points ? mention.asShare(Catalogs.share("pp", tokens.printed(mention.countedLast()))) : mention);
        }
        return revised;
    }

    /** "slipped three points to 31%": the step of a share. */
    private static boolean leadsTo(Sentence tokens, Mention mention, Mention share) {
        return isPoints(tokens, mention)
                && isPercent(share)
                && tokens.is(mention.countedLast() + 1, FunctionWord.LEVEL)
                && share.from() == mention.countedLast() + 2;
    }

    private static boolean isPercent(Mention share) {
        return share.kind() == Kind.PERCENTAGE
                && share.unit() != null
                && share.unit().code().equals("%");
    }

    /** So few of them, with no other word beside, as are told of shares: an index moves by more. */
    private static boolean isPoints(Sentence tokens, Mention mention) {
        return mention.kind() == Kind.COUNT
                && mention.countedLast() == mention.countedFirst()
                && mention.countedFirst() == mention.last()
                && tokens.is(mention.countedLast(), ChangeKind.POINT_NOUN)
                && mention.value() != null
                && mention.value().compareTo(HUNDRED) < 0;
    }

    private static boolean isBeside(Sentence tokens, Mention share, Mention mention) {
        int comma = tokens.isComma(mention.from() - 2) ? mention.from() - 2 : mention.from() - 1;
        int behind = comma - Math.max(share.last(), share.countedLast());
        // "48.3% at 5 p.m., two points lower"
        return isPercent(share)
                && isPoints(tokens, mention)
                && tokens.isComma(comma)
                && behind > 0
                && behind <= MAX_TIME;
    }

    /**
     * "Smith, 36, born in 1984" against "mayor for four years (2010-2014)": dates show what years are. A figure without them
     * keeps the kind that the grammar gave it.
     */
    static List<Mention> ages(List<Mention> mentions, List<@Nullable Origin> origins) {
        List<Mention> revised = new ArrayList<>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            Origin origin = origins.get(i);
            revised.add(origin == null ? mention : mention.withKind(origin.birth() ? Kind.AGE : Kind.MEASURE));
        }
        return revised;
    }

    /**
     * "The oven was at 350 degrees" in an American text: degrees of heat that name no scale. That they may be an angle too the
     * grammar leaves as another reading, which "degrees Celsius" has not.
     */
    static List<Mention> degrees(List<Mention> mentions, LanguagePack pack) {
        List<Mention> revised = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            boolean celsius = mention.unit() != null && mention.unit().code().equals(CELSIUS);
            revised.add(celsius && isOpen(mention) ? inFahrenheit(mention, pack) : mention);
        }
        return revised;
    }

    private static Mention inFahrenheit(Mention mention, LanguagePack pack) {
        Unit celsius = Objects.requireNonNull(mention.unit());
        Lexeme sign = Objects.requireNonNull(pack.lexicon().find(FAHRENHEIT));
        MeasureUnit fahrenheit = Objects.requireNonNull(sign.sense(UnitKind.UNIT, FAHRENHEIT))
                .as(UnitWord.class)
                .unit();
        Unit unit = Unit.of(UnitSystem.UCUM, fahrenheit.code(), fahrenheit.name(), celsius.surface());
        List<Alternative> others = new ArrayList<>(mention.alternatives());
        others.add(new Alternative(Optional.empty(), Optional.of(celsius), Reasons.TWO_UNITS));
        return mention.withUnit(mention.kind(), unit, others);
    }

    private static boolean isOpen(Mention mention) {
        for (Alternative other : mention.alternatives()) {
            if (other.reason().equals(Reasons.TWO_UNITS)) {
                return true;
            }
        }
        return false;
    }
}
