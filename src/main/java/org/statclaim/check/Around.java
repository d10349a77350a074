package org.statclaim.check;

import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Claim;

/** The words around each figure of a text, within its sentence; cut out when they are first asked for, as each relation asks of the same. */
final class Around {

    /** As many words before a figure tell what it is. */
    static final int LEAD = 6;

    private final List<Claim> claims;
    private final @Nullable String[] before;
    private final @Nullable String[] rest;
    private final @Nullable String[] tails;
    private final @Nullable String[] heads;
    private final @Nullable String[] clauses;
    private final @Nullable String[] leads;

    Around(List<Claim> claims) {
        this.claims = claims;
        this.before = new String[claims.size()];
        this.rest = new String[claims.size()];
        this.tails = new String[claims.size()];
        this.heads = new String[claims.size()];
        this.clauses = new String[claims.size()];
        this.leads = new String[claims.size()];
    }

    /** Whether there are two such figures, in one sentence. */
    boolean isTogether(int one, int other) {
        return one >= 0
                && other >= 0
                && one < claims.size()
                && other < claims.size()
                && claims.get(one).sentence().index()
                        == claims.get(other).sentence().index();
    }

    /** What leads to the figure: from the one before it in the sentence, or from the sentence's beginning. */
    String before(int i) {
        String known = before[i];
        if (known == null) {
            known = isTogether(i - 1, i) ? between(i - 1, i) : cut(i, 0, start(i));
            before[i] = known;
        }
        return known;
    }

    /** What follows the figure: to the next one in the sentence, or to the sentence's end. */
    String behind(int i) {
        return isTogether(i, i + 1) ? before(i + 1) : rest(i);
    }

    /** All that follows the figure in its sentence, other figures too. */
    String rest(int i) {
        String known = rest[i];
        if (known == null) {
            known = cut(i, endOf(i), Integer.MAX_VALUE);
            rest[i] = known;
        }
        return known;
    }

    /** What stands between two figures of a sentence. */
    String between(int one, int other) {
        return cut(one, endOf(one), start(other));
    }

    /** What leads to the figure from the last mark on. */
    String tail(int i) {
        String known = tails[i];
        if (known == null) {
            known = Marks.tail(before(i));
            tails[i] = known;
        }
        return known;
    }

    /** What follows the figure up to the first mark. */
    String head(int i) {
        String known = heads[i];
        if (known == null) {
            known = Marks.head(behind(i));
            heads[i] = known;
        }
        return known;
    }

    /** The words around the figure, other figures too, up to the marks on either side. */
    String clause(int i) {
        String known = clauses[i];
        if (known == null) {
            known = Marks.clause(claims.get(i));
            clauses[i] = known;
        }
        return known;
    }

    /** The last words before the figure in its clause: of "The others, 22 in number" all. */
    String lead(int i) {
        String known = leads[i];
        if (known == null) {
            boolean first = !isTogether(i - 1, i);
            known = last(first && StringUtils.isBlank(tail(i)) ? before(i) : tail(i));
            leads[i] = known;
        }
        return known;
    }

    private static String last(String words) {
        int start = words.stripTrailing().length();
        for (int i = 0; i < LEAD && start >= 0; i++) {
            start = words.lastIndexOf(' ', start - 1);
        }
        return start < 0 ? words : words.substring(start);
    }

    private int start(int i) {
        return claims.get(i).span().start() - claims.get(i).sentence().span().start();
    }

    private int endOf(int i) {
        return claims.get(i).span().end() - claims.get(i).sentence().span().start();
    }

    private String cut(int i, int from, int to) {
        String sentence = claims.get(i).sentence().text();
        int end = Math.min(sentence.length(), to);
        return from >= end ? "" : sentence.substring(from, end);
    }
}
