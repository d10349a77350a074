package org.statclaim.internal.numeral;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.Catalogs;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.Lexeme;
import org.statclaim.internal.lexicon.Meaning.TopicUnits;
import org.statclaim.internal.lexicon.Meaning.UnitWord;
import org.statclaim.internal.lexicon.Sense;
import org.statclaim.internal.lexicon.TopicKind;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.lexicon.WordKind;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.MeasureUnit;
import org.statclaim.quantity.Ratio;
import org.statclaim.quantity.Unit;
import org.statclaim.quantity.UnitSystem;

/**
 * Reads units of measure. A word that names several is the one that the text speaks of near it: "20 degrees" beside
 * words of heat, "64K of RAM" beside words of memory; with no such word it is the first of the table. Symbols keep
 * their letters' case. What is a currency too, "pounds", is read here as a mass; which it is says whoever asks. Whether
 * the word is all of the unit is asked of {@link UnitEnds}.
 */
public final class MeasureReader {

    private final Sentence tokens;
    private final LanguagePack pack;
    private final UnitEnds ends;
    private final boolean imperial;
    private final boolean open;

    MeasureReader(Sentence tokens, LanguagePack pack, UnitEnds ends, boolean imperial, boolean open) {
        this.tokens = tokens;
        this.pack = pack;
        this.ends = ends;
        this.imperial = imperial;
        this.open = open;
    }

    /** Whether a word of lengths and distances stands near. */
    public boolean speaksOfExtent(int i) {
        return tokens.speaksOf(TopicKind.EXTENT, i);
    }

    /**
     * The unit that the token names here; null where it names none, or where its word is part of a noun or a name. A
     * letter that is a scale first, then a symbol in its own letters, then what the text speaks of, then the main
     * sense.
     */
    private @Nullable MeasureUnit unitOf(int i) {
        Sense first = tokens.sense(i, UnitKind.UNIT);
        Lexeme lexeme = tokens.lexeme(i);
        if (isTopical(i)) {
            return topical(i);
        }
        if (first == null || lexeme == null || isModifier(first, i) || isNamed(first, i)) {
            return null;
        }
        // "20 eV": a symbol in its own letters is that unit, whatever stands near
        if (!first.exact().isEmpty() && tokens.isWord(i)) {
            return unit(first);
        }
        Sense main = first;
        for (Sense sense : lexeme.senses()) {
            // "20 graden": a word, of which each sense is asked whether the text speaks of it
            if (sense.kind() != UnitKind.UNIT || !sense.exact().isEmpty()) {
                continue;
            }
            if (isSpokenOf(unit(sense), i)) {
                return unit(sense);
            }
            // "5 à 7°": what a language takes a sign for goes before what it is everywhere
            main = main.exact().isEmpty() ? main : sense;
        }
        return isSpokenOf(unit(first), i) ? unit(first) : unit(main);
    }

    /** What the sense of a unit's word names. */
    static MeasureUnit unit(Sense sense) {
        return sense.as(UnitWord.class).unit();
    }

    /**
     * The unit of a code of the catalogue, as it is stated.
     *
     * @param surface how the text prints it
     */
    public Unit unit(String code, String surface) {
        return unit(pack.unit(code), surface);
    }

    /**
     * The unit as it is stated: a customary one that UCUM lacks in the code that it is a multiple of, and gallons,
     * pints and tons as the British ones in a British text.
     */
    public Unit unit(MeasureUnit named, String surface) {
        String stated = pack.catalogs().statedCode(named.code());
        String code = imperial ? pack.catalogs().imperial(stated, surface) : stated;
        MeasureUnit unit = code.equals(named.code()) ? named : pack.unit(code);
        return Unit.of(UnitSystem.UCUM, unit.code(), unit.name(), surface);
    }

    /**
     * Whether the token is a letter that is a scale, and a unit only where the text speaks of what that measures: "10K
     * users", but "64K of RAM".
     */
    public boolean isTopical(int i) {
        return tokens.sense(i, UnitKind.TOPIC_UNIT) != null;
    }

    /** The unit of such a letter, "812.4K", "64K of RAM"; null where the text speaks of something else. */
    private @Nullable MeasureUnit topical(int i) {
        TopicUnits topics = tokens.meaning(i, UnitKind.TOPIC_UNIT, TopicUnits.class);
        if (topics != null) {
            for (MeasureUnit unit : topics.units()) {
                if (isSpokenOf(unit, i)) {
                    return unit;
                }
            }
        }
        return null;
    }

    /** Whether a word near the token is about what the unit measures; no where nothing is recorded for it. */
    private boolean isSpokenOf(MeasureUnit unit, int i) {
        WordKind topic = Catalogs.topicOf(unit);
        return topic != null && tokens.speaksOf(topic, i);
    }

    /** "20 EV models": the word before a noun that is a symbol in other letters. "20 eV" is an energy. */
    private boolean isModifier(Sense symbol, int i) {
        return tokens.is(i, FunctionWord.PREMODIFIER) && !symbol.exact().contentEquals(tokens.printed(i));
    }

