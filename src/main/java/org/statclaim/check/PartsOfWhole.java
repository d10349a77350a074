package org.statclaim.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;

/**
 * "640 people, 410 in Leeds and 230 in York", "Of the 3,956 sailors, 1,640 returned, 1,512 were captured and 804 were killed":
 * parts that the sentence tells one after the other. They need not be all; what is more than the whole is wrong.
 */
final class PartsOfWhole implements Relation {

    private static final int FEWEST = 2;

    /** As many words tell of the last of them, which is one: "and a rider from Leeds". */
    private static final int MOST_BEHIND = 7;

    /** "All told the works will swallow": as many words lead to the sum of what the sentence before has listed. */
    private static final int MOST_BEFORE = 7;

    /** "of them in": as many words stand before what leads on. */
    private static final int LEAD_BEHIND = 3;

    /** As many words lead to a whole whose parts are told: "Of the more than". */
    private static final int MAX_LEAD = 3;

    /** What stands before a list of all parts. */
    private static final String LISTS = ":(\u2013\u2014";

    /** Told as what became of them, two may well be counted twice: "of the 40, 30 came by car and 25 had children". */
    private static final int FEWEST_TOLD = 3;

    /** More than so many times the whole is no slip of one figure, but a sum of things that overlap. */
    private static final Interval FAR_MORE = Interval.at(new BigDecimal("1.15"));

    private final Tolerance tolerance;

    PartsOfWhole(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        // what stands before would be the whole: "14 hurt: eight officers, four stewards and four others"
        boolean whole = (passage.isKind(result, Kind.COUNT)
                        || passage.isKind(result, Kind.MONEY)
                        || passage.isKind(result, Kind.NUMBER))
                && opens(passage, result)
                && Counted.isPlain(passage.claim(result))
                && passage.claim(result).subsetOf().isEmpty()
                // "212 votes ahead: 4,318 for the one and 4,106 for the other"
                && !passage.isChange(result)
                && !passage.begins("beyond", passage.head(result));
        List<Integer> parts = whole ? parts(passage, result) : List.of();
        if (isJoint(passage, result)) {
            List<Integer> joint =
                    IntStream.range(passage.first(result), result).boxed().toList();
            found.accept(sum(passage, joint, result, 0).as(Tie.FIRM));
            return;
        }
        if (parts.size() < FEWEST || isOfOthers(passage, result, parts)) {
            total(passage, result, found);
            return;
        }
        boolean listed = isListed(passage, result, parts);
        boolean complete = listed && isComplete(passage, result, parts);
        Calculation sum = sum(passage, parts, result, complete ? unnumbered(passage, parts) : 0);
        // fewer than all may be told
        boolean more = !sum.wide().isBelow(tolerance.within(passage.claim(result)));
        boolean apart = more && isSorts(passage, parts) && (listed || passage.isTogether(result, parts.get(0)));
        if (isSlip(passage, result, parts)
                || apart && tolerance.within(passage.claim(result)).isBelow(sum.wide())) {
            found.accept(sum.as(Tie.FIRM));
        } else if (listed && (complete || more)) {
            found.accept(complete || isApart(passage, parts, sum) ? sum.as(Tie.FIRM) : sum);
        } else if (isSorts(passage, parts) && passage.isTogether(result, parts.get(0)) && isWhole(passage, sum)) {
            // "12 members, seven women and five men" may be others, but not by chance
            found.accept(sum);
        }
    }

    /** The first figure of its sentence that is no time, or the first amount of money: "Three parties are paying for the £640m tram: ". */
    private static boolean opens(Passage passage, int whole) {
        return IntStream.range(passage.first(whole), whole)
                .allMatch(i ->
                        passage.isDuration(i) || passage.isKind(whole, Kind.MONEY) && passage.isKind(i, Kind.COUNT));
    }

    private boolean isWhole(Passage passage, Calculation sum) {
        return sum.narrow().meets(tolerance.unrounded(passage.claim(sum.result())));
    }

