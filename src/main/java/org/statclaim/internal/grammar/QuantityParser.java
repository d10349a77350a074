package org.statclaim.internal.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Alternative;
import org.statclaim.internal.guard.Guards;
import org.statclaim.internal.lexicon.AgeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.KindSet;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.Reasons;
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
import org.statclaim.quantity.Kind;

/**
 * Reads the quantities of a sentence from left to right. A trigger token asks the guards first; what passes is read as
 * operand, range, unit, noun, rate and modifiers, and the scan goes on behind it.
 *
 * <p>Rightwards comes before leftwards: whether "ten" is ten years, ten people or an age decides which words before it
 * are about it. A figure takes no word that one before has taken, for which the floor stands. What figures have of
 * each other, a former level or a shared noun, is seen last, when all are read.
 */
public final class QuantityParser {

    // "Het vriest vannacht in het oosten 6 graden" has four words between; farther off it freezes elsewhere
    private static final int MAX_FROST = 5;
    private static final String CELSIUS = "Cel";

    /** Words that are figures by themselves, and no numerals. */
    private static final KindSet FIGURES = KindSet.of(NumeralKind.NOTHING, AgeKind.AGE_DECADE);

    /** The words that a figure may begin with, one written together aside. */
    private static final KindSet TRIGGERS =
            FIGURES.or(NumeralParser.WORDS).or(Guards.TRIGGERS).or(OperandReader.PREFIXES);

    private final Sentence tokens;
    private final NumeralParser numerals;
    private final Guards guards;
    private final References references;
    private final GappedOwners gaps;
    private final Modifiers modifiers;
    private final RateReader rates;
    private final OperandReader operands;
    private final CompositeReader composites;
    private final PairReader pairs;
    private final RangeReader ranges;
    private final CountReader counts;
    private final AgeReader ages;
    private final Linking linking;
    private final WordFigures wordFigures;
    private final Passing passing;

    /**
     * The parser of a text, sentence by sentence.
     *
     * @param tokens the view of the sentence that is read; it moves on between two calls of {@link #parse}
     * @param imperial whether gallons, pints and tons are the British ones
     * @param region ISO 3166 country of the text; null where nothing tells
     */
    public QuantityParser(Sentence tokens, LanguagePack pack, boolean imperial, @Nullable String region) {
        this.tokens = tokens;
        this.numerals =
                new NumeralParser(tokens, pack.settings(), pack.settings().group(region));
        UnitReader units = new UnitReader(tokens, pack, imperial, region == null);
        NounPhrases nouns = new NounPhrases(tokens, pack);
        this.guards = new Guards(tokens, pack, nouns, units, numerals.digits());
        this.references = new References(tokens, pack);
        this.gaps = new GappedOwners(tokens);
        this.modifiers = new Modifiers(tokens, numerals, units);
        this.rates = new RateReader(tokens, pack, numerals, units, nouns);
        this.operands = new OperandReader(tokens, pack, numerals, units, nouns);
        this.composites = new CompositeReader(tokens, pack, numerals, units, guards);
        this.pairs = new PairReader(tokens, pack, operands, guards, nouns);
        this.ranges = new RangeReader(tokens, pack, operands, modifiers, guards, nouns);
        this.counts = new CountReader(tokens, pack, nouns, units);
        this.ages = new AgeReader(tokens, units, nouns);
        this.linking = new Linking(tokens, pack, counts, nouns, gaps);
        this.passing = new Passing(tokens, linking, pack.singulars());
        this.wordFigures = new WordFigures(tokens, counts, modifiers);
    }

