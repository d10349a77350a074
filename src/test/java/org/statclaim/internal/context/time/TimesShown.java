package org.statclaim.internal.context.time;

import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.PartialDate;
import org.statclaim.internal.Packs;
import org.statclaim.internal.calendar.Publication;
import org.statclaim.internal.calendar.TimeExpression;
import org.statclaim.internal.grammar.Mention;
import org.statclaim.internal.grammar.QuantityParser;
import org.statclaim.internal.tokens.Sentence;

/** The times that a sentence names, for tests, as they are meant in an article of 14 May 2024. */
final class TimesShown {

    private static final PartialDate PUBLISHED = new PartialDate(2024, 5, 14);

    private TimesShown() {}

    static String of(String language, String text) {
        Sentence tokens = Packs.sentence(language, text);
        List<Mention> mentions = new QuantityParser(tokens, Packs.of(language), false, true).parse(null);
        List<TimeExpression> times =
                new TimeExpressions(tokens, new Publication(PUBLISHED)).find(mentions, 0, tokens.to());
        StringJoiner shown = new StringJoiner("; ");
        shown.setEmptyValue("-");
        for (TimeExpression time : times) {
            shown.add(tokens.printed(time.first(), time.last()) + " = "
                    + day(time.days().from()) + ".." + day(time.days().to()));
        }
        return shown.toString();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "-" : day.toString();
    }
}
