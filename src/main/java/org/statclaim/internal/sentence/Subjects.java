package org.statclaim.internal.sentence;

import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.lexicon.VerbForm;
import org.statclaim.internal.tokens.Sentence;

/**
 * The subject of a verb, found without a parser. All searches are bounded; none is sure. What stands
 * before the verb comes first, past relative clauses and asides; where that is no subject, Dutch has it behind the
 * verb, and otherwise the verb shares the subject of the one before it.
 */
public final class Subjects {

    /** So far behind a verb its subject may reach. */
    private static final int MAX_PHRASE = 24;
    /** So many verbs are passed on the way to the one with a subject: "entered … and added". */
    private static final int MAX_STEPS = 4;

    private final Sentence tokens;
    private final LanguagePack pack;
    private final Words words;
    private final Predicates verbs;
    private final Phrases phrases;
    private final Subclauses subclauses;
    private final Fronts fronts;
    private final FigureSubjects figures;
    private final boolean verbSecond;

    public Subjects(Sentence tokens, LanguagePack pack, Words words, Predicates verbs, Phrases phrases) {
        this.tokens = tokens;
        this.pack = pack;
        this.words = words;
        this.verbs = verbs;
        this.phrases = phrases;
        this.verbSecond = pack.settings().verbSecond();
        this.fronts = new Fronts(tokens, words, verbs, pack.settings());
        this.figures = new FigureSubjects(tokens, words, verbs);
        this.subclauses = new Subclauses(tokens, words, verbs, phrases, fronts, verbSecond);
    }

    /**
     * The noun phrase that a clause with its verb at the end is about: "festival" in "het festival, dat 3 dagen
     * duurde", "prijs" in "omdat de prijs 5 cent zakte"; null where the token stands in no such clause.
     */
    public @Nullable Phrase antecedent(int token) {
        return verbSecond ? subclauses.antecedent(token) : null;
    }

    /** Whether a clause of its own begins with the token: "300 mensen" of "omdat 300 mensen kwamen" is said of nothing else. */
    public boolean opensClause(int token) {
        // "that a further 40 millimetres could fall"
        int first = tokens.is(token - 1, FunctionWord.TONE) ? token - 1 : token;
        return subclauses.opens(tokens.is(first - 1, FunctionWord.THERE) ? first - 1 : first);
    }

    /**
     * The noun phrase that the verb is said of; null where the text does not say.
     *
     * @param limit where the figure begins, which a subject behind its verb stands before
     */
    @Nullable
    public Phrase subject(int verb, int limit) {
        return subject(verb, limit, MAX_STEPS);
    }

