package org.statclaim.cli;

import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The commands below the command as a whole. Picocli is told the options of those alone that the arguments name: to read all
 * of them off their classes takes longer than to start does.
 */
final class Subcommands {

    /** As the help lists them. */
    private static final List<String> NAMES = List.of(
            "extract",
            "check",
            "convert",
            IndexCommand.NAME,
            FactsCommand.NAME,
            "codes",
            "schema",
            CompletionCommand.NAME);

    private static final List<String> OF_INDEX = List.of("add", "delete", "find", "similar", "contradictions");

    private static final List<String> OF_FACTS = List.of("describe", "add", "list", "find");

    private final List<String> arguments;
    private final Streams streams;

    private Subcommands(List<String> arguments, Streams streams) {
        this.arguments = arguments;
        this.streams = streams;
    }

    /** Adds what the arguments may call. */
    static void add(CommandLine line, List<String> arguments, Streams streams) {
        Subcommands commands = new Subcommands(arguments, streams);
        commands.add(line, NAMES, 0, commands::command);
        CommandLine index = line.getSubcommands().get(IndexCommand.NAME);
        if (index != null && commands.isNamed(IndexCommand.NAME)) {
            commands.add(index, OF_INDEX, 1, commands::ofIndex);
            IndexCommand.configure(index);
        }
        CommandLine facts = line.getSubcommands().get(FactsCommand.NAME);
        if (facts != null && commands.isNamed(FactsCommand.NAME)) {
            commands.add(facts, OF_FACTS, 1, commands::ofFacts);
        }
    }

    /**
     * Adds the commands of these names.
     *
     * @param place where one of them stands among the arguments, unless options stand before it
     */
    private void add(CommandLine line, List<String> names, int place, Function<String, Object> command) {
        // then no other is listed, or thought of as what was meant
        boolean chosen = arguments.size() > place && names.contains(arguments.get(place));
        for (String name : names) {
            if (isNamed(name)) {
                line.addSubcommand(command.apply(name));
            } else if (!chosen) {
                line.addSubcommand(listed(command.apply(name)));
            }
        }
    }

    /** Whether the command is called, for all that is known before options are told from values; completion speaks of each. */
    private boolean isNamed(String name) {
        return arguments.contains(name) || arguments.contains(CompletionCommand.NAME);
    }

    /** What the help lists of a command. */
    private static CommandSpec listed(Object command) {
        Command described = command.getClass().getAnnotation(Command.class);
        return CommandSpec.create()
                .name(described.name())
                .usageMessage(new UsageMessageSpec().header(described.header()));
    }

    private Object command(String name) {
        return switch (name) {
            case "extract" -> new ExtractCommand(streams);
            case "check" -> new CheckCommand(streams);
            case "convert" -> new ConvertCommand(streams);
            case IndexCommand.NAME -> new IndexCommand();
            case FactsCommand.NAME -> new FactsCommand();
            case "codes" -> new CodesCommand(streams);
            case "schema" -> new SchemaCommand(streams);
            case CompletionCommand.NAME -> new CompletionCommand(streams);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private Object ofIndex(String name) {
        return switch (name) {
            case "add" -> new IndexAddCommand(streams);
            case "delete" -> new IndexDeleteCommand(streams);
            case "find" -> new IndexFindCommand(streams);
            case "similar" -> new IndexSimilarCommand(streams);
            case "contradictions" -> new IndexContradictionsCommand(streams);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private Object ofFacts(String name) {
        return switch (name) {
            case "describe" -> new FactsDescribeCommand(streams);
            case "add" -> new FactsAddCommand(streams);
            case "list" -> new FactsListCommand(streams);
            case "find" -> new FactsFindCommand(streams);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