    /** "A gap of 3.5 million: income is 86.2 million and spending 89.7 million", "450,000 on average: 300,000 and 600,000": no parts. */
    private boolean isOfOthers(Passage passage, int whole, List<Integer> parts) {
        boolean mean = passage.has("mean", passage.before(whole)) || passage.has("mean", passage.head(whole));
        // "cost £31m. The average fee was £2.2m, and the dearest, at £9m, …"
        return mean
                || parts.stream().anyMatch(part -> passage.has("mean", passage.tail(part)))
                || tolerance.isLessThanEach(passage.claim(whole), parts.stream().map(passage::claim));
    }

    private Calculation sum(Passage passage, List<Integer> parts, int result, int ones) {
        Interval sum = Interval.at(BigDecimal.valueOf(ones));
        Interval rounded = sum;
        for (int part : parts) {
            Interval unit = Interval.at(Operand.factor(passage.claim(part)));
            sum = sum.plus(tolerance.unrounded(passage.claim(part)).times(unit));
            rounded = rounded.plus(tolerance.within(passage.claim(part)).times(unit));
        }
        Interval unit = Interval.at(Operand.factor(passage.claim(result)));
        return new Calculation(
                Rule.SUM_OF_PARTS, "parts", parts, result, sum.dividedBy(unit), rounded.dividedBy(unit), Tie.LOOSE);
    }

    /** Whether it would add up but for two digits of one figure in the wrong order, or a power of ten. */
    private boolean isSlip(Passage passage, int whole, List<Integer> parts) {
        Interval sum = sum(passage, parts, whole, 0).narrow();
        if (Slip.isSwapped(passage.claim(whole), sum)) {
            return true;
        }
        Interval all = tolerance.unrounded(passage.claim(whole));
        for (int part : parts) {
            List<Integer> others = new ArrayList<>(parts);
            others.remove((Integer) part);
            if (Slip.isSwapped(
                    passage.claim(part),
                    all.minus(sum(passage, others, whole, 0).narrow()))) {
                return true;
            }
        }
        return false;
    }

    /** "Nine women and six men, fifteen candidates in all": the whole behind its parts, and set off from them. */
    private void total(Passage passage, int result, Consumer<Calculation> found) {
        boolean money = passage.isKind(result, Kind.MONEY);
        // "samen 26"
        boolean bare = passage.isKind(result, Kind.NUMBER) && passage.isOnly("together", passage.tail(result));
        if (!passage.isKind(result, Kind.COUNT) && !money && !bare
                || !Counted.isPlain(passage.claim(result))
                || result < FEWEST) {
            return;
        }
        boolean next = passage.first(result) == result
                && passage.sentence(result) - passage.sentence(result - 1) == 1
                && passage.has("overall", passage.before(result))
                && (passage.isOnly("total-lead", passage.before(result)) && passage.isEnding(result)
                        || money
                                && passage.begins("all-told", passage.before(result))
                                && passage.count(passage.before(result)) <= MOST_BEFORE);
        int from = next ? passage.first(result - 1) : passage.first(result);
        if (passage.has("together-with", passage.before(result))
                || result - from < FEWEST
                || !next && !passage.isApposed(result)) {
            return;
        }
        List<Integer> parts = new ArrayList<>();
        for (int i = from; i < result; i++) {
            if (!isPart(passage, i, result) || passage.isKind(i, Kind.NUMBER)) {
                return;
            }
            parts.add(i);
        }
        boolean joined = passage.has("and", passage.before(parts.get(parts.size() - 1)));
        boolean told = money
                ? passage.has("overall", passage.before(result) + " " + passage.behind(result))
                : isParallel(passage, parts);
        if (joined && told) {
            Calculation sum = sum(passage, parts, result, 0);
            boolean overall = passage.has("overall", passage.before(result) + " " + passage.behind(result));
            // "Twelve women and nine men died. In all, 300 people did" may count others
            // but "In totaal gaat het om 9,5 miljoen" is of the amounts that were listed
            boolean these = money
                    && passage.isOnly("total-lead", passage.before(result))
                    && passage.has("they-are", passage.before(result));
            boolean others = next
                    && !these
                    && !passage.has("together", passage.before(result))
                    && sum.wide().isBelow(tolerance.within(passage.claim(result)));
            boolean firm = overall && !others || isSlip(passage, result, parts);
            found.accept(firm ? sum.as(Tie.FIRM) : sum);
        }
    }

