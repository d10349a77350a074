package org.statclaim.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs each command once on small texts of its own and shows nothing of it: so that the classes that commands need can be
 * put in a class-data archive, from which the launcher starts in a fraction of the time. The build makes that archive; for a
 * JVM of one's own:
 * {@code java -XX:ArchiveClassesAtExit=statclaim.jsa -cp statclaim.jar org.statclaim.cli.Rehearsal FOLDER}.
 */
final class Rehearsal {

    private static final String DUTCH = """
            {"id":"nl","lang":"nl","date":"2024-05-14","text":"De huur stijgt in juli met 5,8 procent tot gemiddeld 650 euro \
            per maand, zegt de woonbond. Vorig jaar was dat 614 euro. Tussen 40 en 50 gezinnen, een op de vijf, betalen minstens \
            €4,20 per uur. Van de 250 woningen staan er 95, of 38 procent, leeg. De brug van 33 mijl (53 km) kost ruim 200 miljoen \
            dollar. Sinds 2019 verdubbelde het aantal tot ongeveer tweeduizend. België telde in 2014 11,2 miljoen inwoners."}
            """;

    private static final String ENGLISH = """
            {"id":"en","lang":"en","date":"2024-05-14","text":"Sales rose from 240 to 288 million euros, an increase of 32 percent, \
            the company said on Monday. Nearly 380,000 people were looking for work last year. The bridge will cost at least \
            US$200 million (€165 million), about $12 per head. Of the 250 homes, 95, or 38 percent, are empty. John Doe (41) was \
            born in 1983. The road is 33 miles (53 km) long. Belgium had 11.2 million inhabitants in 2014."}
            """;

    private static final String PAGE = """
            <html lang=nl-BE><head><link rel=canonical href=https://example.org/a><meta property=og:title content=Haven>
            <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-05-14T10:00:00Z"}</script></head>
            <nav>9 berichten</nav><article><h1>Haven</h1><p>De haven telt <b>12</b>&nbsp;kranen<sup>2</sup> op 40 km<sup>2</sup>.</article>
            """;

    private static final String FEED = "<rss><channel><item><title>Haven telt 12 kranen</title></item></channel></rss>";

    private static final String FACTS = """
            subject,value,unit,period,place,source,url
            inwoner|inhabitant|population,11180840,,2014,België|Belgium,Statbel,https://example.org/population
            """;

    private Rehearsal() {}

    /**
     * Runs the commands.
     *
     * @param args a folder for the files that they read and write, made where there is none
     * @throws IOException if the folder cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        String table = Files.writeString(folder.resolve("facts.csv"), FACTS).toString();
        String store = folder.resolve("facts").toString();
        String index = folder.resolve("index").toString();
        for (String format : List.of("table", "jsonl", "csv", "html", "annotations")) {
            read("extract", "--format", format);
        }
        run(PAGE, "extract", "--input", "html");
        run(FEED, "extract", "--input", "feed", "--lang", "nl");
        for (String format : List.of("table", "jsonl", "html")) {
            read("check", "--across", "--format", format, "--facts", table);
        }
        run("", "facts", "add", "--facts", store, table);
        read("check", "--facts", store, "--format", "table");
        read("index", "add", "--index", index);
        run("", "index", "find", "--index", index, "--format", "table", "huur");
        run("", "convert", "200000000", "USD", "EUR", "--date", "2017");
        run("", "extract", "--help");
    }

    /** A command that takes articles. */
    private static void read(String... arguments) {
        String[] line = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, line, 0, arguments.length);
        line[line.length - 2] = "--input";
        line[line.length - 1] = "jsonl";
        run(DUTCH + ENGLISH, line);
    }

    private static void run(String input, String... arguments) {
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        Terminal none = new Terminal(false, false, false, false, Terminal.DEFAULT_WIDTH);
        int status = StatclaimCommand.run(arguments, new Streams(in, OutputStream.nullOutputStream(), messages, none));
        if (status != StatclaimCommand.ANSWERED) {
            throw new IllegalStateException(
                    String.join(" ", arguments) + ": " + messages.toString(StandardCharsets.UTF_8));
        }
    }
}
