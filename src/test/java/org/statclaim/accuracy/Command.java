package org.statclaim.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;

/** Runs a program in the working directory. */
final class Command {

    private Command() {}

    /**
     * What the program writes to standard output; its messages go to our own.
     *
     * @throws IOException if it is missing or ends with another status than 0
     */
    static List<String> output(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        int status = process.waitFor();
        if (status != 0) {
            throw new IOException(String.join(" ", command) + " ended with status " + status);
        }
        return output.lines().toList();
    }
}
