package org.statclaim.cli;

/** Where the process starts. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        // picocli would look up how to read values that no option has
        System.setProperty("picocli.converters.excludes", "java.time.*,java.sql.*");
        System.exit(StatclaimCommand.run(args, Streams.standard()));
    }
}
