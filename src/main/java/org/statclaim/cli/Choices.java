package org.statclaim.cli;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.statclaim.Leniency;
import org.statclaim.quantity.Kind;

/**
 * The values of an option that has a few. Each option has a class of its own, since the help and the shell learn the values from
 * a class; what they would make of a constant's own name is no value.
 */
abstract class Choices implements Iterable<String> {

    private final List<String> names;

    private Choices(Collection<? extends Enum<?>> values) {
        this.names = values.stream().map(Choices::name).toList();
    }

    /** The constant as the command has it. */
    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Iterator<String> iterator() {
        return names.iterator();
    }

    static final class OfKind extends Choices {
        OfKind() {
            super(EnumSet.allOf(Kind.class));
        }
    }

    static final class OfInput extends Choices {
        OfInput() {
            super(EnumSet.allOf(InputKind.class));
        }
    }

    static final class OfLeniency extends Choices {
        OfLeniency() {
            super(EnumSet.allOf(Leniency.class));
        }
    }

    static final class OfFailing extends Choices {
        OfFailing() {
            super(EnumSet.copyOf(CheckCommand.FAILING));
        }
    }
}
