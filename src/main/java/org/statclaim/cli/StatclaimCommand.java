package org.statclaim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.statclaim.Leniency;
import org.statclaim.check.Verdict;
import org.statclaim.quantity.Kind;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command as a whole: {@code statclaim extract …} and its sisters. */
@Command(
        name = "statclaim",
        header = "Numeric claims out of Dutch, English, German and French text.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%nArguments:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all documents are answered",
            "1:some document failed, and is named on standard error",
            "2:wrong usage"
        },
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = StatclaimCommand.Version.class,
        footer = {
            "",
            "Examples:",
            "  statclaim extract article.txt",
            "  statclaim convert 200000000 USD EUR --date 2017",
            "  statclaim extract --help"
        })
final class StatclaimCommand implements Runnable {

    static final int ANSWERED = 0;
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;
    static final int REFUTED = 3;

    @Spec
    private @Nullable CommandSpec spec;

    /** Runs the command with the arguments and returns its exit status. */
    static int run(String[] args, Streams streams) {
        Messages messages = new Messages(streams.err());
        PrintWriter out = new PrintWriter(Streams.utf8Writer(streams.out()));
        Terminal terminal = streams.terminal();
        CommandLine command = new CommandLine(new StatclaimCommand());
        Subcommands.add(command, Arrays.asList(args), streams);
        command.registerConverter(InputKind.class, choice(EnumSet.allOf(InputKind.class)))
                .registerConverter(Leniency.class, choice(EnumSet.allOf(Leniency.class)))
                .registerConverter(Kind.class, choice(EnumSet.allOf(Kind.class)))
                .registerConverter(Verdict.class, choice(CheckCommand.FAILING))
                .setExpandAtFiles(false)
                .setUsageHelpWidth(Math.min(Math.max(terminal.width(), 60), 100))
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(terminal.out() && terminal.colour() ? Ansi.ON : Ansi.OFF))
                .setOut(out)
                .setErr(messages.writer())
                .setParameterExceptionHandler((misuse, arguments) -> {
                    messages.say(sentence(misuse) + "; see '"
                            + misuse.getCommandLine().getCommandSpec().qualifiedName() + " --help'");
                    return WRONG_USAGE;
                })
                .setExecutionExceptionHandler((failure, line, result) -> failed(failure, messages));
        int status = command.execute(args);
        return out.checkError() ? FAILED : status;
    }

    /** Picocli's own converter would list the constants as Java spells them. */
    static <E extends Enum<E>> ITypeConverter<E> choice(Set<E> choices) {
        Map<String, E> values = new LinkedHashMap<>();
        for (E value : choices) {
            values.put(Choices.name(value), value);
        }
        String names = String.join(", ", values.keySet());
        return text -> {
            E value = values.get(text);
            if (value == null) {
                throw new TypeConversionException(InvalidInputException.quote(text) + " is none of " + names);
            }
            return value;
        };
    }

    /** What is wrong, with what may have been meant. */
    private static String sentence(ParameterException misuse) {
        if (!(misuse instanceof UnmatchedArgumentException unmatched)) {
            return String.valueOf(misuse.getMessage());
        }
        String first = unmatched.getUnmatched().get(0);
        boolean command = !first.startsWith("-")
                && !misuse.getCommandLine().getSubcommands().isEmpty();
        String what =
                command ? InvalidInputException.quote(first) + " is no command" : String.valueOf(misuse.getMessage());
        // picocli finds everything alike that shares a few letters
        String beginning = first.substring(0, Math.min(first.length(), command ? 1 : "--x".length()));
        return unmatched.getSuggestions().stream()
                .filter(meant -> meant.startsWith(beginning))
                .findFirst()
                .map(meant -> what + ", did you mean " + meant)
                .orElse(what);
    }

    private static int failed(Exception failure, Messages messages) throws Exception {
        if (failure instanceof ResultStream.Failure write) {
            if (!write.isBrokenPipe()) {
                messages.say("cannot write the results: " + write.getMessage());
            }
            return FAILED;
        }
        if (failure instanceof FileSystemException file && file.getFile() != null) {
            messages.say("cannot use " + file.getFile() + ": " + Messages.reason(file));
            return FAILED;
        }
        if (failure instanceof IOException) {
            // the world's fault, not the library's: a sentence says more than a stack trace
            messages.say(Messages.reason(failure));
            return FAILED;
        }
        throw failure;
    }

    /** No command was named. */
    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "a command such as extract is missing");
        }
    }

    /** The version that the jar was built as. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = StatclaimCommand.class.getPackage().getImplementationVersion();
            return new String[] {"statclaim " + (version == null ? "(not packaged)" : version)};
        }
    }
}
