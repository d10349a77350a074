package org.statclaim.ext.spark;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.statclaim.Extraction;
import org.statclaim.check.Finding;
import org.statclaim.check.Interval;
import org.statclaim.claim.Claim;
import org.statclaim.claim.PartialDate;

/** A row a finding, with the claims that are in it: what is judged stands last among them. */
final class FindingTable {

    /** A finding, and the answer whose claims it speaks of. */
    record Entry(Extraction extraction, Finding finding) {

        private Claim claim(int index) {
            return extraction.claims().get(index);
        }

        private int judged() {
            return finding.claims().get(finding.claims().size() - 1);
        }

        private Claim judgedClaim() {
            return claim(judged());
        }
    }

    private static final Columns<Finding.Source> SOURCE = Columns.<Finding.Source>none()
            .text("name", Finding.Source::name)
            .text("date", Finding.Source::date)
            .maybeText("url", source -> source.url().map(URI::toString));

    static final Columns<Entry> COLUMNS = Columns.<Entry>none()
            .text("document", entry -> entry.extraction().id())
            .text("lang", entry -> entry.extraction().language().code())
            .maybeText("date", entry -> entry.extraction().date().map(PartialDate::toString))
            .text("rule", entry -> entry.finding().rule().label())
            .text("verdict", entry -> entry.finding().verdict().label())
            .text("grade", entry -> entry.finding().grade().label())
            .number("claim", Entry::judged)
            .text("text", entry -> entry.judgedClaim().text())
            .number("start", entry -> entry.judgedClaim().span().start())
            .number("end", entry -> entry.judgedClaim().span().end())
            .numbers("claims", entry -> entry.finding().claims())
            .texts("texts", FindingTable::texts)
            .decimal("stated", entry -> entry.finding().stated())
            .decimal("expected_low", entry -> entry.finding().expected().flatMap(Interval::low))
            .decimal("expected_high", entry -> entry.finding().expected().flatMap(Interval::high))
            .decimal("width", entry -> entry.finding().width())
            .decimal("deviation", entry -> Optional.of(entry.finding().deviation()))
            .structs("sources", SOURCE, entry -> entry.finding().sources())
            .text("explanation", entry -> entry.finding().explanation());

    private FindingTable() {}

    private static List<String> texts(Entry entry) {
        return entry.finding().claims().stream()
                .map(index -> entry.claim(index).text())
                .toList();
    }
}
