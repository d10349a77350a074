package org.statclaim.internal.context.source;

import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Certainty;
import org.statclaim.internal.lexicon.Meaning.SayWord;
import org.statclaim.internal.lexicon.MoneyKind;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.tokens.Sentence;

/** Who can speak, and what is known of a source once its name is found. */
final class Speakers {

    private final Sentence tokens;
    private final SourceWords words;

    Speakers(Sentence tokens, SourceWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /**
     * The source with what is known of it; null where there is no name.
     *
     * @param trigger the token that makes it one: the verb, "volgens", a colon
     * @param certainty of the verb; a report that is an estimate makes one of what is stated by it
     */
    @Nullable
    Found found(int trigger, @Nullable SourceName phrase, Certainty certainty, Reach reach) {
        if (phrase == null) {
            return null;
        }
        boolean estimate = certainty == Certainty.STATED && isEstimate(phrase);
        return new Found(
                trigger,
                phrase.first(),
                phrase.last(),
                Math.min(trigger, phrase.first()),
                Math.max(trigger + 1, phrase.end()),
                estimate ? Certainty.ESTIMATED : certainty,
                reach,
                isPerson(phrase));
    }

    /**
     * "he": a source without a name, which is that of whoever was named before. It is no new person, so that a later
     * "he" means the same one.
     */
    Found pronoun(int trigger, int at, Certainty certainty, Reach reach) {
        int from = Math.min(trigger, at);
        return new Found(trigger, -1, -1, from, Math.max(trigger, at) + 1, certainty, reach, false);
    }

    /** "volgens een schatting van de FAO": whether a report in the name says itself that it is unsure. */
    boolean isEstimate(SourceName phrase) {
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            SayWord report = tokens.meaning(i, SourceKind.REPORT, SayWord.class);
            if (report != null && report.certainty() == Certainty.ESTIMATED) {
                return true;
            }
        }
        return false;
    }

    /** Whether the phrase names a report, which shows things in any clause: "The survey showed 40 cracks". */
    boolean isReport(SourceName phrase) {
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            if (tokens.is(i, SourceKind.REPORT)) {
                return true;
            }
        }
        return false;
    }

    /** "GGD Rijnstreek: griepprik" and no "BTW: 21 procent" or "Parijs: 40 doden", which label a figure or place. */
    boolean isSpeakerLabel(SourceName phrase, int colon) {
        // "De politie: 40 doden"
        int head = words.isDet(phrase.first()) ? phrase.first() + 1 : phrase.first();
        boolean speaker = tokens.is(head, SourceKind.SPEAKER) || tokens.is(head, SourceKind.REPORT);
        boolean figure = !tokens.isWord(colon + 1) || tokens.is(colon + 1, MoneyKind.CURRENCY);
        return speaker || words.isAcronym(phrase.first()) && !figure;
    }

    /**
     * Whether of two phrases around a verb the one is likelier who speaks: "Die Kosten schätzt die Polizei auf". Where all nouns have a
     * capital, an office goes before a noun.
     */
    boolean isStronger(SourceName one, SourceName other) {
        boolean office = words.nounsCapitalised() && words.isDet(other.first()) && hasOffice(one) && !hasOffice(other);
        return isStrong(one) && (office || !isStrong(other));
    }

    private boolean hasOffice(SourceName phrase) {
        return tokens.is(phrase.last(), SourceKind.SPEAKER) || isReport(phrase);
    }

    /** "verlässt die Schule einer Studie zufolge": the report alone, with its own article; any other phrase as it is. */
    @Nullable
    SourceName fromReport(@Nullable SourceName phrase) {
        if (phrase == null) {
            return null;
        }
        int report = phrase.last();
        while (report >= phrase.first() && !tokens.is(report, SourceKind.REPORT)) {
            report--;
        }
        int first = report;
        while (first > phrase.first() && !words.isDet(first)) {
            first--;
        }
        return report < phrase.first() ? phrase : new SourceName(first, phrase.last(), phrase.end());
    }

    /**
     * Whether the phrase names somebody who can speak: by a name inside the sentence, an office, or a report. "De
     * schade" at the head of a sentence has a capital and is nobody; two capitals, "Els Maes", are a name there too.
     */
    boolean isStrong(SourceName phrase) {
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            boolean name =
                    tokens.isCapitalised(i) && (i > tokens.from() || words.isAcronym(i) || tokens.isCapitalised(i + 1));
            boolean role = tokens.is(i, SourceKind.SPEAKER) || tokens.is(i, SourceKind.REPORT);
            if (role || name && !words.isDet(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the source is somebody with a name: "analist Femke Bos", and no "de stad". */
    boolean isNamed(Found found) {
        return found.person() && tokens.isCapitalised(found.last()) && !words.isAcronym(found.last());
    }

    /**
     * Whether "he" may later mean the source: a person's name or office, no report and no set of letters. An office may
     * open the phrase, "minister Maes", or end it, "de minister". "The Times" has a capital, but an article before it.
     */
    boolean isPerson(SourceName phrase) {
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            if (tokens.is(i, SourceKind.REPORT)) {
                return false;
            }
        }
        int last = phrase.last();
        return tokens.is(phrase.first(), SourceKind.SPEAKER)
                || tokens.is(last, SourceKind.SPEAKER)
                || tokens.isCapitalised(last) && !words.isAcronym(last) && !words.isDet(phrase.first())
                // "de burgemeester Maes"
                || tokens.isCapitalised(last) && tokens.is(phrase.first() + 1, SourceKind.SPEAKER);
    }
}
