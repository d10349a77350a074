package org.statclaim.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.statclaim.check.WordLists.Known;
import org.statclaim.check.WordLists.Segment;
import org.statclaim.claim.Claim;

/**
 * The words of a text, asked by the lists of its language: whether a stretch has words of a list, begins or ends with them. A list that
 * has no word of the text is answered at once, as most are; a stretch is looked through once.
 */
final class ListedWords {

    private final WordLists lists;
    private final Known known;
    private final Map<String, Segment> segments = new HashMap<>();

    /**
     * The words of an article.
     *
     * @param article all of it; empty where the sentences of its claims alone are at hand
     */
    ListedWords(String article, List<Claim> claims, WordLists lists) {
        this.lists = lists;
        this.known = lists.known();
        known.add(article);
        int sentence = -1;
        for (Claim claim : claims) {
            String text = claim.sentence().text();
            if (article.isEmpty() && claim.sentence().index() != sentence) {
                sentence = claim.sentence().index();
                known.add(text);
            }
            int origin = claim.sentence().span().start();
            addCut(text, claim.span().start() - origin);
            addCut(text, claim.span().end() - origin);
            // asked by its code: "vote" of "votes"
            claim.quantity().unit().ifPresent(unit -> known.add(unit.code()));
            claim.quantity().per().ifPresent(unit -> known.add(unit.code()));
        }
    }

    /** A stretch that begins or ends at a figure may do so inside a word: both parts of it are words too. */
    private void addCut(String text, int at) {
        int first = at;
        int end = at;
        while (first > 0 && Words.isPart(text.charAt(first - 1))) {
            first--;
        }
        while (end < text.length() && Words.isPart(text.charAt(end))) {
            end++;
        }
        if (first < at && at < end) {
            known.add(text.substring(first, at));
            known.add(text.substring(at, end));
        }
    }

    private Segment segment(String words) {
        Segment segment = segments.get(words);
        if (segment == null) {
            segment = lists.segment(words);
            segments.put(words, segment);
        }
        return segment;
    }

    /** Whether the words have one of those that the language lists under the key. */
    boolean has(String key, String words) {
        int list = lists.number(key);
        return known.has(list) && segment(words).has(list);
    }

    /** Whether the words begin with one of the list. */
    boolean begins(String key, String words) {
        int list = lists.number(key);
        return known.has(list) && segment(words).begins(list);
    }

    /** Whether the last of the words is one of the list. */
    boolean ends(String key, String words) {
        int list = lists.number(key);
        return known.has(list) && segment(words).ends(list);
    }

    /** Whether the words are no more than some of the list, in a row; true where there are none. */
    boolean isOnly(String key, String words) {
        int list = lists.number(key);
        return known.has(list) ? segment(words).isOnly(list) : Words.count(words) == 0;
    }
}