    /**
     * Looks from the verb to the left, then, in Dutch, to the right, then from the verb before it.
     *
     * @param steps how many more verbs may be passed: "entered the market and added" shares what stands before
     * "entered"
     */
    private @Nullable Phrase subject(int said, int limit, int steps) {
        int verb = verbSecond ? verbs.finite(said) : said;
        int first = verbs.groupStart(verb);
        // "l'exportation en représente"
        int end =
                tokens.is(first - 1, FunctionWord.OBJECT_PRONOUN) && words.isContent(first - 2) ? first - 2 : first - 1;
        boolean conjoined = false;
        while (end >= tokens.from() && words.isSkipped(end) && !(tokens.is(end, FunctionWord.THERE) && !isPlace(end))) {
            // "maar scoorden": an adverb that joins clauses
            conjoined |= tokens.is(end, FunctionWord.CONJ);
            end--;
        }
        // "there are 400 people": the figure itself is the subject
        if (tokens.is(end, FunctionWord.THERE) && !isPlace(end)) {
            return null;
        }
        if (words.isInfinitive(first)) {
            end--;
            // "was able to advance": what the adjective is said of is the subject of both
            if (steps > 0 && tokens.is(end - 1, FunctionWord.LINK) && !words.isArticle(end)) {
                return subject(end - 1, limit, steps - 1);
            }
        }
        if (tokens.is(first, FunctionWord.CONJ)) {
            // a verb with its relative pronoun in one: "which is"
            end = first;
        }
        // "the lorry that carried": the noun before the pronoun
        boolean relative = words.isRelative(end);
        if (relative) {
            end = tokens.isSymbol(end - 1, ',') || tokens.isSymbol(end - 1, '(') ? end - 2 : end - 1;
        } else if (words.is(first, VerbForm.PARTICIPLE) && !verbs.isVerb(first)) {
            // "le projet, estimé à 3 millions": the pronoun and the auxiliary are left out
            end = tokens.isComma(end) ? end - 1 : end;
            relative = words.isContent(end);
        }
        if (steps == MAX_STEPS && tokens.is(end, FunctionWord.INTERLOCUTOR) && !words.isAcronym(end)) {
            // "after the filter is applied, you see": named nowhere, and not what an earlier verb is said of
            return null;
        }
        if (tokens.is(end, SourceKind.BACK_REFERENCE) && tokens.isSymbol(end - 1, ';')) {
            // "; dat moet over drie jaar klaar zijn": all that was said before, and no noun of it
            return null;
        }
        Phrase carrier = relative ? null : subclauses.carrier(end);
        if (carrier != null) {
            // "Ondanks een staking die 3 miljoen kostte, verwerkte de haven"
            boolean led = words.isPreposition(tokens.opening()) && verbs.before(carrier.first()) < 0;
            Phrase inverted = led ? inverted(verb, limit) : null;
            return inverted == null ? carrier : inverted;
        }
        Phrase closed = verbSecond && first < verb ? subclauses.described(first) : null;
        // "Na de brand die de loods trof verloor de haven": what a preposition leads is no subject
        if (closed != null && !words.isPreposition(closed.first() - 1)) {
            return closed;
        }
        // "Toen de prijs zakte, steeg de vraag"
        boolean answers = subclauses.answersClause(end) || opensBehindComma(end, first);
        end = withoutAside(end);
        // "entered … and added", "enables drivers to enjoy": somebody said before; "cause levels to rise" does not
        // "households using", but "entered the game averaging": behind one thing it is said of the subject
        boolean aside = words.isParticiple(first)
                && words.isContent(end)
                && !pack.singulars().looksPlural(tokens.printed(end))
                && verbs.before(first) >= 0
                && !fronts.isAbsolute(end);
        boolean second = aside
                || conjoined
                || words.joins(end)
                || tokens.is(end, FunctionWord.COORDINATOR)
                || tokens.isSymbol(end, ',')
                || words.isPreposition(end)
                || words.isInfinitive(verb) && first == verb && !words.isChange(verb) && !isAnnounced(verb, end);
        // "over the pay of cleaners earning $9": said of the noun beside it alone
        boolean reduced = !verbSecond && words.isParticiple(first) && words.isContent(end) && verbs.before(first) >= 0;
        Phrase phrase = second ? null : phrases.endingAt(end, relative || reduced);
        if (phrase != null && !relative) {
            Phrase described = described(phrase);
            phrase = described == null ? phrase : described;
        }
        // "In Gent steeg de prijs"; English keeps its subject before the verb even then
        boolean prepositional =
                phrase != null && (isLed(phrase) || verbSecond && words.isTime(phrase) || !phrases.hasContent(phrase));
        boolean front = !second && (phrase == null || prepositional)
                || answers
                // "Dem Bericht zufolge"
                || tokens.is(end + 1, SourceKind.SOURCE_POSTPOSITION);
        if (verbSecond && !relative && front) {
            // "In Gent zijn er 40 doden", "Na de brand kocht hij"
            if (tokens.is(verb + 1, FunctionWord.THERE) || tokens.is(verb + 1, FunctionWord.PRON)) {
                return null;
            }
            int last = Math.min(limit, verb + MAX_PHRASE);
            Phrase inverted = withAdditions(verb, inverted(verb, last), last);
            boolean rate = phrase != null && tokens.is(phrase.first(), UnitKind.RATE);
            boolean time = phrase != null && words.isTime(phrase) && !tokens.is(verb, FunctionWord.LINK);
            // "Bij de brand raakten 12 mensen gewond": what is led is no subject, and nothing else stands before the
            // figure
            boolean led = phrase != null && isLed(phrase);
            if (inverted != null || rate || time || answers || led) {
                return inverted;
            }
        }
        if (phrase != null && phrases.hasContent(phrase)) {
            return phrase;
        }
        // "entered … and added", "the company said it has": the subject of the verb before
        int before = steps > 0 && end > tokens.from() ? verbs.before(Math.min(end + 1, verb)) : -1;
        if (before >= 0) {
            return subject(before, limit, steps - 1);
        }
        // "ondanks dat verbod, exporteerde het land": behind a comma the verb comes first
        return verbSecond && !relative ? inverted(verb, limit) : null;
    }

