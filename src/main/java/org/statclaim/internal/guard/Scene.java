package org.statclaim.internal.guard;

import org.statclaim.internal.calendar.CalendarDigits;
import org.statclaim.internal.lexicon.PackSettings;
import org.statclaim.internal.numeral.DigitReader;
import org.statclaim.internal.numeral.UnitReader;
import org.statclaim.internal.sentence.NounPhrases;
import org.statclaim.internal.tokens.Sentence;

/** What a guard may look at: a sentence with its readers. */
record Scene(
        Sentence tokens,
        PackSettings settings,
        NounPhrases nouns,
        UnitReader units,
        DigitReader digits,
        DigitShapes shapes,
        CalendarDigits calendar) {}