    /** "13 St James Street": a symbol that is written as a name is, before the rest of one. "13 st" is a weight. */
    private boolean isNamed(Sense symbol, int i) {
        return !symbol.exact().isEmpty()
                && tokens.isCapitalised(i)
                && tokens.isCapitalised(i + 1)
                && tokens.end(i) - tokens.start(i) > 1
                && Character.isLowerCase(tokens.text().charAt(tokens.start(i) + 1))
                && !symbol.exact().equals(tokens.printed(i));
    }

    /**
     * The unit of another code that the same word names, for the other reading of a claim; null where it names only
     * one.
     *
     * @param code the unit that was chosen
     */
    @Nullable
    public FoundUnit otherMeasure(int i, String code) {
        Lexeme lexeme = tokens.lexeme(i);
        if (lexeme == null) {
            return null;
        }
        String printed = tokens.printed(i);
        String british = open ? pack.catalogs().imperial(code, printed) : code;
        if (!british.equals(code)) {
            // an American gallon as well as a British one
            MeasureUnit unit = pack.unit(british);
            return stated(Unit.of(UnitSystem.UCUM, british, unit.name(), printed), i, i + 1);
        }
        for (Sense sense : lexeme.senses()) {
            // a symbol in its own letters has no second meaning, a sign may: "5°" is an angle or a heat
            boolean word = sense.kind() == UnitKind.UNIT && (sense.exact().isEmpty() || !tokens.isWord(i));
            Unit unit = word ? unit(unit(sense), printed) : null;
            if (unit != null && !unit.code().equals(code)) {
                return stated(unit, i, i + 1);
            }
        }
        return null;
    }

    /** A measure whose code is stated as it stands, so that the number needs no factor. */
    static FoundUnit stated(Unit unit, int first, int end) {
        return new FoundUnit(Kind.MEASURE, unit, first, end, BigDecimal.ONE, null);
    }

    /**
     * The unit at the token, where it ends with it; null where there is none. A product comes first, as its dot would
     * make the unit before it a part of something longer.
     */
    @Nullable
    public FoundUnit at(int i) {
        MeasureUnit unit = unitOf(i);
        FoundUnit product = unit == null ? null : product(unit, i);
        if (product != null || unit == null || !ends.isWhole(i)) {
            return product;
        }
        return raised(measure(unit, i));
    }

    /** One token as a unit, whatever stands behind it. */
    public FoundUnit measure(MeasureUnit unit, int i) {
        return new FoundUnit(Kind.MEASURE, unit(unit, tokens.printed(i)), i, i + 1, multiplier(unit), null);
    }

    /**
     * "4 kW⋅h": two units with a dot between them, where the catalogue has their product; null elsewhere, as at "4
     * MW⋅uur" in English.
     */
    private @Nullable FoundUnit product(MeasureUnit first, int i) {
        boolean dot = (tokens.isSymbol(i + 1, '⋅') || tokens.isSymbol(i + 1, '·')) && tokens.isGlued(i + 1);
        MeasureUnit second = dot && tokens.isGlued(i + 2) ? unitOf(i + 2) : null;
        return second == null ? null : known(first.code() + "." + second.code(), i, i + 2, i + 3);
    }

    /**
     * "6 km squared", "9 m cubed": a word behind a length makes it an area or a volume. What the catalogue does not
     * have raised, "5 kg squared", stays what it is.
     */
    private FoundUnit raised(FoundUnit side) {
        Sense power = tokens.sense(side.end(), UnitKind.POWER);
        FoundUnit found = power == null
                ? null
                : known(side.unit().code() + power.number().toPlainString(), side.first(), side.end(), side.end() + 1);
        return found == null ? side : found;
    }

    /**
     * The unit of a code made up of several tokens; null where the catalogue has none.
     *
     * @param nameEnd its last token that names the unit: the name ends before the words about it, as before "squared"
     */
    private @Nullable FoundUnit known(String code, int first, int nameEnd, int end) {
        boolean known = pack.catalogs().units().find(code).isPresent();
        return known ? stated(unit(code, tokens.printed(first, nameEnd)), first, end) : null;
    }

    /** The unit at the token whatever stands behind it; null where it names none. */
    @Nullable
    public FoundUnit unwhole(int i) {
        MeasureUnit unit = unitOf(i);
        return unit == null ? null : measure(unit, i);
    }

    /** How many of the stated unit one of this is; one for all but customary units that UCUM lacks. */
    private BigDecimal multiplier(MeasureUnit unit) {
        String stated = pack.catalogs().statedCode(unit.code());
        return stated.equals(unit.code())
                ? BigDecimal.ONE
                : Ratio.divide(
                        unit.factor().toDecimal(), pack.unit(stated).factor().toDecimal());
    }

    /**
     * Whether what the unit measures can be made of something, as "5 litres of milk" are; not lengths, times, speeds,
     * temperatures, angles.
     */
    public boolean isOfStuff(Unit unit) {
        return unit.system() == UnitSystem.UCUM && pack.catalogs().isOfStuff(unit.code());
    }

    /** Whether a word for a duration stands at the token: "uur", not the sign of minutes. */
    public boolean isTime(int i) {
        FoundUnit unit = tokens.isWord(i) ? at(i) : null;
        return unit != null && isTime(unit.unit());
    }

    public boolean isTime(Unit unit) {
        return unit.system() == UnitSystem.UCUM && pack.catalogs().isTime(unit.code());
    }
}
