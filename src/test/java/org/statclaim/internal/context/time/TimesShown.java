package org.statclaim.internal.context.time;

import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.PartialDate;
import org.statclaim.claim.Period;
import org.statclaim.internal.Packs;
import org.statclaim.internal.calendar.Days;
import org.statclaim.internal.calendar.Publication;
import org.statclaim.internal.calendar.TimeExpression;
import org.statclaim.internal.context.time.Lengths.Origin;
import org.statclaim.internal.grammar.Mention;
import org.statclaim.internal.grammar.QuantityParser;
import org.statclaim.internal.sentence.Clauses;
import org.statclaim.internal.tokens.Sentence;

/** The times that a sentence names, for tests, as they are meant in an article of 14 May 2024. */
final class TimesShown {

    private static final PartialDate PUBLISHED = new PartialDate(2024, 5, 14);

    private static final String NOTHING = "-";

    private TimesShown() {}

    static String of(String language, String text) {
        Sentence tokens = Packs.sentence(language, text);
        List<Mention> mentions = new QuantityParser(tokens, Packs.of(language), false, null).parse(null);
        List<TimeExpression> times = new TimeExpressions(tokens, new Publication(PUBLISHED), Packs.of(language))
                .find(mentions, 0, tokens.to());
        StringJoiner shown = new StringJoiner("; ");
        shown.setEmptyValue(NOTHING);
        for (TimeExpression time : times) {
            shown.add(tokens.printed(time.first(), time.last()) + " = "
                    + day(time.days().from()) + ".." + day(time.days().to()));
        }
        return shown.toString();
    }

    /** What each figure can be worked out from, a date of birth or two ends; a dash for a figure that stands alone. */
    static String origins(String language, String text) {
        Sentence tokens = Packs.sentence(language, text);
        List<Mention> mentions = new QuantityParser(tokens, Packs.of(language), false, null).parse(null);
        List<@Nullable Origin> origins = times(language, tokens, mentions).origins();
        StringJoiner shown = new StringJoiner("; ");
        shown.setEmptyValue(NOTHING);
        for (int i = 0; i < mentions.size(); i++) {
            Origin origin = origins.get(i);
            String said = origin == null
                    ? NOTHING
                    : (origin.birth() ? "born " : "") + origin.period().text() + (origin.event() ? " then" : "");
            shown.add(printed(tokens, mentions.get(i)) + " = " + said);
        }
        return shown.toString();
    }

    /** The time of each figure as printed. */
    static String ofFigures(String language, String text) {
        Sentence tokens = Packs.sentence(language, text);
        List<Mention> mentions = new QuantityParser(tokens, Packs.of(language), false, null).parse(null);
        List<@Nullable Period> periods = times(language, tokens, mentions).of(mentions);
        StringJoiner shown = new StringJoiner("; ");
        shown.setEmptyValue(NOTHING);
        for (int i = 0; i < mentions.size(); i++) {
            Period period = periods.get(i);
            shown.add(printed(tokens, mentions.get(i)) + " = " + (period == null ? NOTHING : period.text()));
        }
        return shown.toString();
    }

    private static Times times(String language, Sentence tokens, List<Mention> mentions) {
        return new Times(
                tokens,
                Packs.of(language),
                new Clauses(tokens, Packs.of(language)),
                new Publication(PUBLISHED),
                Days.UNKNOWN,
                mentions);
    }

    private static String printed(Sentence tokens, Mention mention) {
        return tokens.printed(mention.first(), mention.last());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? NOTHING : day.toString();
    }
}
