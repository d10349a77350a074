package org.statclaim.check;

import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;

/** What tells that a figure is {@link Drawn drawn} from others. */
enum Cue {
    NONE,
    /** A word that concludes, a pronoun for what was told before, or its name with an article. */
    TAKEN_UP,
    /** A name or a step that is set off: ", a drop of 5 percent". */
    PASSING,
    /** It is called a total, which may be one of more than the text tells. */
    TOTAL,
    /** No word, but a part of a whole beside the only share: "lost 14 of its 42 players, a third of them". */
    RATIO;

    /** As many words may lead from "the" to what is named, and to the figure. */
    private static final int LEAD = 6;

    static Cue of(Passage passage, int i) {
        if (concludes(passage, i)) {
            return TAKEN_UP;
        }
        String lead = lead(passage, i);
        boolean off = passage.isTogether(i - 1, i) && !lead.equals(passage.before(i));
        if (off && lead.isBlank() && passage.begins("drawn-step", passage.behind(i))) {
            return PASSING;
        }
        String next =
                Words.of(Marks.head(passage.behind(i))).stream().findFirst().orElse("");
        boolean rest = !passage.isKind(i, Kind.PERCENTAGE) && passage.has("drawn-rest", lead);
        if ((rest || isNamed(passage, lead) || isNamed(passage, next)) && isShort(lead)) {
            if (passage.has("drawn-total", lead) || passage.has("drawn-total", next)) {
                return TOTAL;
            }
            return passage.has("drawn-the", lead) ? TAKEN_UP : off && passage.has("article", lead) ? PASSING : NONE;
        }
        boolean share = passage.isShare(i) && passage.claim(i).change() == Change.NONE;
        return share && passage.isOnlyShare(i) ? RATIO : NONE;
    }

    /** "hence 30 percent", "a quarter more, then.", "Together they make up", "That puts the cost at". */
    private static boolean concludes(Passage passage, int i) {
        String lead = lead(passage, i);
        String behind = Marks.head(passage.behind(i));
        boolean first = passage.first(i) == i && i > 0 && passage.sentence(i) - passage.sentence(i - 1) == 1;
        return passage.has("drawn", lead)
                || !behind.equals(passage.behind(i)) && passage.ends("drawn", behind)
                || passage.has("together", lead)
                || first && passage.begins("drawn-that", lead) && isShort(lead);
    }

    private static boolean isShort(String lead) {
        return Words.of(lead).size() <= LEAD;
    }

    /** Whether the words have the name of a change, a difference or a total. */
    static boolean isNamed(Passage passage, String words) {
        return passage.has("drawn-rise", words)
                || passage.has("drawn-fall", words)
                || passage.has("drawn-gap", words)
                || passage.has("drawn-total", words);
    }

    /** The words before the figure in its clause: of "The others, 22 in number" all. */
    static String lead(Passage passage, int i) {
        String tail = Marks.tail(passage.before(i));
        return tail.isBlank() && passage.first(i) == i ? passage.before(i) : tail;
    }
}
