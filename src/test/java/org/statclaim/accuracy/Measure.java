package org.statclaim.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.statclaim.oracle.Oracle;

/**
 * Measures, writes the tables of {@code testdata/accuracy} and the figures of README and docs, and prints the tables. It is
 * run by {@code testdata/accuracy/measure} from the root of the project.
 */
public final class Measure {

    private Measure() {}

    /**
     * Measures the project's own suites and, where their folders are given, the public sets.
     *
     * @param args none, or the folders of the scoring scripts, of the news articles and of the exchange rates
     */
    public static void main(String[] args) throws Exception {
        String state = state();
        Oracle oracle = new Oracle();
        FigureTable own = FigureTable.ofScores(state, new OwnSuites().scores(oracle::read));
        List<String> differing = new ArrayList<>();
        FigureTable open = args.length < 3
                ? FigureTable.read(FigureTable.PUBLIC)
                : FigureTable.ofPublic(state, open(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), differing));
        own.write(FigureTable.OWN);
        open.write(FigureTable.PUBLIC);
        new ShownFigures(own, open).write();
        PrintStream out = new PrintStream(System.out, true, UTF_8);
        out.println(own.aligned());
        out.print(open.aligned());
        differing.forEach(out::println);
    }

    /** The figures on public sets; the months whose mean rate differs are added to the list. */
    private static List<PublicFigure> open(Path scripts, Path articles, Path rates, List<String> differing)
            throws Exception {
        List<PublicFigure> figures = new ArrayList<>(new PublicScripts(scripts, articles).figures());
        ExchangeRateCheck check = ExchangeRateCheck.of(rates);
        figures.addAll(check.figures());
        differing.addAll(check.differing());
        return figures;
    }

    private static String state() throws Exception {
        return LocalDate.now(ZoneOffset.UTC) + ", version " + version() + ", " + commit();
    }

    private static String version() throws Exception {
        return XPathFactory.newInstance()
                .newXPath()
                .evaluate(
                        "/project/version",
                        DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(Path.of("pom.xml").toFile()));
    }

    /** An archive of the sources has no commit, and they can be measured all the same. */
    private static String commit() throws InterruptedException {
        try {
            String commit =
                    Command.output("git", "rev-parse", "--short=9", "HEAD").get(0);
            List<String> changed = Command.output(
                    "git", "status", "--porcelain", "--", "pom.xml", "src/main", "testdata", ":!testdata/accuracy");
            return "commit " + commit + (changed.isEmpty() ? "" : " with changes");
        } catch (IOException e) {
            return "no commit";
        }
    }
}
