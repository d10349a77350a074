package org.statclaim.facts;

import java.io.IOException;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** The forms of files that are known, each by what its files begin with. A form is one line here and one class beside. */
final class Forms {

    private record Form(BiPredicate<PublishedFile, String> isOwn, Function<PublishedFile, Table> table) {}

    private static final List<Form> FORMS = List.of(
            new Form(Px::isOwn, Px::new),
            new Form(JsonStat::isOwn, JsonStat::new),
            new Form(CbsOData::isOwn, CbsOData::new),
            new Form(EurostatTsv::isOwn, EurostatTsv::new),
            new Form(SdmxCsv::isOwn, SdmxCsv::new),
            new Form(CbsCsv::isOwn, CbsCsv::new),
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
        if (!decimalChar.isEmpty() && PlainCsv.isOwn(file, head)) {
            return new PlainCsv(file, NumberForm.unknown().with(decimalChar.charAt(0)));
        }
        for (Form form : FORMS) {
            if (form.isOwn().test(file, head)) {
                return form.table().apply(file);
            }
        }
        throw file.fault(
                "is of no form that is read: JSON-stat, SDMX-CSV, TSV of Eurostat, CSV or OData of StatLine, PX, a data package,"
                        + " or CSV with a header");
    }
}
