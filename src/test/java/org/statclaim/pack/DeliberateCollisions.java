package org.statclaim.pack;

import java.util.List;
import java.util.Map;

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

    private static final List<String> GERMAN = List.of(
            "gb [unit GBy, unit Gbit]",
            "grad [unit Cel, unit deg]",
            "kb [unit kBy, unit kbit]",
            "mb [unit MBy, unit Mbit]",
            "pfund [money word GBP, unit {pond}]",
            "pfunde [money word GBP, unit {pond}]",
            "pfunden [money word GBP, unit {pond}]",
            "tb [unit TBy, unit Tbit]");

    private static final List<String> FRENCH = List.of(
            "degre [unit Cel, unit deg]",
            "degres [unit Cel, unit deg]",
            "livre [money word GBP, unit {pond}]",
            "livres [money word GBP, unit {pond}]",
            // "5 Po" are bytes, "5 po" inches
            "po [unit PBy, unit [in_i]]");

    private static final Map<String, List<String>> ALL = Map.of("nl", DUTCH, "en", ENGLISH, "de", GERMAN, "fr", FRENCH);

    private DeliberateCollisions() {}

    static List<String> of(String language) {
        return ALL.getOrDefault(language, List.of());
    }
}
