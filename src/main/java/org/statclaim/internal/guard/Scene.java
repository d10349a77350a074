package org.statclaim.internal.guard;

import org.statclaim.internal.calendar.CalendarDigits;
import org.statclaim.internal.lexicon.PackSettings;
import org.statclaim.internal.numeral.DigitReader;
import org.statclaim.internal.numeral.UnitReader;
import org.statclaim.internal.sentence.NounPhrases;
import org.statclaim.internal.tokens.Sentence;

/**
 * What a guard may look at: a sentence with its readers. It holds no state, and no guard knows what another one found.
 * One scene is shared by all guards of a sentence. What a guard needs of a language stands in the settings and in the
 * words of the sentence, so that none names a language.
 */
record Scene(
        Sentence tokens,
        PackSettings settings,
        NounPhrases nouns,
        UnitReader units,
        DigitReader digits,
        DigitShapes shapes,
        CalendarDigits calendar) {}
