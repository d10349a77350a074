package org.statclaim.facts;

import java.util.Map;

/**
 * One axis of a published table.
 *
 * @param id its code or its column's name, as the file has it: {@code geo}
 * @param label its name for readers; the id where the file has none
 * @param role what it tells
 * @param categories its members by code, in the file's order; of a file that lists none, those that it uses
 */
record Dimension(String id, String label, Role role, Map<String, Category> categories) {

    /** What an axis tells of an observation. */
    enum Role {
        /** When. */
        TIME,
        /** Where. */
        PLACE,
        /** What is measured, and so in which unit. */
        MEASURE,
        /** Of which part: sex, age, sector. */
        OTHER
    }

    /**
     * One member of an axis.
     *
     * @param label its name for readers; the code where the file has none
     * @param unit the unit of its values, in the file's own words; empty where the file says none
     * @param decimals how many decimals its values are published with; -1 where the file does not say
     */
    record Category(String label, String unit, int decimals) {

        /** A member of which only the name is known. */
        static Category named(String label) {
            return new Category(label, "", -1);
        }
    }
}