    /** "The coalition of the Greens (9 seats), Labour (14) and the Liberals (6) has 29": how many they have. */
    private static boolean isOfCoalition(Passage passage, int from, int result) {
        return passage.has("coalition", passage.before(from))
                && passage.ends("holds", passage.before(result))
                && (passage.isKind(result, Kind.COUNT) || passage.isKind(result, Kind.NUMBER));
    }

    /** "Together the Greens (9 seats), Labour (6) and the Liberals (4) hold 19": each bracket behind a name of its own. */
    private static boolean isJoint(Passage passage, int result) {
        int from = passage.first(result);
        if (result - from < FEWEST
                || passage.before(result).strip().endsWith("(")
                || !passage.has("together", passage.before(from) + " " + passage.before(result))
                        && !isOfCoalition(passage, from, result)) {
            return false;
        }
        for (int i = from; i < result; i++) {
            boolean bracket = passage.before(i).strip().endsWith("(") && passage.isClosed(i);
            if (!bracket || !isPart(passage, i, result)) {
                return false;
            }
        }
        return true;
    }

    /** The amounts behind the whole, in its sentence or, where it stands last, in the next, that a conjunction joins. */
    private static List<Integer> parts(Passage passage, int whole) {
        int from = whole + 1;
        if (from == passage.size() || passage.sentence(from) - passage.sentence(whole) > 1) {
            return List.of();
        }
        int end = passage.end(from);
        List<Integer> parts = new ArrayList<>();
        for (int i = from; i < end; i++) {
            if (isPart(passage, i, whole)) {
                if (!parts.isEmpty() && isOfThose(passage, i)) {
                    // "15 women, of whom nine are new, and 22 who stay": where one has a part, two may overlap
                    return List.of();
                }
                if (isApartFrom(passage, i, whole, parts)) {
                    break;
                }
                parts.add(i);
            } else if (passage.isAmount(i) && passage.isKind(i, Kind.COUNT) == passage.isKind(whole, Kind.COUNT)) {
                return List.of();
            }
        }
        if (parts.size() < FEWEST) {
            return List.of();
        }
        int last = parts.get(parts.size() - 1);
        // "…, 30 to guards and 20 to lights; with the remaining 9 …"
        boolean rest = passage.has("drawn-rest", passage.before(last))
                && passage.has("and", passage.before(parts.get(parts.size() - 2)));
        boolean joined = rest || passage.has("and", passage.before(last)) || passage.has("and-one", passage.rest(last));
        return joined ? parts : List.of();
    }

    /** "of whom nine are new", "210 were answered, 120 of them within a week": of the part before it. */
    private static boolean isOfThose(Passage passage, int i) {
        String lead = passage.tail(i);
        return !lead.isBlank() && passage.isOnly("of-them", lead) || passage.begins("of-them", passage.behind(i));
    }

    /** "120 cows, of which 105 are milked; 38 calves were born": other things, in a clause of their own. */
    private static boolean isApartFrom(Passage passage, int i, int whole, List<Integer> parts) {
        return !parts.isEmpty()
                && passage.isKind(parts.get(0), Kind.NUMBER)
                && passage.isKind(i, Kind.COUNT)
                && !passage.unit(i).equals(passage.unit(whole))
                && passage.before(i).indexOf(';') >= 0;
    }

    /** Whether the words say that they are parts of it: "of them", a colon, a bracket or a dash behind the whole. */
    private static boolean isListed(Passage passage, int whole, List<Integer> parts) {
        int from = parts.get(0);
        boolean next = !passage.isTogether(whole, from);
        // "a $48 million bond. Schools get $22.5 million of it, roads 14 and a fire station 7.5"
        boolean ofThat = passage.isKind(whole, Kind.MONEY) && passage.begins("of-that", passage.behind(from));
        if (next && !passage.has("of-them", passage.before(from)) && !isAll(passage, from) && !ofThat) {
            return false;
        }
        // "Of the 250", and not "Op de affiche staan 14 stukken"
        String before = passage.before(whole);
        boolean ofThe = passage.begins("of-the", before) && passage.count(before) <= MAX_LEAD;
        if (next || ofThe) {
            return parts.size() >= FEWEST_TOLD || next || isParallel(passage, parts);
        }
        String lead = lead(passage, from);
        boolean apposed = lead.startsWith(",")
                && passage.isOnly("among", lead)
                && isParallel(passage, parts)
                && (passage.isPeople(whole) || isParenthesis(passage, parts));
        boolean listed = LISTS.indexOf(lead.isEmpty() ? ' ' : lead.charAt(0)) >= 0
                || passage.begins("of-them", lead)
                || passage.has("made-of", lead)
                || passage.begins("of-them", passage.behind(from)) && isParallel(passage, parts);
        // "24 suspects must appear in court, sixteen men and eight women."
        boolean sorts = parts.size() == 2
                && isSorts(passage, parts)
                && Marks.count(passage.before(from)) == 1
                && passage.before(from).strip().endsWith(",")
                && passage.isPeople(whole)
                && passage.rest(parts.get(1)).length() <= 1;
        if (sorts) {
            return true;
        }
        // "Brakel (210,000 euros), Ronse (198,000)": one of the list itself
        boolean item = passage.behind(whole).startsWith(")");
        return apposed || listed || !item && isInBrackets(passage, parts);
    }

