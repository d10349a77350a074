package org.statclaim.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.statclaim.claim.Claim;
import org.statclaim.claim.ClaimField;
import org.statclaim.claim.PartialDate;
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

    static List<String> row(IndexedClaim placed) {
        List<String> cells = new ArrayList<>();
        cells.add(placed.article());
        cells.add(placed.language().code());
        cells.add(placed.published().map(PartialDate::toString).orElse(""));
        cells.add(Integer.toString(placed.number()));
        for (ClaimField field : ClaimField.values()) {
            cells.addAll(cells(field, placed.claim()));
        }
        return cells;
    }

    private static List<String> cells(ClaimField field, Claim claim) {
        if (field == ClaimField.ALTERNATIVES) {
            // objects without number, which have no columns: a phrase each
            return List.of(
                    claim.alternatives().stream().map(Wording::alternative).collect(Collectors.joining("; ")));
        }
        Value value = ClaimShape.value(field, claim);
        Optional<Shape<?>> columns = ClaimShape.columns(field);
        return columns.isPresent() ? columns.get().cells(value) : List.of(Shape.cell(value));
    }
}
