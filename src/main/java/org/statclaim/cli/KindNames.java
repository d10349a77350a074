package org.statclaim.cli;

import java.util.Iterator;
import java.util.stream.Stream;
import org.statclaim.quantity.Kind;

/** The kinds of claims as an option has them, for the help and the shell. */
final class KindNames implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return Stream.of(Kind.values()).map(Kind::label).iterator();
    }
}
