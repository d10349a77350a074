package org.statclaim.internal.context.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Period;
import org.statclaim.internal.calendar.Days;
import org.statclaim.internal.calendar.Publication;
import org.statclaim.internal.calendar.TimeExpression;
import org.statclaim.internal.context.time.Lengths.Origin;
import org.statclaim.internal.grammar.Former;
import org.statclaim.internal.grammar.Mention;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.sentence.Clauses;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Kind;

/**
 * Gives each figure the time that it speaks of: the one of its comparison, of its clause, or of its sentence. Of those that
 * can govern it the nearest wins; a figure that none can reach has no time, as a guess would be a false claim.
 */
public final class Times {

    /** So many times before and behind a figure are asked; those beyond cost more than one of these. */
    private static final int NEAREST = 6;
    /** A preposition, and its article, may stand between a level and its time. */
    private static final int FORMER_GAP = 2;

    private final Sentence tokens;
    private final List<TimeExpression> found;
    private final List<@Nullable Origin> origins;
    private final Clauses clauses;
    private final Distance distance;
    private final Governors governors;
    private List<Governing> governing = List.of();

    /**
     * Times of one sentence's figures.
     *
     * @param told what "a year earlier" is counted from where the sentence itself has no time before it
     */
    public Times(
            Sentence tokens,
            LanguagePack pack,
            Clauses clauses,
            Publication publication,
            Days told,
            List<Mention> mentions) {
        this.tokens = tokens;
        this.found = new TimeExpressions(tokens, publication, pack).find(mentions, tokens.from(), tokens.to());
        this.origins = new Lengths(tokens, found).of(mentions);
        this.clauses = clauses;
        this.distance = new Distance(tokens, clauses);
        this.governors = new Governors(tokens, clauses, publication, told);
    }

    /** The time that the text has told of by the end of the sentence. */
    public Days told() {
        return governors.told();
    }

    /** What ages and durations can be worked out from, by the place of the figure; null where the text states nothing. */
    public List<@Nullable Origin> origins() {
        return origins;
    }

    /** The period that governs each figure, in order; null where none does. */
    public List<@Nullable Period> of(List<Mention> mentions) {
        List<@Nullable Period> periods = new ArrayList<>(mentions.size());
        governing = governors.governing(found, mentions);
        List<Governing> times = governing.stream()
                .filter(time -> !isOfFormer(time.time(), mentions))
                .toList();
        int nearest = 0;
        boolean aside = false;
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            while (nearest < times.size() && times.get(nearest).time().last() < mention.first()) {
                nearest++;
            }
            Governing best = best(mention, origins.get(i), times, nearest);
            int opened = i == 0 ? -1 : opened(mentions.get(i - 1), mention);
            aside = opened == 1 || aside && opened == 0;
            Period beside = aside ? periods.get(i - 1) : null;
            // "voor 2020 op 31 miljard (7 procent), voor 2021 op 25 miljard (5 procent)": only its brackets' own time
            // is nearer
            boolean own = best != null && (best.compares() || beside == null || isBeside(best.time(), mention));
            Period period = own && best != null ? best.period() : beside;
            periods.add(isAside(mention) ? null : period);
        }
        return periods;
    }

    /**
     * "van 910 m³ in 2024 naar 940 in 2025": the time right behind the level before a change; null where the text states
     * none there, or nothing was before.
     */
    public @Nullable Period former(Mention mention) {
        Former former = mention.former();
        if (former == null) {
            return null;
        }
        for (TimeExpression time : found) {
            int gap = time.first() - former.last() - 1;
            boolean between = time.last() < mention.from() || mention.last() < former.first();
            if (gap >= 0 && gap <= FORMER_GAP && between) {
                // worked out when it was met, as what the text tells of has moved on since
                return governing.stream()
                        .filter(governed -> governed.time().equals(time))
                        .map(Governing::period)
                        .findFirst()
                        .orElseGet(() -> governors.days(time, found).period(tokens.printed(time.first(), time.last())));
            }
        }
        return null;
    }

    /** "to $18bn, from $11bn two years ago": the time right behind a former level that stands behind the new one is its own. */
    private static boolean isOfFormer(TimeExpression time, List<Mention> mentions) {
        for (Mention mention : mentions) {
            Former former = mention.former();
            int gap = former == null ? -1 : time.first() - former.last() - 1;
            if (former != null && former.first() > mention.last() && gap >= 0 && gap <= FORMER_GAP) {
                return true;
            }
        }
        return false;
    }

    /** Whether no bracket parts the time from the figure. */
    private boolean isBeside(TimeExpression time, Mention mention) {
        boolean before = time.last() < mention.first();
        return clauses.opened(before ? time.last() : mention.last(), before ? mention.first() : time.first()) == 0;
    }

    /**
     * How many brackets open between two figures: what they add to a figure is of the same time, "150 mensen (20 vrouwen)".
     * Negative where they lie far apart.
     */
    private int opened(Mention figure, Mention added) {
        int end = Math.max(figure.last(), figure.countedLast()) + 1;
        return added.first() - end < Distance.MAX_COST ? clauses.opened(end, added.first()) : -1;
    }

    /**
     * "Wouter Maes (49)", "Ann Lee, 34,": how old somebody is whom the text tells of, whenever what it tells of him was. "Maes (49 in
     * 2019)" has its own time.
     */
    private boolean isAside(Mention mention) {
        int end = mention.last() + 1;
        boolean brackets = tokens.isSymbol(mention.from() - 1, '(') && tokens.isSymbol(end, ')');
        boolean commas = tokens.isComma(mention.from() - 1) && (tokens.isComma(end) || end >= tokens.to() - 1);
        // "in 1968 trouwde de koningin, 22 jaar oud" tells how old she was then
        boolean bare = tokens.isDigits(mention.last());
        return mention.kind() == Kind.AGE && bare && (brackets || commas);
    }

    /**
     * The time that governs the figure; null where none does.
     *
     * @param nearest the first time that does not end before the figure
     */
    private @Nullable Governing best(Mention mention, @Nullable Origin origin, List<Governing> times, int nearest) {
        if (nearest < times.size() && times.get(nearest).time().first() <= mention.first()) {
            // "de komende vijf jaar" is the time of the other figures, not of the five years
            return null;
        }
        Governing best = null;
        int bestCost = Distance.MAX_COST;
        // the nearest few on either side: no others can win, and a sentence of dates stays linear
        int end = Math.min(times.size(), nearest + NEAREST);
        for (Governing time : times.subList(Math.max(0, nearest - NEAREST), end)) {
            int cost = distance.cost(mention, origin, time);
            if (cost < bestCost) {
                best = time;
                bestCost = cost;
            }
        }
        // "in 2019" at the head of a long list of other dates still speaks of what those leave
        boolean far = best == null && nearest > NEAREST && times.get(0).opening();
        return far && distance.cost(mention, origin, times.get(0)) < Distance.MAX_COST ? times.get(0) : best;
    }
}
