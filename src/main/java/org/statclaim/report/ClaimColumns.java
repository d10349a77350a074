package org.statclaim.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.statclaim.claim.Claim;
import org.statclaim.claim.ClaimField;
import org.statclaim.index.IndexedClaim;

/** A claim as a row of cells: where it stands, then its fields, an object with a column for each of its members. */
final class ClaimColumns {

    private static final List<String> PLACE = List.of("document", "lang", "date", "claim");

    private ClaimColumns() {}

    static List<String> header() {
        Stream<String> fields = Stream.of(ClaimField.values())
                .flatMap(field -> ClaimShape.columns(field)
                        .map(shape -> shape.columns(field.column()).stream())
                        .orElseGet(() -> Stream.of(field.column())));
        return Stream.concat(PLACE.stream(), fields).toList();
    }

    static List<String> row(IndexedClaim placed) throws IOException {
        Cells cells = new Cells();
        cells.text(placed.article());
        cells.text(placed.language().code());
        cells.partialDate(placed.published());
        cells.number(placed.number());
        for (ClaimField field : ClaimField.values()) {
            write(field, placed.claim(), cells);
        }
        return cells.list();
    }

    private static void write(ClaimField field, Claim claim, Cells to) throws IOException {
        if (field == ClaimField.ALTERNATIVES) {
            // objects without number, which have no columns: a phrase each
            to.text(claim.alternatives().stream().map(Wording::alternative).collect(Collectors.joining("; ")));
        } else {
            ClaimShape.write(field, claim, to);
        }
    }
}
