package org.statclaim.facts;

import java.io.IOException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** The forms of files that are known, each by what its files begin with. A form is one line here and one class beside. */
final class Forms {

    /**
     * A form.
     *
     * @param isOwn whether a file that begins so is of it
     * @param table the table in such a file, with the marks that a mapping says its numbers have
     */
    private record Form(BiPredicate<PublishedFile, String> isOwn, BiFunction<PublishedFile, NumberForm, Table> table) {

        /** One whose files say themselves how their numbers are written. */
        static Form of(BiPredicate<PublishedFile, String> isOwn, Function<PublishedFile, Table> table) {
            return new Form(isOwn, (file, marks) -> table.apply(file));
        }
    }

    private static final List<Form> FORMS = List.of(
            Form.of(Px::isOwn, Px::new),
            Form.of(JsonStat::isOwn, JsonStat::new),
            Form.of(CbsOData::isOwn, CbsOData::new),
            Form.of(EurostatTsv::isOwn, EurostatTsv::new),
            Form.of(SdmxCsv::isOwn, SdmxCsv::new),
            Form.of(CbsCsv::isOwn, CbsCsv::new),
            // a header and rows, as the others have too
            new Form(PlainCsv::isOwn, PlainCsv::new));

    private Forms() {}

    /**
     * The table in a file; the first form that its head is of.
     *
     * @param decimalChar what a mapping says of the marks in numbers; empty for nothing
     */
    static Table open(PublishedFile file, String decimalChar) throws IOException {
        String head = file.head();
        NumberForm marks = decimalChar.isEmpty()
                ? NumberForm.unknown()
                : NumberForm.unknown().with(decimalChar.charAt(0));
        for (Form form : FORMS) {
            if (form.isOwn().test(file, head)) {
                return form.table().apply(file, marks);
            }
        }
        throw file.fault(
                "is of no form that is read: JSON-stat, SDMX-CSV, TSV of Eurostat, CSV or OData of StatLine, PX, a data package,"
                        + " or CSV with a header");
    }
}
