package org.statclaim.pack;

import java.util.List;

/** Words for more than one unit or currency, which the engine tells apart by the text. */
final class DeliberateCollisions {

    /** Sterling and mass, of which "360 miljoen pond" and "twee pond kaas" are clear. */
    private static final List<String> DUTCH = List.of(
            "engels pond [money word GBP, unit [lb_av]]",
            "engelse pond [money word GBP, unit [lb_av]]",
            "engelse ponden [money word GBP, unit [lb_av]]",
            "pond [money word GBP, unit {pond}]",
            "ponden [money word GBP, unit {pond}]");

    private static final List<String> ENGLISH =
            List.of("pound [money word GBP, unit [lb_av]]", "pounds [money word GBP, unit [lb_av]]");

    private DeliberateCollisions() {}

    static List<String> of(String language) {
        return language.equals("nl") ? DUTCH : ENGLISH;
    }
}