    /** "32 shows, 20 plays and 12 concerts, opened": else "14 plays, nine concerts and three shows" are one list. */
    private static boolean isParenthesis(Passage passage, List<Integer> parts) {
        return Marks.count(passage.behind(parts.get(parts.size() - 1))) > 0;
    }

    /** "It concerns nine men and six women": in a sentence of their own they are all of the one before. */
    private static boolean isAll(Passage passage, int first) {
        String before = passage.before(first);
        return passage.first(first) == first && passage.count(before) > 0 && passage.isOnly("they-are", before);
    }

    /** What leads to the first part; of "people were hurt: seven passengers" from the mark on. */
    private static String lead(Passage passage, int first) {
        String before = passage.before(first);
        // "All 17 aboard are accounted for, the coast guard said: four"
        if (before.strip().endsWith(":") && first > 0 && passage.ends("everyone", passage.before(first - 1))) {
            return ":";
        }
        String head = Marks.head(before);
        String rest = before.substring(head.length()).strip();
        boolean leads = rest.startsWith(":") || passage.begins("of-them", rest);
        return leads && passage.count(head) <= MOST_BEHIND ? rest : before.strip();
    }

    /** "…, three drivers and a rider": items that are one each. */
    private static int unnumbered(Passage passage, List<Integer> parts) {
        return passage.has("and-one", passage.rest(parts.get(parts.size() - 1))) ? 1 : 0;
    }

    private static boolean isPart(Passage passage, int i, int whole) {
        boolean number = passage.isKind(i, Kind.NUMBER)
                || (passage.isKind(whole, Kind.MONEY) ? passage.isAlike(i, whole) : passage.isKind(i, Kind.COUNT));
        return number && Counted.isPlain(passage.claim(i)) && passage.claim(i).change() == Change.NONE;
    }

    /** "a school ($31 million), repairs ($9.7 million) and security ($5.8 million)". */
    private static boolean isInBrackets(Passage passage, List<Integer> parts) {
        return parts.stream().allMatch(part -> passage.before(part).strip().endsWith("("));
    }

    /** Whether every item behind the whole's colon has its number: in "seven passengers, three drivers and a rider" one has none. */
    private static boolean isComplete(Passage passage, int whole, List<Integer> parts) {
        // "41 people came. It concerns 19 families and 12 singles": only sorts of people are surely people
        boolean next = !passage.isTogether(whole, parts.get(0))
                && isAll(passage, parts.get(0))
                && (isSorts(passage, parts)
                        || parts.stream()
                                .allMatch(part -> passage.isKind(part, Kind.NUMBER)
                                        || passage.unit(part).equals(passage.unit(whole))));
        String lead = lead(passage, parts.get(0));
        boolean led = passage.isTogether(whole, parts.get(0)) && (lead.startsWith(":") || passage.has("made-of", lead));
        boolean closed = parts.size() == 2
                && isSorts(passage, parts)
                && passage.rest(parts.get(1)).length() <= 1;
        if (!next && !led && !closed || parts.get(0) != whole + 1 && !passage.isKind(whole, Kind.MONEY)) {
            return false;
        }
        int joints = 0;
        for (int part : parts.subList(1, parts.size())) {
            String before = passage.before(part);
            joints += before.indexOf(',') >= 0 || passage.has("and", before) ? 1 : 0;
            if (before.indexOf(',') != before.lastIndexOf(',')
                    || before.indexOf(',') >= 0 && passage.has("and", Marks.head(before))) {
                return false;
            }
        }
        String rest = untold(passage, parts.get(parts.size() - 1));
        boolean last = !passage.has("and", rest) || passage.has("and-one", rest) && passage.count(rest) <= MOST_BEHIND;
        boolean some = passage.has("among", rest) || passage.has("of-them", rest);
        return !some && joints >= parts.size() - 1 && rest.indexOf(',') < 0 && last;
    }