    /**
     * Whether a sentence can have a figure at all; most cannot, and are left at once. Whatever begins a figure must be asked
     * for here, or it is lost in a sentence that has nothing else.
     */
    public static boolean mayFind(Sentence tokens) {
        for (int i = tokens.from(); i < tokens.to(); i++) {
            if (!NumeralParser.isPlain(tokens, i) || tokens.isAny(i, FIGURES)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The quantities of the sentence, in order.
     *
     * @param counted the last count of the sentences before, which "er waren er 1.900" goes on with; null where there
     *     is none
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
            // before the guards, which take decades for times: "in their forties" is an age
            MentionBuilder decade = ages.decade(i);
            if (decade != null) {
                drafts.add(decade);
                i = decade.last + 1;
                floor = i;
                continue;
            }
            // what a guard takes, no figure behind may take for its own: the floor goes along
            int skipped = guards.skip(i, tokens.to());
            if (skipped >= 0) {
                i = Math.max(skipped, i + 1);
                floor = i;
                continue;
            }
            // "per duizend ongevallen 24 doden": no figure by itself, and left to the one behind
            int rated = rates.leading().counted(i, tokens.to());
            if (rated > i) {
                i = rated;
                continue;
            }
            int size = drafts.size();
            int end = read(i, floor, tokens.to(), drafts);
            // a figure that was rejected leaves its words to the one behind
            if (drafts.size() > size) {
                floor = end;
            }
            i = Math.max(end, i + 1);
        }
        passing.removeRows(drafts);
        linking.link(drafts, counted);
        for (int place = 0; place < drafts.size(); place++) {
            drafts.get(place).place = place;
        }
        List<Mention> mentions = new ArrayList<>(drafts.size());
        for (MentionBuilder draft : drafts) {
            mentions.add(draft.build());
        }
        return mentions;
    }

    /** A cheap answer for the many words that begin no figure, so that these are not read at all. */
    private boolean mayTrigger(int i) {
        if (tokens.isWord(i) && !tokens.isAny(i, TRIGGERS) && tokens.compound(i) == null) {
            return false;
        }
        return numerals.mayStart(i) || guards.mayStart(i) || tokens.isAny(i, FIGURES) || operands.mayPrefix(i);
    }

    /**
     * Reads what begins at the token into the drafts, if it is a figure; one past what needs no second look.
     *
     * @param floor where the figure before ends
     * @param to one past the last token of the sentence
     */
    private int read(int i, int floor, int to, List<MentionBuilder> drafts) {
        if (tokens.is(i, NumeralKind.NOTHING)) {
            return wordFigures.nothing(i, drafts);
        }
        Operand first = operands.read(i, floor, to);
        if (first == null) {
            return Math.max(i + 1, numerals.digits().rejectedEnd(i));
        }
        // first, as its two numbers would each be a figure: "one in five homes"
        MentionBuilder proportion = pairs.proportion(first, to);
        if (proportion != null) {
            return wordFigures.finishShare(proportion, first, floor, to, drafts);
        }
        MentionBuilder draft = pair(first, floor, to);
        Numeral numeral = first.numeral();
        if (numeral.form() == Form.MULTIPLE || numeral.form() == Form.MULTIPLIED) {
            return wordFigures.multiple(draft, numeral, floor, to, drafts);
        }
        return figure(draft, first, floor, to, drafts);
    }

    /**
     * The figure with the second number that belongs to it. A sign or an "x" between them is asked for before the
     * words of a range: these stand between other things as well.
     */
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
        // "half a litre" has its unit and is a measure; "de helft van de vrouwen" has none and is a share
        if (draft.unit == null && numeral.form() == Form.PROPORTION && !first.hasRange()) {
            return wordFigures.share(draft, numeral, floor, to, drafts);
        }
        // "een" without a unit is the article, unless it is all that a text says or the part of a whole:
        // "een van de twee huizen"
        if (numeral.article() && draft.unit == null && !tokens.isOnlyToken() && !linking.isPartOfNext(draft)) {
            return numeral.end();
        }
        boolean bare = draft.unit == null;
        end = bare ? noun(draft, numeral, end, to) : completed(draft, first, end, to);
        if (passing.isRuleName(draft, end)) {
            return end + 2;
        }
        // "The dozen left" counts nothing; "a dozen eggs" has its noun by now
        boolean emptySet = numeral.form() == Form.SET && draft.unit == null && !tokens.isOnlyToken();
        MentionBuilder before = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        boolean gapped = draft.unit == null && gaps.isOfOtherOwner(before, draft);
        if (emptySet || !gapped && references.isReference(draft, numeral)) {
            return end;
        }
        end = behind(draft, bare, end, to);
        if (passing.isPronoun(draft, numeral)
                || passing.isSomeDay(draft, numeral)
                || passing.isNextTime(draft, numeral)) {
            return end;
        }
        // last of all, because a unit or a rate that is glued on has been read by now
        int unread = gluedEnd(Math.max(end, draft.last + 1), to);
        if (unread >= 0) {
            return unread;
        }
        around(draft, numeral, floor, to);
        drafts.add(draft);
        return behindBrackets(drafts, end, to);
    }

