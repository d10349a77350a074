package org.statclaim.pack;

import java.util.List;

/** Words for more than one unit or currency, which the engine tells apart by the text. */
final class DeliberateCollisions {

    /**
     * Sterling and mass, of which "360 miljoen pond" and "twee pond kaas" are clear; degrees of weather and of angles;
     * and bits and bytes, which only capitals tell apart.
     */
    private static final List<String> DUTCH = List.of(
            "engels pond [money word GBP, unit [lb_av]]",
            "engelse pond [money word GBP, unit [lb_av]]",
            "engelse ponden [money word GBP, unit [lb_av]]",
            "gb [unit GBy, unit Gbit]",
            "graad [unit Cel, unit deg]",
            "graden [unit Cel, unit deg]",
            "kb [unit kBy, unit kbit]",
            "mb [unit MBy, unit Mbit]",
            "pond [money word GBP, unit {pond}]",
            "ponden [money word GBP, unit {pond}]",
            "tb [unit TBy, unit Tbit]");

    private static final List<String> ENGLISH = List.of(
            "degree [unit Cel, unit deg]",
            "degrees [unit Cel, unit deg]",
            // "5 drams of water" weigh, "paid 500 drams" is money
            "dram [money word AMD, unit [dr_av]]",
            "drams [money word AMD, unit [dr_av]]",
            "gb [unit GBy, unit Gbit]",
            "pound [money word GBP, unit [lb_av]]",
            "pounds [money word GBP, unit [lb_av]]");

    private DeliberateCollisions() {}

    static List<String> of(String language) {
        return language.equals("nl") ? DUTCH : ENGLISH;
    }
}
