package org.statclaim.internal.context.concept;

import org.jspecify.annotations.Nullable;
import org.statclaim.internal.grammar.Mention;
import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.Singulars;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.sentence.Clauses;
import org.statclaim.internal.sentence.Parse;
import org.statclaim.internal.sentence.Phrase;
import org.statclaim.internal.sentence.Predicates;
import org.statclaim.internal.sentence.Words;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Kind;

/**
 * The noun right before the preposition that leads to a figure: "tactiek" of "een tactiek met twee spitsen", "contract" of
 * "tekende een contract met drie bouwers". Whether the preposition belongs to the noun or to the verb no word shows; what
 * the sentence brings up anew, by "een" or by a bare plural, it hardly ever leaves without what follows, while a known
 * place does: "won in de hal met 3 punten".
 */
final class GoverningNouns {

    /** So far left of the noun its sentence may begin. */
    private static final int MAX_FRONT = 16;

    private final Sentence tokens;
    private final Words words;
    private final Predicates verbs;
    private final Edges edges;
    private final Singulars singulars;
    private final boolean verbSecond;

    GoverningNouns(Sentence tokens, LanguagePack pack, Parse parse, Edges edges) {
        this.tokens = tokens;
        this.words = parse.words();
        this.verbs = parse.verbs();
        this.edges = edges;
        this.singulars = pack.singulars();
        this.verbSecond = pack.settings().verbSecond();
    }

    /** The noun that governs the figure; null where none stands before its preposition, or it says where or when. */
    @Nullable
    Phrase of(Mention mention) {
        int mark = edges.beforeHedges(mention);
        Phrase beside = besideClause(mark);
        if (beside != null) {
            return beside;
        }
        int noun = mark - 1;
        if (!words.isPreposition(mark)
                || tokens.is(mark, FunctionWord.PARTITIVE)
                || tokens.is(mark, FunctionWord.DET)
                || !isNoun(noun)
                || words.isChange(noun)
                || tokens.isCapitalised(noun)
                || tokens.is(noun, UnitKind.UNIT)
                || isChanged(mark)) {
            return null;
        }
        int first = noun;
        while (isNoun(first - 1)) {
            first--;
        }
        boolean any = mention.kind() == Kind.COUNT || mention.kind() == Kind.NUMBER;
        boolean governs = words.isArticle(first - 1)
                ? any && (isObject(first - 2) || isFronted(first - 2)) || isFresh(first - 1, mark, mention)
                : any && isBarePlural(first, noun);
        return governs ? new Phrase(first, noun) : null;
    }

    /** "With unemployment at 4 percent, the bank waits", ", with rivers five metres above normal": what no verb tells of. */
    private @Nullable Phrase besideClause(int mark) {
        boolean at = tokens.is(mark, ChangeKind.STANDS_AT);
        int noun = at ? mark - 1 : mark;
        int first = noun;
        while (isNoun(first - 1)) {
            first--;
        }
        first = words.isArticle(first - 1) ? first - 1 : first;
        boolean opens = first - 1 == tokens.opening() || tokens.isComma(first - 2);
        // "with the remaining 23 percent" has no noun
        boolean named = isNoun(noun) && (at || singulars.looksPlural(tokens.printed(noun)));
        return named && opens && tokens.is(first - 1, FunctionWord.WITH) ? new Phrase(first, noun) : null;
    }

    /** "een zaal met 300 stoelen"; in "ging naar een bank voor 3 miljoen" the price is that of the subject. */
    private boolean isFresh(int article, int mark, Mention mention) {
        boolean price = mention.kind() == Kind.MONEY && tokens.is(mark, FunctionWord.EXCHANGE);
        return tokens.is(article, NumeralKind.ONES) && !price;
    }

    /** "verhoogde de huur met 40 punten": by how much the noun moved, and no part of it. */
    private boolean isChanged(int mark) {
        return (tokens.is(mark, FunctionWord.DELTA) || tokens.is(mark, FunctionWord.LEVEL))
                && words.isChange(verbs.before(mark));
    }

    /** "won de tienkamp met 8206 punten": what no preposition leads is no place; English asks for its objects elsewhere. */
    private boolean isObject(int before) {
        return verbSecond && !tokens.is(before, FunctionWord.PREP);
    }

    /**
     * "In de finale over vijf sets verloor Els": before the first verb of a sentence stands one phrase in Dutch, so that what
     * follows its noun belongs to it.
     */
    private boolean isFronted(int before) {
        int i = before;
        int start = Math.max(tokens.from(), before - MAX_FRONT);
        while (verbSecond && i >= start && !verbs.isPredicate(i) && !Clauses.isBorder(tokens, i)) {
            i--;
        }
        return i < tokens.from();
    }

    /**
     * "buurten met 400 huizen", "verkocht broden aan 40 klanten", "vier punten uit drie duels". In the singular it is
     * half of a verb, "biedt plaats aan 40 gasten".
     */
    private boolean isBarePlural(int first, int noun) {
        boolean led = tokens.is(first - 1, FunctionWord.PREP) || verbs.isPredicate(first - 1);
        return verbSecond && words.isFigure(first - 1) && !tokens.is(noun, NumeralKind.TIMES)
                || led && singulars.looksPlural(tokens.printed(noun));
    }

    private boolean isNoun(int i) {
        return words.isContent(i) && !verbs.isPredicate(i);
    }
}