    /**
     * "€20xyz", "10kW5": one past what is glued to a figure and was not read, so that the figure is none; negative
     * where nothing is. A mark at the end of a sentence is glued on as well, but nothing behind it.
     */
    private int gluedEnd(int i, int to) {
        int other = tokens.is(i, FunctionWord.BY) ? i + 1 : i;
        if (tokens.is(other - 1, FunctionWord.BY) && tokens.isDigits(other)) {
            // "12x485", "4x5 metres": the other number is one of its own
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

    /** A mark with more behind it, as in "5,000.00.5"; the full stop behind a sentence has none. */
    private boolean isMark(int i) {
        return (tokens.isSymbol(i, '.') || tokens.isSymbol(i, ',')) && isGlyph(i + 1);
    }

    /**
     * What a number without a unit counts; a hedge may stand between: "30 of meer deelnemers". Where there is no noun
     * the hedge is left for {@code behind}, which reads it again.
     */
    private int noun(MentionBuilder draft, Numeral numeral, int start, int to) {
        int hedged = modifiers.after(draft, start, to);
        int end = counts.counted(draft, numeral, hedged, to);
        return draft.kind == Kind.NUMBER ? start : end;
    }

    /**
     * The smaller unit behind the first, the dash for no cents, the word that makes a duration an age: "€ 5,-",
     * "80 years old".
     */
    private int completed(MentionBuilder draft, Operand first, int start, int to) {
        int end = composites.read(draft, first, start, to);
        end = moneyDash(draft, end);
        return ages.after(draft, end, to);
    }

    /**
     * Right of the figure: below zero, a rate, a hedge, what it is a share or an amount of. A rate may stand on either
     * side of the stuff: "5 liter per dag" and "5 liter melk per dag".
     *
     * @param bare whether the figure had no unit of its own, so that a noun behind it has been read
     */
    private int behind(MentionBuilder draft, boolean bare, int start, int to) {
        int end = start;
        if (tokens.is(end, UnitKind.BELOW_ZERO)) {
            draft.negate();
            end++;
        }
        draft.last = Math.max(draft.last, end - 1);
        operands.open().openAlternative(draft);
        end = rates.after(draft, end, to);
        draft.last = Math.max(draft.last, end - 1);
        end = modifiers.after(draft, end, to);
        // "1.366 x 768 pixels": the sign is nothing that a side is made of
        if (!bare && !tokens.is(end, FunctionWord.BY)) {
            end = counts.bases().stuff(draft, end, to);
            end = rates.after(draft, end, to);
        }
        return end;
    }

    /** Left of the figure: hedges and bounds; on both sides: adverbs of rate, and what makes it an age. */
    private void around(MentionBuilder draft, Numeral numeral, int floor, int to) {
        frost(draft, floor);
        counts.aboutOf(draft, floor);
        // "een twaalftal": the article is a part of the set, and no "one"
        if (numeral.form() == Form.SET && draft.first > floor && passing.isArticle(draft.first - 1)) {
            draft.first--;
        }
        modifiers.before(draft, floor);
        alternatives(draft, numeral);
        // once the hedges are known: "nearly two men" is a statistic
        draft.narrative = passing.isNarrative(draft, numeral);
        rates.leading().around(draft, floor, to);
        operands.open().settle(draft);
        ages.before(draft, tokens.from(), to);
    }

    /** "Het vriest 6 graden": so many below zero. What has its minus already is not turned again. */
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

    /**
     * "30 yuan (vier euro) per klant": the rate behind the brackets is that of both amounts. Not where either has one
     * inside, "30 yuan per dag (vier euro) per klant", and not where the brackets hold another kind of figure:
     * "30 yuan (vier kilo) per klant".
     */
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

    /** "€ 5,-": the dash for no cents. Not behind a bare number, and not before digits: "€ 5,-2". */
    private int moneyDash(MentionBuilder draft, int end) {
        boolean mark = tokens.isSymbol(end, ',') || tokens.isSymbol(end, '.');
        boolean dash = tokens.isSymbol(end + 1, '-') || tokens.isSymbol(end + 1, '–') || tokens.isSymbol(end + 1, '—');
        boolean glued = tokens.isGlued(end) && tokens.isGlued(end + 1) && !tokens.isDigits(end + 2);
        return draft.kind == Kind.MONEY && mark && dash && glued ? end + 2 : end;
    }

    /**
     * What else the notation may mean, "1.234 euros" and "31/2 miles", and what the number word itself hedges. The
     * former only while the figure has the value that was printed: not for the end of a range, and not once cents have
     * been added.
     */
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
        if (draft.approximation == Approximation.NONE) {
            draft.approximation = numeral.approximation();
        }
        if ((numeral.form() == Form.AGE_OR_OLDER || numeral.orMore()) && draft.bound == Bound.NONE) {
            draft.bound = Bound.AT_LEAST;
        }
    }
}