    /** "Bus drivers to strike for three days": without another verb an infinitive is what a headline tells of the noun before it. */
    private boolean isAnnounced(int infinitive, int end) {
        return !verbSecond
                && words.isContent(end)
                && !tokens.is(tokens.opening(), FunctionWord.DET)
                && verbs.before(end + 1) < 0
                && verbs.behind(infinitive + 1) < 0;
    }

    /** "de winst steeg, toch schrapt de bank": in Dutch an adverb behind a comma opens a clause, and its subject follows the verb. */
    private boolean opensBehindComma(int end, int verb) {
        return verbSecond
                && tokens.isComma(end)
                && end < verb - 1
                && words.isArticle(verb + 1)
                && words.is(verb, VerbForm.VERB)
                && !words.isInfinitive(verb);
    }

    /**
     * The verb before a figure that it may be said with; that of a clause which a comma has closed is passed: "trof in een loods, waar 80
     * kilo was gevonden, drie wapens". Negative for none.
     */
    public int verbBefore(int figure) {
        int verb = verbs.before(figure);
        int mark = verb < 0 || verb + 1 >= figure ? -1 : subclauses.closedAt(verb + 1);
        return mark < 0 ? verb : verbs.before(mark);
    }

    /** "Weighing just 4.7 grams, the frog was found": what a participle at the head of the sentence tells of; null for none. */
    public @Nullable Phrase behindParticiple(int figure) {
        int comma = fronts.participleEnd(figure);
        Phrase phrase = comma < 0 ? null : phrases.startingAt(comma + 1, tokens.to());
        return phrase != null && verbs.behind(phrase.last() + 1) >= 0 ? phrase : null;
    }

    /** "mortality there is", against "in Leeds there are": a place behind the subject, which is no subject itself. */
    private boolean isPlace(int there) {
        if (verbSecond || !words.isContent(there - 1) || verbs.isPredicate(there - 1)) {
            return false;
        }
        Phrase phrase = phrases.endingAt(there - 1, false);
        return phrase != null && !words.isPreposition(phrase.first());
    }

    /** "In Gent steeg", "Sinds de fusie steeg": what stands at the head of the clause is no subject. */
    private boolean isLed(Phrase phrase) {
        int before = phrase.first() - 1;
        boolean head = before == tokens.from()
                && tokens.is(before, FunctionWord.PREP)
                && (tokens.is(before, FunctionWord.CONJ) || tokens.is(before, FunctionWord.SUBORDINATE));
        // "Voor het eerst in jaren groeide"
        int first = phrase.first();
        while (first < phrase.last() && words.isSkipped(first) && !words.isPreposition(first)) {
            first++;
        }
        return head || words.isPreposition(first) || tokens.is(first, UnitKind.RATE);
    }

    /** "Vandaag kost een liter benzine": behind the verb, past a figure that it may begin with. */
    private @Nullable Phrase inverted(int verb, int limit) {
        int start = verb + 1;
        while (start < limit && words.isFigure(start)) {
            start++;
        }
        return phrases.startingAt(fronts.behindPrepositions(start, limit), limit);
    }

