package org.statclaim.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.statclaim.convert.CurrencyConverter;
import org.statclaim.convert.InvalidDataFileException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where exchange rates come from. */
final class RateOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--rates",
            paramLabel = "FILE",
            description = "A newer eurofxref-hist of the European Central Bank (zip, csv or xml), which replaces and"
                    + " extends the bundled exchange rates.")
    private @Nullable Path file;

    /** Fails where a file is named that holds no rates, also if nothing needs them: a slip is better told early. */
    void check() {
        if (file != null) {
            converter();
        }
    }

    /** A converter of the bundled rates and the file's. */
    CurrencyConverter converter() {
        CurrencyConverter.Builder builder = CurrencyConverter.builder();
        if (file != null) {
            builder.extendedBy(file);
        }
        try {
            return builder.build();
        } catch (InvalidDataFileException e) {
            throw misuse(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw misuse("--rates: cannot read " + file + ": " + Messages.reason(e));
        }
    }

    private ParameterException misuse(String message) {
        return Misuse.of(command, message);
    }
}
