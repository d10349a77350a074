package org.statclaim.internal.grammar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Alternative;
import org.statclaim.internal.guard.Guards;
import org.statclaim.internal.lexicon.AgeKind;
import org.statclaim.internal.lexicon.Catalogs;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.Reasons;
import org.statclaim.internal.lexicon.Sense;
import org.statclaim.internal.lexicon.TopicKind;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.numeral.Numeral;
import org.statclaim.internal.numeral.Numeral.Form;
import org.statclaim.internal.numeral.NumeralParser;
import org.statclaim.internal.numeral.UnitReader;
import org.statclaim.internal.sentence.NounPhrases;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Approximation;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;

/**
 * Reads the quantities of a sentence from left to right. A trigger token asks the guards first; what passes is read as
 * operand, range, unit, noun, rate and modifiers, and the scan goes on behind it.
 */
public final class QuantityParser {

    /** So many bare numbers in a row are a table, not prose. */
    private static final int MAX_BARE_ROW = 8;

    private static final int MAX_FROST = 5;
    private static final String CELSIUS = "Cel";

    private final Sentence tokens;
    private final NumeralParser numerals;
    private final Guards guards;
    private final References references;
    private final Modifiers modifiers;
    private final RateReader rates;
    private final OperandReader operands;
    private final CompositeReader composites;
    private final PairReader pairs;
    private final RangeReader ranges;
    private final CountReader counts;
    private final AgeReader ages;
    private final Linking linking;

    /**
     * The parser of one sentence.
     *
     * @param imperial whether gallons, pints and tons are the British ones
     * @param open whether nothing tells which ones they are
     */
    public QuantityParser(Sentence tokens, LanguagePack pack, boolean imperial, boolean open) {
        this.tokens = tokens;
        this.numerals = new NumeralParser(tokens, pack.settings());
        UnitReader units = new UnitReader(tokens, pack, imperial, open);
        NounPhrases nouns = new NounPhrases(tokens, pack);
        this.guards = new Guards(tokens, pack, nouns, units, numerals.digits());
        this.references = new References(tokens);
        this.modifiers = new Modifiers(tokens, numerals, units);
        this.rates = new RateReader(tokens, pack, numerals, units, nouns);
        this.operands = new OperandReader(tokens, pack, numerals, units, nouns);
        this.composites = new CompositeReader(tokens, pack, numerals, units, guards);
        this.pairs = new PairReader(tokens, pack, operands, guards, nouns);
        this.ranges = new RangeReader(tokens, pack, operands, modifiers, guards, nouns);
        this.counts = new CountReader(tokens, pack, nouns, units);
        this.ages = new AgeReader(tokens, units, nouns);
        this.linking = new Linking(tokens, counts, nouns);
    }

    /**
     * The quantities of the sentence, in order.
     *
     * @param counted the last count of the sentences before, which "er waren 1.900" goes on with
     */
    public List<Mention> parse(@Nullable Mention counted) {
        List<MentionBuilder> drafts = new ArrayList<>();
        int floor = tokens.from();
        int i = tokens.from();
        while (i < tokens.to()) {
            if (!mayTrigger(i)) {
                i++;
                continue;
            }
            MentionBuilder decade = ages.decade(i);
            if (decade != null) {
                drafts.add(decade);
                i = decade.last + 1;
                floor = i;
                continue;
            }
            int skipped = guards.skip(i, tokens.to());
            if (skipped >= 0) {
                i = Math.max(skipped, i + 1);
                floor = i;
                continue;
            }
            int size = drafts.size();
            int end = read(i, floor, tokens.to(), drafts);
            if (drafts.size() > size) {
                floor = end;
            }
            i = Math.max(end, i + 1);
        }
        removeRows(drafts);
        linking.link(drafts, counted);
        for (int place = 0; place < drafts.size(); place++) {
            drafts.get(place).place = place;
        }
        return drafts.stream().map(MentionBuilder::build).toList();
    }

    private boolean mayTrigger(int i) {
        return numerals.mayStart(i)
                || guards.mayStart(i)
                || tokens.is(i, NumeralKind.NOTHING)
                || tokens.is(i, AgeKind.AGE_DECADE)
                || operands.mayPrefix(i);
    }

    private int read(int i, int floor, int to, List<MentionBuilder> drafts) {
        if (tokens.is(i, NumeralKind.NOTHING)) {
            return nothing(i, to, drafts);
        }
        Operand first = operands.read(i, floor, to);
        if (first == null) {
            return Math.max(i + 1, numerals.digits().rejectedEnd(i));
        }
        MentionBuilder proportion = pairs.proportion(first, to);
        if (proportion != null) {
            return finishShare(proportion, first, floor, to, drafts);
        }
        MentionBuilder draft = pair(first, floor, to);
        Numeral numeral = first.numeral();
        if (numeral.form() == Form.MULTIPLE || numeral.form() == Form.MULTIPLIED) {
            return multiple(draft, numeral, floor, to, drafts);
        }
        return figure(draft, first, floor, to, drafts);
    }

