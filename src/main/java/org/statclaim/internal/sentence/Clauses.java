package org.statclaim.internal.sentence;

import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.tokens.Sentence;

/**
 * The clauses of a sentence, as far as marks and conjunctions show them, read once from left to right. Any mark or
 * conjunction begins a new clause, so that the words around an aside are two; what a semicolon parts is a segment,
 * whatever else it holds. Of verbs the tables alone are asked.
 */
public final class Clauses {

    /** No token. */
    public static final int NONE = -1;

    /**
     * So far from a place an aside around it is looked for; a bracket that is never closed must not swallow the
     * sentence.
     */
    private static final int WINDOW = 25;

    private final Sentence tokens;
    private final ListedVerbs verbs;
    private final boolean verbSecond;
    private final int from;
    /** Read when one is first asked for, as most sentences are asked nothing. */
    private int @Nullable [] clauses;

    private int[] segments = {};
    /** How many brackets are open before each token; one more than there are tokens. */
    private int[] depths = {};

    public Clauses(Sentence tokens, LanguagePack pack) {
        this.tokens = tokens;
        this.verbs = new ListedVerbs(tokens, pack);
        this.verbSecond = pack.settings().verbSecond();
        this.from = tokens.from();
    }

    private int[] read() {
        if (clauses != null) {
            return clauses;
        }
        int size = tokens.to() - from;
        int[] read = new int[size];
        segments = new int[size];
        depths = new int[size + 1];
        int clause = 0;
        int segment = 0;
        for (int i = from; i < tokens.to(); i++) {
            int opened = 0;
            if (!tokens.isWord(i)) {
                segment += isSemicolon(i) ? 1 : 0;
                opened = tokens.isSymbol(i, '(') ? 1 : tokens.isSymbol(i, ')') ? -1 : 0;
            }
            clause += tokens.isBoundary(i) || isConjunction(tokens, i) ? 1 : 0;
            read[i - from] = clause;
            segments[i - from] = segment;
            depths[i - from + 1] = depths[i - from] + opened;
        }
        clauses = read;
        return read;
    }

    /** Whether no mark and no conjunction parts the tokens: "de NOS meldt 40 doden, de BBC 30" has two clauses. */
    public boolean sameClause(int one, int other) {
        int[] read = read();
        return read[one - from] == read[other - from];
    }

    /** The part of the sentence that the token stands in, from 0; semicolons part them. */
    public int segment(int i) {
        read();
        return segments[i - from];
    }

    /** Whether no semicolon stands between the tokens. */
    public boolean sameSegment(int one, int other) {
        return segment(one) == segment(other);
    }

    /**
     * A word that can do nothing but join clauses: "omdat", "where", and no "die", "and" or "after". "and" joins nouns
     * as often, and "after" or "tot" may be a preposition: both leave a figure with the words before it.
     */
    public static boolean isConjunction(Sentence tokens, int i) {
        return tokens.is(i, FunctionWord.CONJ)
                && !tokens.is(i, FunctionWord.DET)
                && !tokens.is(i, FunctionWord.AND)
                && !tokens.is(i, FunctionWord.PREP)
                && !tokens.is(i, FunctionWord.PRON);
    }

    /** What may join clauses: a conjunction, or "and", which joins nouns as often. */
    public static boolean isJoint(Sentence tokens, int i) {
        return tokens.is(i, FunctionWord.AND) || isConjunction(tokens, i);
    }

    /** Where a clause may end, at the least: a mark or a joint. */
    public static boolean isBorder(Sentence tokens, int i) {
        return tokens.isBoundary(i) || isJoint(tokens, i);
    }

    public boolean isSemicolon(int i) {
        return tokens.isSymbol(i, ';');
    }

    /**
     * Whether a clause begins here, of which what stands before says nothing: ", maar", ", while", "and sold", "nadat".
     * A bare "and" joins nouns, "bread and milk", and "after the fair" is a time.
     */
    public boolean opens(int i) {
        return isSemicolon(i)
                || tokens.isComma(i) && (tokens.is(i + 1, FunctionWord.CONJ) || tokens.is(i + 1, FunctionWord.AND))
                || tokens.is(i, FunctionWord.AND) && tokens.is(i + 1, FunctionWord.VERB)
                || tokens.is(i, FunctionWord.SUBORDINATE) && !tokens.is(i, FunctionWord.PREP);
    }

