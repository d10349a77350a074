package org.statclaim.internal.guard;

/**
 * Versions: "10.2.1", more than one point among short groups. Groups of three digits are thousands, "10.200.100", and
 * one point alone is a decimal's.
 */
final class Version extends Guard {

    Version(Scene scene) {
        super(scene);
    }

    @Override
    int end(int i, int limit) {
        int end = shapes.chainEnd(i, limit);
        boolean version = end > i + 3 && shapes.isGluedMark(i + 1, '.') && calendar.length(i + 2) < 3;
        return version && shapes.isGluedMark(i + 3, '.') ? end : PASS;
    }
}
