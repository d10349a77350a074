package org.statclaim.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures the speed of this state, adds it to {@code testdata/speed/results.tsv} and shows it in the README. It is run by {@code testdata/speed/measure}
 * from the root of the project.
 */
public final class MeasureSpeed {

    private static final String EXTRACTOR = ExtractorBenchmark.class.getSimpleName();
    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final double MILLION = 1e6;
    private static final double NANOS = 1e9;
    private static final int PERCENT = 100;

    private final String commit;
    private final List<SpeedFigure> figures = new ArrayList<>();

    private MeasureSpeed(String commit) {
        this.commit = commit;
    }

    /**
     * Reading of every text; checking and JSON of news, since prose has nothing to check; and the first claim.
     *
     * @param args the commit
     */
    public static void main(String[] args) throws Exception {
        MeasureSpeed measure = new MeasureSpeed(args[0]);
        run(new OptionsBuilder().include(EXTRACTOR + ".extract$")).forEach(measure::reading);
        run(new OptionsBuilder()
                        .include(EXTRACTOR + ".(check|json)$")
                        .param("text", SpeedText.NEWS_NL.name(), SpeedText.NEWS_EN.name()))
                .forEach(measure::reading);
        run(new OptionsBuilder().include(FirstClaimBenchmark.class.getSimpleName()))
                .forEach(measure::first);
        SpeedFigure.add(args[0], measure.figures);
        ShownSpeed.write();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(String.join("\t", SpeedFigure.COLUMNS));
        measure.figures.forEach(figure -> out.println(String.join("\t", figure.cells())));
    }

    private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.addProfiler(GCProfiler.class).build()).run();
    }

    private void reading(RunResult result) {
        List<IterationResult> iterations = iterations(result);
        double[] bare = each(iterations, MeasureSpeed::barePasses);
        double spread = (bare[bare.length - 1] - bare[0]) / median(bare) * PERCENT;
        figures.add(new SpeedFigure(
                commit,
                today(),
                text(result),
                name(result),
                number("%.2f", median(each(iterations, one -> of(one, "bytes") / MILLION / of(one, "nanos") * NANOS))),
                number("%.0f", median(bare)),
                number("%.0f", spread),
                number("%.1f", median(each(iterations, one -> of(one, ALLOCATED) / of(one, "bytes")))),
                SpeedFigure.NONE,
                SpeedFigure.NONE));
    }

    private void first(RunResult result) {
        List<IterationResult> forks = iterations(result);
        figures.add(new SpeedFigure(
                commit,
                today(),
                text(result),
                "first claim",
                SpeedFigure.NONE,
                SpeedFigure.NONE,
                SpeedFigure.NONE,
                SpeedFigure.NONE,
                number("%.0f", median(each(forks, one -> of(one, "nanos") / MILLION))),
                number("%.0f", median(each(forks, one -> of(one, "clockNanos") / MILLION)))));
    }

    private static double barePasses(IterationResult one) {
        return of(one, "nanos") / of(one, "bytes") * of(one, "bareBytes") / of(one, "bareNanos");
    }

    private static List<IterationResult> iterations(RunResult result) {
        return result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .toList();
    }

    private static double of(IterationResult iteration, String counter) {
        return iteration.getSecondaryResults().get(counter).getScore();
    }

    /** By rising size. */
    private static double[] each(List<IterationResult> iterations, ToDoubleFunction<IterationResult> figure) {
        return iterations.stream().mapToDouble(figure).sorted().toArray();
    }

    private static double median(double[] rising) {
        return DoubleStream.of(rising).skip(rising.length / 2).findFirst().orElseThrow();
    }

    private static String number(String format, double number) {
        return String.format(Locale.ROOT, format, number);
    }

    private static String today() {
        return LocalDate.now(ZoneOffset.UTC).toString();
    }

    private static String text(RunResult result) {
        return SpeedText.valueOf(result.getParams().getParam("text")).label();
    }

    private static String name(RunResult result) {
        String label = result.getPrimaryResult().getLabel();
        return label.equals("extract") ? label : "extract + " + label;
    }
}