    /** Whether a verb stands between the tokens, not far before the second: "since the war ended in 1945". */
    public boolean hasVerb(int first, int end) {
        for (int i = Math.max(first, end - WINDOW); i < end; i++) {
            if (verbs.isVerb(i) || tokens.is(i, FunctionWord.LINK)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a statement ends here, to which what follows adds only where it is from: "…, blijkt uit een enquête". */
    public boolean closes(int i) {
        return isSemicolon(i) || tokens.isComma(i) && tokens.is(i + 1, SourceKind.EVIDENCE);
    }

    /**
     * How many more brackets open between the tokens than close there; negative where one closes that did not open.
     *
     * @param end one past the last token; nothing lies between where it does not come behind the first
     */
    public int opened(int first, int end) {
        read();
        return first >= end ? 0 : depths[end - from] - depths[first - from];
    }

    /**
     * The bracket that opens before the token and is not closed, behind the start; {@link #NONE} where there is none,
     * as for a token behind "(F)".
     */
    public int bracketBefore(int token, int start) {
        for (int i = token - 1; i >= Math.max(start, token - WINDOW); i--) {
            if (tokens.isSymbol(i, ')')) {
                return NONE;
            }
            if (tokens.isSymbol(i, '(')) {
                return i;
            }
        }
        return NONE;
    }

    /**
     * One past the last token in the brackets that the token stands in; some way behind it where they are never closed.
     */
    public int bracketEnd(int token) {
        int i = token + 1;
        while (i < Math.min(tokens.to(), token + WINDOW) && !tokens.isSymbol(i, ')')) {
            i++;
        }
        return i;
    }

    /**
     * ", toen er 300 leden waren": where the clause ends that a mark joins to a time.
     *
     * @param mark one past the time
     * @param none what to answer where no such clause follows
     */
    public int appendedEnd(int mark, int none) {
        if (!tokens.isComma(mark) || !tokens.is(mark + 1, TimeKind.AT_THAT_TIME)) {
            return none;
        }
        int i = mark + 1;
        while (i < Math.min(tokens.to(), mark + WINDOW) && !tokens.isComma(i) && !isSemicolon(i)) {
            i++;
        }
        return i;
    }

    /**
     * Whether nothing but prepositions, articles and the like stands before the token in the sentence: "In 2019" at its
     * head, and no "The mill in 2019".
     */
    public boolean opensSentence(int token) {
        for (int i = from; i < token; i++) {
            boolean passed = tokens.is(i, TimeKind.DATE_PREP)
                    || tokens.is(i, FunctionWord.PREP)
                    || tokens.is(i, FunctionWord.DET)
                    || tokens.is(i, FunctionWord.ADVERB)
                    || tokens.is(i, FunctionWord.CONJ)
                    || !tokens.isWord(i) && !tokens.isDigits(i);
            if (!passed) {
                return false;
            }
        }
        return true;
    }

    /**
     * "De fabriek, die in 2019 werd gebouwd, telt 500 werknemers": where the clause ends that stands inside the
     * sentence around the tokens; the end of the sentence where none does. The comma before it must have a conjunction:
     * ", in Gent," is a place. Or a participle opens it: "The bridge, completed in 1931, carries", "Founded in 1887, the mill".
     */
    public int insertedEnd(int first, int last) {
        int opened = NONE;
        boolean participle = false;
        int start = Math.max(from, bracketBefore(first, from) + 1);
        for (int i = first - 1; i >= Math.max(start, first - WINDOW); i--) {
            boolean comma = tokens.isComma(i);
            if (comma || i == start) {
                // "The firm opened in 2010, hired 300 people in 2015" has its verb before the comma
                participle = verbs.opensPhrase(comma ? i + 1 : i) && (i == start || !hasVerb(start, i));
                opened = participle || comma && tokens.is(i + 1, FunctionWord.CONJ) ? i : NONE;
                break;
            }
        }
        for (int i = last + 1; opened != NONE && i < Math.min(tokens.to(), last + WINDOW); i++) {
            if (tokens.isComma(i)) {
                // the verb of the outer clause follows, known or not; ", die in 2019, na de brand, sloot" has a time
                boolean ends = participle
                        || tokens.is(i + 1, FunctionWord.VERB)
                        // "which make up 8 percent, shrank"; "…, and gave out 300, up 4 percent"
                        || !tokens.is(opened + 1, FunctionWord.AND) && isChange(i + 1)
                        || tokens.isUnknownWord(i + 1)
                        // "die vrijdag 1,1 procent had gewonnen, 0,7 procent verloor": the clause has had its verb,
                        // where that comes last
                        || verbSecond
                                && (verbs.isVerb(i - 1) || verbs.isParticiple(i - 1) || verbs.mayBeParticiple(i - 1));
                return ends ? i : tokens.to();
            }
        }
        return tokens.to();
    }

    private boolean isChange(int i) {
        return tokens.is(i, ChangeKind.INCREASE) || tokens.is(i, ChangeKind.DECREASE);
    }
}
