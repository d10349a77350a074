package org.statclaim.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.statclaim.convert.InvalidDataFileException;
import org.statclaim.facts.Dimension.Category;

/** The members of axes, gathered from the rows of a form that lists none. */
final class Members {

    /** As many characters of codes and labels are kept: a hundred thousand members take some ten million. */
    private static final long MAX_KEPT = 64L << 20;

    /** What a member takes beyond its characters. */
    private static final int OVERHEAD = 100;

    private final PublishedFile file;
    private final List<Map<String, Category>> axes = new ArrayList<>();
    private long kept;

    Members(PublishedFile file, int axes) {
        this.file = file;
        for (int i = 0; i < axes; i++) {
            this.axes.add(new LinkedHashMap<>());
        }
    }

    /**
     * A member; what is known of it is kept from where it stands first.
     *
     * @param axis its place among the axes
     */
    void add(int axis, String code, String label, String unit) throws InvalidDataFileException {
        Map<String, Category> members = axes.get(axis);
        if (members.containsKey(code)) {
            return;
        }
        kept += code.length() + label.length() + OVERHEAD;
        if (kept > MAX_KEPT) {
            throw file.fault("has members of axes that take more than " + (MAX_KEPT >> 20) + " million characters");
        }
        members.put(code, new Category(label.isEmpty() ? code : label, unit, -1));
    }

    Map<String, Category> of(int axis) {
        return axes.get(axis);
    }
}