    /** "17 girls and 14 boys": nobody is both. */
    private static boolean isSorts(Passage passage, List<Integer> parts) {
        return isParallel(passage, parts)
                && parts.stream()
                        .allMatch(part -> passage.has(
                                "sort-of-people", passage.claim(part).text()));
    }

    /** Whether nobody can be in two of them: "9 men and 8 women", "410 in Leeds and 320 in York", but "90 doctors and 80 women". */
    private boolean isApart(Passage passage, List<Integer> parts, Calculation sum) {
        if (isLed(passage, parts) || isGraded(passage, parts)) {
            return true;
        }
        List<Integer> named =
                parts.stream().filter(part -> passage.isKind(part, Kind.COUNT)).toList();
        // "12 children and 35 in Leeds": the 35 may be children too
        boolean alike = named.isEmpty() || named.size() == parts.size();
        return parts.size() >= FEWEST_TOLD && !isFarMore(passage, sum)
                || alike
                        && named.stream()
                                .allMatch(part -> passage.has(
                                        "sort-of-people", passage.claim(part).text()));
    }

    /** "Of the 48 dogs, 31 are old, 27 are ill and six are young": so much more than all that some must be told twice. */
    private boolean isFarMore(Passage passage, Calculation sum) {
        Interval whole = tolerance.within(passage.claim(sum.result()));
        return whole.times(FAR_MORE).isBelow(sum.wide()) && !Slip.isOne(passage.claim(sum.result()), sum.narrow());
    }

    /** Each of things of its own, "9 men and 8 women", or each led to by the same word, "410 in Leeds and 320 in York". */
    private static boolean isParallel(Passage passage, List<Integer> parts) {
        List<String> nouns = new ArrayList<>();
        for (int part : parts) {
            nouns.add(passage.isKind(part, Kind.COUNT) ? passage.unit(part) : "");
        }
        boolean things = !nouns.contains("") && nouns.stream().distinct().count() == nouns.size();
        return things || isLed(passage, parts) || isGraded(passage, parts);
    }

    /** "two of them seriously and three slightly": nobody is hurt both ways. */
    private static boolean isGraded(Passage passage, List<Integer> parts) {
        long kinds = parts.stream()
                .map(part -> Words.of(passage.head(part)).stream()
                        .filter(word -> passage.has("injured-how", word))
                        .findFirst()
                        .orElse(""))
                .filter(word -> !word.isEmpty())
                .distinct()
                .count();
        return kinds == parts.size();
    }

    private static boolean isLed(Passage passage, List<Integer> parts) {
        String lead = lead(passage.behind(parts.get(0)), passage);
        return passage.has("led-by", lead)
                && parts.stream().allMatch(part -> lead.equals(lead(passage.behind(part), passage)));
    }

    /** The word that leads on behind a part: "in" of "in Leeds", and of "of them in Leeds". */
    private static String lead(String behind, Passage passage) {
        List<String> words = Words.of(behind);
        int at = 0;
        while (at + 1 < words.size() && passage.begins("of-them", behind) && at < LEAD_BEHIND) {
            boolean own = passage.begins("of-them", words.get(at) + " " + words.get(at + 1));
            if (!own && passage.has("of", words.get(at))) {
                break;
            }
            at++;
        }
        return at < words.size() ? words.get(at) : "";
    }

    /** What follows the figure, without who says it: "19 men and 12 women, the police said". */
    private static String untold(Passage passage, int i) {
        Claim claim = passage.claim(i);
        String rest = passage.rest(i);
        int from = claim.attribution().map(who -> who.span().start()).orElse(0)
                - claim.span().end();
        int comma = from < 0 ? -1 : rest.lastIndexOf(',', from);
        return comma < 0 ? rest : rest.substring(0, comma);
    }
}