    /**
     * "Dit jaar is het verschil met Gent in de stand 12 punten": what prepositions add to a subject behind a verb that says how much it
     * is. Of another verb they tell where and how: "in mei kocht de bank met steun van de stad 12 huizen", "werd het huis door
     * de stad voor 3 euro verkocht".
     */
    private @Nullable Phrase withAdditions(int verb, @Nullable Phrase subject, int limit) {
        boolean amount = tokens.is(verb, FunctionWord.LINK) || tokens.is(verb, FunctionWord.AMOUNTS);
        if (subject == null || !words.isChange(verb) && (!amount || isPassive(limit))) {
            return subject;
        }
        int last = subject.last();
        Phrase added = subject;
        while (added != null) {
            last = added.last();
            // "steeg de rente tot", "volgens de krant"
            boolean joins = words.isPreposition(last + 1)
                    && !tokens.is(last + 1, FunctionWord.LEVEL)
                    && !tokens.is(last + 1, SourceKind.SOURCE_PREP);
            added = joins ? phrases.startingAt(last + 2, limit) : null;
            int first = last + 2 < limit && words.isArticle(last + 2) ? last + 3 : last + 2;
            boolean place = added != null && added.first() == first && !tokens.is(added.last(), TimeKind.SEASON);
            added = place ? added : null;
        }
        return new Phrase(subject.first(), last);
    }

    /** Whether a verb other than one of change ends the figure's clause: "wordt voor 3 euro verkocht". */
    private boolean isPassive(int limit) {
        for (int i = limit; i < Math.min(tokens.to(), limit + MAX_PHRASE) && !tokens.isBoundary(i); i++) {
            if (verbs.isPredicate(i)) {
                return !words.isChange(i);
            }
        }
        return false;
    }

    /**
     * "The firm that built the tunnel earned": what the relative clause with the phrase for its object is about; null
     * for none. Behind a verb of saying, "the guide who said the tunnel earned", the phrase is the subject itself.
     */
    private @Nullable Phrase described(Phrase object) {
        int verb = object.first() - 1;
        boolean complement = tokens.is(verb, SourceKind.SAY) || tokens.is(verb, SourceKind.ESTIMATE);
        if (complement || !verbs.isPredicate(verb)) {
            return null;
        }
        int pronoun = verbs.groupStart(verb) - 1;
        if (!words.isRelative(pronoun) || tokens.isSymbol(pronoun - 1, ',')) {
            return null;
        }
        Phrase phrase = phrases.endingAt(pronoun - 1, true);
        return phrase != null && phrases.hasContent(phrase) ? phrase : null;
    }

    /**
     * Left of "(F)" and of ", called a sol,". What stands between the commas of "The mayor, it has been said, paid" has
     * a verb of its own and may be a clause as good as the one behind it, so that the end stays; ", because rents have
     * risen," is passed for its conjunction.
     */
    private int withoutAside(int end) {
        char close = tokens.firstChar(Math.max(end, 0));
        if (end < tokens.from() || ",)–—-".indexOf(close) < 0 || close == '-' && isInWord(end)) {
            return end;
        }
        // "de molens – samen goed voor 3 MW – leverden": dashes and commas come in pairs
        char open = close == ')' ? '(' : close;
        boolean verb = false;
        int depth = 1;
        for (int i = end - 1; i >= Math.max(tokens.from() + 1, end - MAX_PHRASE); i--) {
            boolean inner = close != open && tokens.isSymbol(i, close);
            boolean opener = tokens.isSymbol(i, open) && !words.isFigure(i) && !(close == '-' && isInWord(i));
            // "de band (van het Latijn (banda)) heeft"
            depth += inner ? 1 : opener ? -1 : 0;
            if (depth == 0) {
                // "Doyle, 52, of Leeds, had been driving": the age is an aside of its own
                int before = words.isFigure(i - 1) && tokens.isComma(i - 2) ? i - 3 : i - 1;
                return verb && !tokens.is(i + 1, FunctionWord.CONJ) ? end : before;
            }
            // "The bank, the mayor said, paid": who says so is no clause that goes on; brackets hold any clause
            verb |= close == ',' && verbs.isVerb(i) && !tokens.isSymbol(i - 1, open) && !tokens.is(i, SourceKind.SAY);
            // "Shares fell 3 % in the city, wiping $4,": what is long and has any verb is a clause as well
            verb |= close == ',' && i == end - Phrases.MAX_ASIDE && hasPredicate(end - MAX_PHRASE, end);
        }
        return end;
    }

    private boolean hasPredicate(int first, int end) {
        int i = Math.max(tokens.from(), first);
        while (i < end && !verbs.isPredicate(i)) {
            i++;
        }
        return i < end;
    }

