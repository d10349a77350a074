package org.statclaim.check;

import java.util.List;
import org.statclaim.Extraction;

/** One sort of calculation over the claims of a text. */
interface TextRule {

    /** Adds what it finds, in the order of the text. */
    void check(Extraction extraction, List<Finding> findings);
}