    private MentionBuilder pair(Operand first, int floor, int to) {
        MentionBuilder within = pairs.tolerance(first, to);
        MentionBuilder side = within == null ? pairs.side(first, to) : within;
        return side == null ? ranges.read(first, floor, to) : side;
    }

    /** A plain figure: its unit or its noun, then what stands around it; one past what was read. */
    private int figure(MentionBuilder draft, Operand first, int floor, int to, List<MentionBuilder> drafts) {
        Numeral numeral = first.numeral();
        int end = draft.last + 1;
        if (draft.unit == null) {
            end = ages.suffix(draft, numeral, end, to);
        }
        if (draft.unit == null && numeral.form() == Form.PROPORTION && !first.hasRange()) {
            return share(draft, numeral, floor, to, drafts);
        }
        if (numeral.article() && draft.unit == null && !isWholeText() && !linking.isPartOfNext(draft)) {
            return numeral.end();
        }
        boolean bare = draft.unit == null;
        end = bare ? noun(draft, numeral, end, to) : completed(draft, first, end, to);
        if (isRuleName(draft, end)) {
            return end + 2;
        }
        boolean emptySet = numeral.form() == Form.SET && draft.unit == null && !isWholeText();
        if (emptySet || references.isReference(draft, numeral)) {
            return end;
        }
        end = behind(draft, bare, end, to);
        if (isPronoun(draft, numeral)) {
            return end;
        }
        int unread = gluedEnd(Math.max(end, draft.last + 1), to);
        if (unread >= 0) {
            return unread;
        }
        around(draft, numeral, floor, to);
        drafts.add(draft);
        return behindBrackets(drafts, end, to);
    }

    /** "€20xyz", "10kW5": one past what is glued to a figure and was not read, so that the figure is none; negative where nothing is. */
    private int gluedEnd(int i, int to) {
        if (tokens.is(i - 1, FunctionWord.BY) && tokens.isDigits(i)) {
            // "12x485": the other number is one of its own
            return -1;
        }
        int end = i;
        while (end < to && tokens.isGlued(end) && (isGlyph(end) || isMark(end) && end > i && tokens.isGlued(end + 1))) {
            end++;
        }
        return end > i ? end : -1;
    }

    private boolean isGlyph(int i) {
        return tokens.isWord(i) || tokens.isDigits(i);
    }

    private boolean isMark(int i) {
        return (tokens.isSymbol(i, '.') || tokens.isSymbol(i, ',')) && isGlyph(i + 1);
    }

    /** What a number without a unit counts; a hedge may stand between: "30 of meer deelnemers". */
    private int noun(MentionBuilder draft, Numeral numeral, int start, int to) {
        int hedged = modifiers.after(draft, start, to);
        int end = counts.counted(draft, numeral, hedged, to);
        return draft.kind == Kind.NUMBER ? start : end;
    }

    /** The smaller unit behind the first, the dash for no cents, the word that makes a duration an age. */
    private int completed(MentionBuilder draft, Operand first, int start, int to) {
        int end = composites.read(draft, first, start, to);
        end = moneyDash(draft, end);
        return ages.after(draft, end, to);
    }

    /** Right of the figure: below zero, a rate, a hedge, what it is a share or an amount of. */
    private int behind(MentionBuilder draft, boolean bare, int start, int to) {
        int end = start;
        if (end < to && tokens.is(end, UnitKind.BELOW_ZERO)) {
            draft.negate();
            end++;
        }
        draft.last = Math.max(draft.last, end - 1);
        operands.openAlternative(draft);
        end = rates.after(draft, end, to);
        draft.last = Math.max(draft.last, end - 1);
        end = modifiers.after(draft, end, to);
        if (!bare) {
            end = counts.stuff(draft, end, to);
            end = rates.after(draft, end, to);
        }
        return end;
    }

    /** Left of the figure: hedges and bounds; on both sides: adverbs of rate, and what makes it an age. */
    private void around(MentionBuilder draft, Numeral numeral, int floor, int to) {
        frost(draft, floor);
        counts.aboutOf(draft, floor);
        if (numeral.form() == Form.SET && draft.first > floor && isArticle(draft.first - 1)) {
            draft.first--;
        }
        modifiers.before(draft, floor);
        alternatives(draft, numeral);
        draft.narrative = isNarrative(draft, numeral);
        rates.around(draft, floor, to);
        ages.before(draft, tokens.from(), to);
    }

