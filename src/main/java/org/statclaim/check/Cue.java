package org.statclaim.check;

import java.util.List;
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

    static Cue of(Passage passage, int i) {
        String lead = passage.lead(i);
        String behind = passage.head(i);
        if (concludes(passage, i, lead, behind)) {
            return TAKEN_UP;
        }
        boolean off = passage.isTogether(i - 1, i)
                && passage.tail(i).length() < passage.before(i).length();
        boolean step = lead.isBlank() && passage.begins("drawn-step", passage.behind(i));
        if (off && (step || !lead.isBlank() && passage.isOnly("drawn-way", lead))) {
            return PASSING;
        }
        if (opens(passage, i, lead) || isOfLevels(passage, i)) {
            return PASSING;
        }
        String next = next(passage, i, behind);
        // "11 others were hurt when a bus with 40": the others are those of the figure before
        boolean others = passage.isTogether(i - 1, i) && passage.begins("drawn-rest", passage.behind(i - 1));
        // "the remaining 13 percent", but of "the rest, 60 percent" it may be a share
        boolean rest = (!passage.isKind(i, Kind.PERCENTAGE) || passage.ends("drawn-rest", lead))
                && !passage.has("of-rest", lead)
                && (!others && passage.has("drawn-rest", lead) || passage.has("drawn-rest", next));
        // "All other brands combined took the remaining 36 percent"
        boolean left = rest && passage.isKind(i, Kind.PERCENTAGE);
        if (passage.has("together", lead) && !left) {
            return TOTAL;
        }
        if (rest || isNamed(passage, lead) || isNamed(passage, next)) {
            if (passage.has("drawn-total", lead) || passage.has("drawn-total", next)) {
                return TOTAL;
            }
            return isDefinite(passage, lead, next) ? TAKEN_UP : off && passage.has("article", lead) ? PASSING : NONE;
        }
        boolean share = passage.isShare(i) && passage.claim(i).change() == Change.NONE;
        return share && passage.isOnlyShare(i) ? RATIO : NONE;
    }

    /** "A drop of 34 percent in five years" right behind the levels: the sentence begins with it. */
    private static boolean opens(Passage passage, int i, String lead) {
        boolean first = passage.first(i) == i && i > 0 && passage.sentence(i) - passage.sentence(i - 1) == 1;
        return first
                && lead.equals(passage.before(i))
                && passage.begins("article", lead)
                && isNamed(passage, lead)
                && !passage.isOpen(passage.rest(i));
    }

    /** "rose from 200 to 250, or 40 percent", "from 800 to 900 euros, making them 20 percent dearer": the only share, right behind two levels. */
    static boolean isOfLevels(Passage passage, int i) {
        return passage.isShare(i)
                && passage.isOnlyShare(i)
                && passage.isTogether(i - 1, i)
                && passage.claim(i - 1).previous().isPresent()
                && passage.claim(i - 1).change() != Change.NONE
                && (passage.isResult(i) && passage.isClosed(i)
                        || passage.claim(i).change() != Change.NONE
                                && passage.isLed(i, Around.LEAD)
                                && passage.begins("drawn-making", passage.tail(i)));
    }

    /** The word behind the number: the noun that it counts, "the 33 others", or what follows. */
    private static String next(Passage passage, int i, String behind) {
        List<String> counted = passage.claim(i).counted().map(Words::of).orElse(List.of());
        List<String> words = Words.of(behind);
        String last = counted.isEmpty() ? "" : counted.get(counted.size() - 1);
        return passage.has("drawn-rest", last) ? last : words.isEmpty() ? "" : words.get(0);
    }

    /** "hence 30 percent", "a quarter more, then.", "Together they make up", "That puts the cost at". */
    private static boolean concludes(Passage passage, int i, String lead, String behind) {
        boolean first = passage.first(i) == i && i > 0 && passage.sentence(i) - passage.sentence(i - 1) == 1;
        return passage.has("drawn", lead)
                || !lead.isBlank() && passage.isOnly("so", lead)
                || !behind.equals(passage.behind(i)) && passage.ends("drawn", behind)
                || passage.first(i) == i && passage.begins("together", lead)
                || first
                        && passage.begins("drawn-that", passage.before(i))
                        && !opensWithTime(passage, i)
                        && passage.count(passage.before(i)) <= Around.LEAD;
    }

    /** "This year the government aims for": when, and not "this". */
    private static boolean opensWithTime(Passage passage, int i) {
        return passage.claim(i)
                .time()
                .filter(time -> passage.before(i).strip().startsWith(time.text()))
                .isPresent();
    }

    /** "The drop of", "That sharp rise of", and before the figure "the 50 percent jump". */
    private static boolean isDefinite(Passage passage, String lead, String next) {
        List<String> words = Words.of(lead);
        boolean behind = isNamed(passage, next) || passage.has("drawn-rest", next);
        int name = behind ? words.size() : lastName(passage, words);
        boolean direct = name > 0 && isKnown(passage, words.get(name - 1));
        boolean near = name > 1 && name < words.size() && isKnown(passage, words.get(name - 2));
        return direct || near || name == 0 && name < words.size() && passage.has("drawn-rest", words.get(0));
    }

    /** "the", "that", "her": before a name that was told of. */
    private static boolean isKnown(Passage passage, String word) {
        return passage.has("drawn-the", word) || passage.has("owner", word);
    }

    /** "The overrun of", "the other": the lead from its article on, where it names what is known; empty where it does not. */
    static String known(Passage passage, int i) {
        List<String> words = Words.of(passage.lead(i));
        int name = lastName(passage, words);
        for (int at = name - 1; at >= 0 && at >= name - 2; at--) {
            if (isKnown(passage, words.get(at))) {
                return String.join(" ", words.subList(at, words.size()));
            }
        }
        return "";
    }

    /** The place of the last word that names something; -1 for none. */
    private static int lastName(Passage passage, List<String> words) {
        int name = words.size() - 1;
        while (name >= 0 && !isNamed(passage, words.get(name)) && !passage.has("drawn-rest", words.get(name))) {
            name--;
        }
        return name;
    }

    /** Whether the words have the name of a change, a difference or a total. */
    static boolean isNamed(Passage passage, String words) {
        return passage.has("drawn-rise", words)
                || passage.has("drawn-fall", words)
                || passage.has("drawn-gap", words)
                || passage.has("drawn-total", words);
    }
}
