/**
 * Reads, converts, checks and keeps the statistical claims of Dutch and English news text.
 *
 * <p>Commons Lang is all that it needs. What is {@code static} here is for one package only, and must be asked for by the
 * application that uses this package: in its own descriptor, or by {@code --add-modules}.
 */
module org.statclaim {
    requires java.xml;
    requires org.apache.commons.lang3;
    requires static org.jspecify;

    // org.statclaim.index
    requires static org.apache.lucene.analysis.common;
    requires static org.apache.lucene.core;
    // org.statclaim.facts, org.statclaim.report, org.statclaim.source
    requires static org.apache.commons.csv;
    requires static tools.jackson.core;
    // org.statclaim.source
    requires static org.jsoup;
    // org.statclaim.ext
    requires static java.measure;
    requires static java.money;
    requires static systems.uom.ucum;
    requires static tech.units.indriya;
    // org.statclaim.testing
    requires static org.assertj.core;
    // the command
    requires static info.picocli;
    requires static java.logging;

    exports org.statclaim;
    exports org.statclaim.check;
    exports org.statclaim.claim;
    exports org.statclaim.convert;
    exports org.statclaim.ext.measure;
    exports org.statclaim.ext.money;
    exports org.statclaim.facts;
    exports org.statclaim.index;
    exports org.statclaim.quantity;
    exports org.statclaim.report;
    exports org.statclaim.source;
    exports org.statclaim.testing;

    // it fills the options of the command
    opens org.statclaim.cli to
            info.picocli;
}