    /** "Het vriest 6 graden": so many below zero. */
    private void frost(MentionBuilder draft, int floor) {
        boolean degrees = draft.kind == Kind.MEASURE
                && draft.unit != null
                && draft.unit.code().equals(CELSIUS)
                && draft.low != null
                && draft.low.signum() > 0;
        for (int i = draft.first - 1; degrees && i >= Math.max(floor, draft.first - MAX_FROST); i--) {
            if (tokens.is(i, TopicKind.FREEZE)) {
                draft.negate();
                return;
            }
        }
    }

    /** "de 3%-regel" is a name; "43 percent-owned" is a share. */
    private boolean isRuleName(MentionBuilder draft, int end) {
        return draft.kind == Kind.PERCENTAGE
                && tokens.isSymbol(end, '-')
                && tokens.isGlued(end)
                && tokens.isGlued(end + 1)
                && !isOwned(end + 1);
    }

    /** "30 yuan (vier euro) per klant": the rate behind the brackets is that of both amounts. */
    private int behindBrackets(List<MentionBuilder> drafts, int end, int to) {
        MentionBuilder inside = drafts.get(drafts.size() - 1);
        if (drafts.size() < 2 || !tokens.isSymbol(end, ')') || inside.per != null) {
            return end;
        }
        MentionBuilder outside = drafts.get(drafts.size() - 2);
        boolean restated = outside.per == null
                && outside.kind == inside.kind
                && tokens.isSymbol(Math.max(outside.last, outside.countedLast) + 1, '(');
        int after = restated ? rates.after(inside, end + 1, to) : end + 1;
        if (after == end + 1) {
            return end;
        }
        outside.per = inside.per;
        return after;
    }

    /** "geen doden" counts nobody harmed; any other "geen" is a negation. */
    private int nothing(int i, int to, List<MentionBuilder> drafts) {
        Sense zero = tokens.sense(i, NumeralKind.NOTHING);
        int noun = i + 1;
        while (noun < to && noun < i + 3 && tokens.is(noun, FunctionWord.PREMODIFIER)) {
            noun++;
        }
        boolean harm = noun < to && tokens.is(noun, TopicKind.HARM);
        if (zero == null || !(harm || isWholeText())) {
            return i + 1;
        }
        MentionBuilder draft = new MentionBuilder(i, i);
        draft.exactly(BigDecimal.ZERO);
        if (!harm) {
            drafts.add(draft);
            return i + 1;
        }
        draft.last = counts.noun(draft, i + 1, noun) - 1;
        drafts.add(draft);
        return noun + 1;
    }

    private boolean isArticle(int i) {
        return tokens.is(i, FunctionWord.DET) && tokens.is(i, NumeralKind.ONES);
    }

    private int multiple(MentionBuilder draft, Numeral numeral, int floor, int to, List<MentionBuilder> drafts) {
        boolean compared = counts.isCompared(numeral.end()) || tokens.is(numeral.end(), FunctionWord.DET);
        if (numeral.form() == Form.MULTIPLE && numeral.needsUnit() && !compared) {
            return numeral.end();
        }
        draft.kind = Kind.MULTIPLE;
        if (numeral.form() == Form.MULTIPLIED) {
            draft.change = numeral.value().compareTo(BigDecimal.ONE) < 0 ? Change.DECREASE : Change.INCREASE;
        }
        // "twice he fell" tells a story, "twice as many" a statistic
        draft.narrative = !compared && draft.change == Change.NONE;
        modifiers.before(draft, floor);
        drafts.add(draft);
        return numeral.end();
    }

    /** "de helft van de vrouwen", "twee derde", "een kwart": a part of something. */
    private int share(MentionBuilder draft, Numeral numeral, int floor, int to, List<MentionBuilder> drafts) {
        if (numeral.needsUnit() && counts.isCompared(numeral.end())) {
            return multiple(draft, numeral, floor, to, drafts);
        }
        boolean ordinal = numeral.ordinalLike() && counts.isNoun(numeral.end(), to);
        boolean half =
                tokens.is(draft.first - 1, NumeralKind.ORDINAL) || tokens.is(draft.first - 1, NumeralKind.DENOMINATOR);
        if (ordinal || half || (numeral.needsUnit() && !counts.isShareBase(numeral.end(), to))) {
            return numeral.end();
        }
        return finishShare(draft, null, floor, to, drafts);
    }

