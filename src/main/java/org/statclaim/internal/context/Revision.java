package org.statclaim.internal.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.context.Changes.Move;
import org.statclaim.internal.context.time.Lengths.Origin;
import org.statclaim.internal.grammar.Mention;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.Lexeme;
import org.statclaim.internal.lexicon.Meaning.UnitWord;
import org.statclaim.internal.lexicon.Sense;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.MeasureUnit;
import org.statclaim.quantity.Unit;
import org.statclaim.quantity.UnitSystem;

/**
 * Where what stands around a figure corrects what the grammar took it for. The places are these, in this order, and
 * {@link Restatements}, where each figure shows what the next one means.
 */
final class Revision {

    /** Countries whose weather is told in degrees Fahrenheit. */
    private static final Set<String> FAHRENHEIT = Set.of("US", "LR", "BS", "KY", "PW");

    private static final String CELSIUS = "Cel";

    private Revision() {}

    /** "a high of 95 degrees" where the text is from a country of Fahrenheit, and its word does not say which degrees. */
    static List<Mention> degrees(List<Mention> mentions, LanguagePack pack, @Nullable String region) {
        if (region == null || !FAHRENHEIT.contains(region)) {
            return mentions;
        }
        List<Mention> revised = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            Unit unit = mention.unit();
            MeasureUnit other = unit == null || !unit.code().equals(CELSIUS) ? null : other(pack, unit);
            revised.add(
                    other == null || unit == null
                            ? mention
                            : mention.withUnit(
                                    mention.kind(),
                                    Unit.of(UnitSystem.UCUM, other.code(), other.name(), unit.surface()),
                                    mention.alternatives()));
        }
        return revised;
    }

    /** What else the unit's word may be of the same dimension; null for "degrees Celsius", which is nothing else. */
    private static @Nullable MeasureUnit other(LanguagePack pack, Unit unit) {
        Lexeme lexeme = pack.lexicon().find(unit.surface());
        if (lexeme == null) {
            return null;
        }
        for (Sense sense : lexeme.senses()) {
            UnitWord word = sense.kind() == UnitKind.UNIT ? sense.as(UnitWord.class) : null;
            boolean other = word != null
                    && !word.unit().code().equals(unit.code())
                    && word.unit().dimension().equals(pack.unit(unit.code()).dimension());
            if (other && word != null) {
                return word.unit();
            }
        }
        return null;
    }

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
}
