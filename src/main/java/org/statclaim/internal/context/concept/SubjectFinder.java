package org.statclaim.internal.context.concept;

import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.TokenClass;
import org.statclaim.internal.tokens.Sentence;

/**
 * Finds the verb that a figure stands behind and that verb's subject and object, without a parser. All searches are
 * bounded; none is sure.
 */
final class SubjectFinder {

    private static final int MAX_CLAUSE = 40;
    private static final int MAX_PHRASE = 24;
    private static final int MAX_ASIDE = 12;
    private static final int MAX_ACRONYM = 4;
    private static final int MAX_VERBS = 4;

    private final Sentence tokens;
    private final LanguagePack pack;
    private final WordRoles roles;

    /** A phrase by its first and last token. */
    record Phrase(int first, int last) {}

    SubjectFinder(Sentence tokens, LanguagePack pack, WordRoles roles) {
        this.tokens = tokens;
        this.pack = pack;
        this.roles = roles;
    }

    /** The nearest verb left of the token; -1 where there is none. */
    int verbBefore(int token) {
        for (int i = token - 1; i >= Math.max(tokens.from(), token - MAX_CLAUSE); i--) {
            if (roles.isPredicate(i)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The noun phrase that the verb is said of; null where the text does not say.
     *
     * @param limit where the figure begins, which a subject behind its verb stands before
     */
    @Nullable
    Phrase subject(int verb, int limit) {
        return subject(verb, limit, MAX_VERBS);
    }

    private @Nullable Phrase subject(int verb, int limit, int steps) {
        int first = groupStart(verb);
        int end = first - 1;
        while (end >= tokens.from() && roles.isSkipped(end) && !tokens.is(end, TokenClass.THERE)) {
            end--;
        }
        if (tokens.is(end, TokenClass.THERE)) {
            return null;
        }
        if (roles.isInfinitive(first)) {
            end--;
        }
        if (tokens.is(first, TokenClass.CONJ)) {
            // a verb with its relative pronoun in one: "which is"
            end = first;
        }
        boolean relative = roles.isRelative(end);
        if (relative) {
            end = tokens.isSymbol(end - 1, ',') ? end - 2 : end - 1;
        }
        Phrase carrier = relative ? null : carrier(end);
        if (carrier != null) {
            return carrier;
        }
        boolean answers = answersClause(end);
        end = withoutAside(end);
        // "entered … and added", "enables drivers to enjoy": somebody said before; "cause levels to rise" does not
        // "households using", but "entered the game averaging": behind one thing it is said of the subject
        boolean aside = roles.isParticiple(first)
                && roles.isContent(end)
                && !pack.singulars().looksPlural(tokens.printed(end))
                && verbBefore(first) >= 0;
        boolean second = aside
                || roles.joins(end)
                || tokens.isSymbol(end, ',')
                || roles.isPreposition(end)
                || roles.isInfinitive(verb) && first == verb && !roles.isChange(verb);
        Phrase phrase = second ? null : phraseEndingAt(end, relative);
        if (phrase != null && !relative) {
            Phrase described = described(phrase);
            phrase = described == null ? phrase : described;
        }
        boolean prepositional = phrase != null && !relative && isLed(phrase);
        boolean front = !second && (phrase == null || prepositional) || answers;
        if (pack.settings().verbSecond() && !relative && front) {
            if (tokens.is(verb + 1, TokenClass.THERE)) {
                return null;
            }
            Phrase inverted = inverted(verb, Math.min(limit, verb + MAX_PHRASE));
            boolean rate = phrase != null && tokens.is(phrase.first(), TokenClass.RATE);
            if (inverted != null || rate) {
                return inverted;
            }
        }
        if (phrase != null && hasContent(phrase)) {
            return phrase;
        }
        // "entered … and added", "the company said it has": the subject of the verb before
        int before = steps > 0 && end > tokens.from() ? verbBefore(Math.min(end + 1, verb)) : -1;
        if (before >= 0 && before < verb) {
            return subject(before, limit, steps - 1);
        }
        // "ondanks dat verbod, exporteerde het land": behind a comma the verb comes first
        return pack.settings().verbSecond() && !relative ? inverted(verb, limit) : null;
    }

    /** "In Gent steeg", "Sinds de fusie steeg": what stands at the head of the clause is no subject. */
    private boolean isLed(Phrase phrase) {
        int before = phrase.first() - 1;
        boolean head =
                before == tokens.from() && tokens.is(before, TokenClass.PREP) && tokens.is(before, TokenClass.CONJ);
        return head || roles.isPreposition(phrase.first()) || tokens.is(phrase.first(), TokenClass.RATE);
    }

    /** "Vandaag kost een liter benzine": behind the verb, past a figure that it may begin with. */
    private @Nullable Phrase inverted(int verb, int limit) {
        int start = verb + 1;
        while (start < limit && roles.isFigure(start)) {
            start++;
        }
        return phraseFrom(start, limit);
    }

    /** "De premie die het gezin kreeg, bedroeg": what a clause with its verb at the end is about; null for no such clause. */
    private @Nullable Phrase carrier(int end) {
        boolean closed = tokens.isSymbol(end, ',') && roles.isPredicate(end - 1);
        int verb = closed ? groupStart(end - 1) : end;
        int opener = closed && pack.settings().verbSecond() ? opener(verb) : -1;
        return opener < 0 || isSubclause(opener) ? null : antecedent(verb);
    }

    /** "Toen de prijs zakte, steeg de vraag": behind the comma the verb comes first and its subject second. */
    private boolean answersClause(int end) {
        return tokens.isSymbol(end, ',')
                && end - tokens.from() < MAX_CLAUSE
                && tokens.is(tokens.from(), TokenClass.SUBCLAUSE)
                && roles.isPredicate(end - 1);
    }

    /** "The firm that built the tunnel earned": what the relative clause with the phrase for its object is about; null for none. */
    private @Nullable Phrase described(Phrase object) {
        int verb = object.first() - 1;
        boolean complement = tokens.is(verb, TokenClass.SAY) || tokens.is(verb, TokenClass.ESTIMATE);
        if (verb <= tokens.from() || complement || !roles.isPredicate(verb)) {
            return null;
        }
        int pronoun = groupStart(verb) - 1;
        if (!roles.isRelative(pronoun) || tokens.isSymbol(pronoun - 1, ',')) {
            return null;
        }
        Phrase phrase = phraseEndingAt(pronoun - 1, true);
        return phrase != null && hasContent(phrase) ? phrase : null;
    }

    /** Left of "(F)" and of ", called a sol,". */
    private int withoutAside(int end) {
        char open = tokens.isSymbol(end, ')') ? '(' : tokens.isSymbol(end, ',') ? ',' : 0;
        if (open == 0) {
            return end;
        }
        boolean verb = false;
        for (int i = end - 1; i >= Math.max(tokens.from() + 1, end - MAX_ASIDE); i--) {
            if (tokens.isSymbol(i, open) && !roles.isFigure(i)) {
                return verb && !tokens.is(i + 1, TokenClass.CONJ) ? end : i - 1;
            }
            verb |= roles.isVerb(i) && !tokens.isSymbol(i - 1, open);
        }
        return end;
    }

    /**
     * The noun phrase that a clause with its verb at the end is about: "festival" in "het festival, dat 3 dagen duurde",
     * "prijs" in "omdat de prijs 5 cent zakte"; null where the token stands in no such clause.
     */
    @Nullable
    Phrase antecedent(int token) {
        int opener = opener(token);
        if (opener < 0) {
            return null;
        }
        if (isSubclause(opener)) {
            return phraseFrom(opener + 1, token);
        }
        int end = tokens.isSymbol(opener - 1, ',') ? opener - 2 : opener - 1;
        while (end > tokens.from() && roles.isVerb(end)) {
            end--;
        }
        Phrase phrase = phraseEndingAt(end, true);
        return phrase != null && hasContent(phrase) ? phrase : null;
    }

    /** What opens the clause with its verb at the end in which the token stands; -1 where it stands in none. */
    private int opener(int token) {
        for (int i = token - 1; i >= Math.max(tokens.from(), token - MAX_ASIDE); i--) {
            if (isSubclause(i) || tokens.is(i, TokenClass.CONJ) && tokens.is(i, TokenClass.PRON)) {
                return i;
            }
            // "dat zich tegen griep laat inenten": a pronoun ends no clause
            boolean pronoun = tokens.is(i, TokenClass.PRON);
            if (roles.isPredicate(i) || !pronoun && roles.endsPhrase(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** "omdat", and "dat" behind a verb: the clause has a subject of its own. */
    private boolean isSubclause(int i) {
        return tokens.is(i, TokenClass.SUBCLAUSE)
                && (!tokens.is(i, TokenClass.PRON) || i > tokens.from() && roles.isPredicate(i - 1));
    }

    /** "Renault — The shares fell": the name that a bulletin sets before its sentence; null where there is none. */
    @Nullable
    Phrase heading(int subject) {
        int dash = roles.isArticle(subject - 1) ? subject - 2 : subject - 1;
        boolean spaced = "–—-".indexOf(tokens.firstChar(Math.max(dash, 0))) >= 0 && !tokens.isGlued(dash + 1);
        if (dash <= tokens.from() || dash - tokens.from() > MAX_ASIDE || !spaced) {
            return null;
        }
        for (int i = tokens.from(); i < dash; i++) {
            if (!tokens.isWord(i) && !tokens.isDigits(i) && !tokens.isSymbol(i, '&') || roles.isPredicate(i)) {
                return null;
            }
        }
        // "BRUSSELS — Shares fell": a place in capitals is where the report comes tokens.from()
        boolean place =
                roles.isAcronym(tokens.from()) && tokens.end(tokens.from()) - tokens.start(tokens.from()) > MAX_ACRONYM;
        return place ? null : new Phrase(tokens.from(), dash - 1);
    }

    /** The noun phrase between the verb and the token: what the verb is done to. */
    @Nullable
    Phrase object(int verb, int token) {
        return phraseFrom(verb + 1, token);
    }

    /** The first of the verbs that stand together: "is expected to rise". */
    private int groupStart(int verb) {
        int first = verb;
        for (int i = verb - 1; i >= tokens.from() && i > first - MAX_VERBS; i--) {
            if (tokens.is(i, TokenClass.THERE)) {
                break;
            }
            if (roles.isPredicate(i)) {
                first = i;
            } else if (!roles.isSkipped(i) && !(roles.isInfinitive(i + 1) && roles.isPredicate(i - 1))) {
                break;
            }
        }
        return first;
    }

    /**
     * The noun phrase that ends at the token, with what "of" and "in" add to it.
     *
     * @param nearest whether only "of" may lead back: a relative pronoun means the noun right before it
     */
    @Nullable
    Phrase phraseEndingAt(int end, boolean nearest) {
        int first = end + 1;
        int and = -1;
        for (int i = end; i >= Math.max(tokens.from(), end - MAX_PHRASE); i--) {
            boolean other = roles.isFigure(i) || roles.isPredicate(i);
            if (and >= 0 && other) {
                // "rose 8 % and Starbucks gained": the clause begins behind "and"
                first = and + 1;
                break;
            }
            boolean leads = nearest && roles.isPreposition(i) && !tokens.is(i, TokenClass.PARTITIVE);
            boolean complement = tokens.is(i, TokenClass.CONJ) && !roles.joins(i) && roles.isPredicate(i - 1);
            if (roles.endsPhrase(i) || roles.isVerb(i) && !roles.isRestrictive(i) || leads || complement) {
                break;
            }
            and = roles.joins(i) ? i : and;
            first = i;
            boolean behindNoun = roles.isContent(i - 1) && !roles.endsWithPartitive(i - 1);
            boolean behindPeriod =
                    tokens.isCapitalised(i) && tokens.is(i - 2, TokenClass.DEICTIC) && !tokens.isCapitalised(i - 1);
            if (behindPeriod && i - 2 > tokens.from()) {
                // "last season Ajax won"
                break;
            }
            if (roles.isArticle(i) && i > tokens.from() && (behindNoun || roles.isFigure(i - 1))) {
                // "last season the club has": a noun phrase begins at its article
                break;
            }
        }
        return first > end ? null : new Phrase(first, end);
    }

    /** The noun phrase that begins at the token; null where there is none. */
    @Nullable
    Phrase phraseFrom(int start, int limit) {
        int i = start;
        while (i < limit
                && (roles.isSkipped(i)
                        || roles.isFigure(i)
                        || roles.isArticle(i)
                        || tokens.is(i, TokenClass.RELATIVE)
                        || tokens.isDigits(i))) {
            i++;
        }
        int first = i;
        while (i < limit
                && i < first + MAX_ASIDE
                && tokens.isWord(i)
                && !roles.isFigure(i)
                && !roles.endsPhrase(i)
                && !roles.isVerb(i)
                && !roles.isSkipped(i)
                && !(i > first && roles.isReduced(i))
                && (!tokens.is(i, TokenClass.PREP) || tokens.is(i, TokenClass.PARTITIVE) && i > first)) {
            i++;
        }
        Phrase phrase = i > first ? new Phrase(first, i - 1) : null;
        return phrase != null && hasContent(phrase) ? phrase : null;
    }

    boolean hasContent(Phrase phrase) {
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            if (roles.isContent(i)) {
                return true;
            }
        }
        return false;
    }
}
