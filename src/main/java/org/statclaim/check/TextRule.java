package org.statclaim.check;

import java.util.List;
import org.statclaim.Extraction;

/**
 * One sort of calculation over the claims of a text. The rules of {@link TextChecker} are such, and
 * {@link TextChecker.Builder#rule} adds others: of a house's own style, of a field's own sums.
 *
 * <p>A rule is asked by several threads at once, and must keep nothing of a text.
 */
@FunctionalInterface
public interface TextRule {

    /**
     * Adds what it finds, in the order of the text.
     *
     * @param extraction the claims of one text
     * @param findings what the rules before have found, to be added to; a finding names its claims by their index
     */
    void check(Extraction extraction, List<Finding> findings);
}