    /** The hyphen of "Vlaams-Brabant"; a dash has blanks around it. */
    private boolean isInWord(int hyphen) {
        return tokens.isGlued(hyphen) || tokens.isGlued(hyphen + 1);
    }

    /**
     * "With 12 seats the party is", "Met 12 zetels is de partij", "Two years later the club": what a clause is about that
     * begins with the figure's phrase; null where it does not, or names nothing.
     *
     * @param first where the figure begins
     * @param last its last token, with the noun that it counts
     * @param time whether it says how long, so that it may open a clause without a preposition
     */
    @Nullable
    public Phrase behind(int first, int last, boolean time) {
        if (!fronts.isFronted(first, last, time)) {
            return null;
        }
        int from = last + 1;
        for (int step = 0; step < MAX_STEPS; step++) {
            int verb = verbs.behind(from);
            if (verb < 0 || fronts.parts(from, verb)) {
                return null;
            }
            if (tokens.is(verb, SourceKind.SAY) && tokens.isComma(verb - 1)) {
                return null;
            }
            boolean within = fronts.opensBetween(from, verb);
            if (verbSecond) {
                return within ? null : inverted(verb, tokens.to());
            }
            int subject = verbs.groupStart(verb) - 1;
            // "Ten years ago, if it rained, rents fell": the clause in between has a subject of its own
            if (subject == last && fronts.isBare(first)) {
                // "After 300 people died, the mayor": what looked like a preposition opened a clause
                return null;
            }
            if (subject > last && !within) {
                // "For 3 weeks he slept" names nothing; behind a noun, "the 3 week trip you made", a clause describes
                // it
                boolean pronoun = tokens.is(subject, FunctionWord.PRON) && !tokens.is(subject, FunctionWord.THERE);
                Phrase found = pronoun ? null : afterFront(verb, last);
                if (found != null && tokens.is(verb, SourceKind.SAY) && tokens.isComma(found.first() - 1)) {
                    // "Of 65 schools, 40 leaked, the auditor said": a source is nothing that a figure is of
                    return null;
                }
                if (found != null || pronoun && !words.isContent(subject - 1)) {
                    return found;
                }
            }
            from = verb + 1;
        }
        return null;
    }

    /**
     * "40 miljoen euro kost de brug", "12 Millionen Euro zahlte der Konzern": what stands behind the verb of a clause that the figure opens,
     * without a preposition; null where nothing does, and where the verb stands elsewhere.
     */
    public @Nullable Phrase behindVerb(int first, int last) {
        int verb = last + 1;
        boolean opens =
                first == tokens.opening() || tokens.isBoundary(first - 1) || tokens.is(first - 1, FunctionWord.AND);
        if (!verbSecond
                || !opens
                || !verbs.isPredicate(verb)
                || tokens.is(verb, FunctionWord.LINK)
                || tokens.is(verb, ChangeKind.COMPARATIVE)) {
            return null;
        }
        int start = verb + 1;
        while (words.isSkipped(start)) {
            start++;
        }
        // "komt neer op" has a word of the verb there
        boolean named =
                words.isArticle(start) || tokens.is(start, FunctionWord.POSSESSIVE) || tokens.isCapitalised(start);
        return named ? phrases.startingAt(start, tokens.to()) : null;
    }

    /** "Over 3 years rents rose": what of the phrase before the verb stands behind the figure. */
    private @Nullable Phrase afterFront(int verb, int last) {
        if (tokens.is(verb - 1, FunctionWord.THERE)) {
            // "In 3 towns there is a dispute"
            return inverted(verb, tokens.to());
        }
        Phrase found = subject(verb, tokens.to(), 0);
        if (found == null || found.last() <= last) {
            return null;
        }
        Phrase behind = found.first() > last ? found : new Phrase(last + 1, found.last());
        return words.isPreposition(behind.first()) || !phrases.hasContent(behind) ? null : behind;
    }

    /**
     * Whether the figure is the subject of its clause, so that no other is to be looked for: "the mill closed, and 40 workers
     * lost their jobs".
     *
     * @param first where it begins
     * @param last its last token, with the noun that it counts
     */
    public boolean isSubject(int first, int last) {
        return figures.isSubject(first, last) && !(verbSecond && figures.isSecondObject(first, last));
    }
}