    private int finishShare(
            MentionBuilder draft, @Nullable Operand first, int floor, int to, List<MentionBuilder> drafts) {
        draft.kind = Kind.PERCENTAGE;
        draft.unit = Catalogs.share("1", tokens.printed(draft.first, draft.last));
        int end = counts.shareBase(draft, draft.last + 1, to, first != null);
        modifiers.before(draft, floor);
        drafts.add(draft);
        return end;
    }

    private boolean isOwned(int i) {
        return tokens.is(i, FunctionWord.VERB) || !tokens.isUnknownWord(i);
    }

    /** "€ 5,-": the dash for no cents. */
    private int moneyDash(MentionBuilder draft, int end) {
        boolean mark = tokens.isSymbol(end, ',') || tokens.isSymbol(end, '.');
        boolean dash = tokens.isSymbol(end + 1, '-') || tokens.isSymbol(end + 1, '–') || tokens.isSymbol(end + 1, '—');
        boolean glued = tokens.isGlued(end) && tokens.isGlued(end + 1) && !tokens.isDigits(end + 2);
        return draft.kind == Kind.MONEY && mark && dash && glued ? end + 2 : end;
    }

    /** A lone number word that stands for a thing already named: "the same one". */
    private boolean isPronoun(MentionBuilder draft, Numeral numeral) {
        if (isWholeText() || linking.isPartOfNext(draft)) {
            return false;
        }
        boolean word = draft.unit == null && !numeral.digits() && numeral.end() == numeral.first() + 1;
        boolean one = word && numeral.value().compareTo(BigDecimal.ONE) == 0;
        // "een elf", "vier je verjaardag": number words that are other words here
        boolean other = word
                && (tokens.is(numeral.first() - 1, NumeralKind.ONES) && tokens.is(numeral.first() - 1, FunctionWord.DET)
                        || tokens.is(numeral.end(), FunctionWord.PRON));
        // "bed en kast in één": all in one
        boolean all = one
                && tokens.is(numeral.first() - 1, FunctionWord.PREP)
                && !tokens.isWord(numeral.end())
                && plain(draft);
        return one && tokens.is(numeral.first(), FunctionWord.PRON) || all || other;
    }

    private boolean plain(MentionBuilder draft) {
        return draft.former == null && !draft.isRange() && !tokens.isDigits(draft.last + 1);
    }

    /** A text of one word can only be meant as that number. */
    private boolean isWholeText() {
        return tokens.isAllOfText(0, 1);
    }

    /** A number that tells a story rather than states a statistic: "one of them", "twee keer", a bare number. */
    private boolean isNarrative(MentionBuilder draft, Numeral numeral) {
        boolean plain = draft.bound == Bound.NONE && draft.approximation == Approximation.NONE && draft.per == null;
        boolean few = draft.kind == Kind.COUNT && !numeral.digits() && numeral.isSmallInteger(2);
        boolean times = draft.hasCounted() && tokens.is(draft.countedLast, NumeralKind.TIMES);
        return plain && (draft.kind == Kind.NUMBER || few || times);
    }

    private void alternatives(MentionBuilder draft, Numeral numeral) {
        if (numeral.otherNotation() != null && draft.value != null && draft.value.compareTo(numeral.value()) == 0) {
            draft.alternatives.add(
                    new Alternative(Optional.of(numeral.otherNotation()), Optional.empty(), Reasons.NOTATION));
        }
        if (numeral.otherDivision() != null && draft.value != null && draft.value.compareTo(numeral.value()) == 0) {
            draft.alternatives.add(
                    new Alternative(Optional.of(numeral.otherDivision()), Optional.empty(), Reasons.MIXED_NUMBER));
        }
        if (numeral.slip()) {
            draft.alternatives.add(new Alternative(Optional.of(numeral.value()), Optional.empty(), Reasons.SLIP));
        }
        if (numeral.approximation() != Approximation.NONE && draft.approximation == Approximation.NONE) {
            draft.approximation = numeral.approximation();
        }
        if ((numeral.form() == Form.AGE_OR_OLDER || numeral.orMore()) && draft.bound == Bound.NONE) {
            draft.bound = Bound.AT_LEAST;
        }
    }

    private void removeRows(List<MentionBuilder> drafts) {
        int start = 0;
        for (int i = 1; i <= drafts.size(); i++) {
            boolean goesOn = i < drafts.size()
                    && isBare(drafts.get(i))
                    && isBare(drafts.get(i - 1))
                    && drafts.get(i).first - drafts.get(i - 1).last <= 2;
            if (!goesOn) {
                if (i - start > MAX_BARE_ROW) {
                    drafts.subList(start, i).clear();
                    i = start;
                }
                start = i;
            }
        }
    }

    private static boolean isBare(MentionBuilder draft) {
        return draft.kind == Kind.NUMBER;
    }
}
