package org.statclaim.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What Lucene says on standard error: how a virtual machine could be faster, which is no message of ours. */
final class LuceneLogging {

    /** Held, since a logger forgets its level else. */
    private final Logger logger = Logger.getLogger("org.apache.lucene");

    /** Keeps it quiet, as long as this is held. */
    void silence() {
        logger.setLevel(Level.OFF);
    }
}
