package org.statclaim.facts;

import java.io.IOException;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/** A table of which a package tells the title and the source. */
record TitledTable(Table table, String title, String source) implements Table {

    @Override
    public String form() {
        return table.form();
    }

    @Override
    public boolean isWhole() {
        return table.isWhole();
    }

    @Override
    public List<String> axes() throws IOException {
        return table.axes();
    }

    @Override
    public TableInfo info() throws IOException {
        TableInfo info = table.info();
        return new TableInfo(
                StringUtils.defaultIfBlank(title, info.title()),
                StringUtils.defaultIfBlank(source, info.source()),
                info.url(),
                info.dimensions());
    }

    @Override
    public void read(Sink observations, Losses losses) throws IOException {
        table.read(observations, losses);
    }
}
