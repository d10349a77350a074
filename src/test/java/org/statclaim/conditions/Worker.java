package org.statclaim.conditions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * A process that runs test classes on the instrumented engine, one question and one answer a line. The engine and its tests
 * live in a class loader of their own, so that one that was loaded while a condition was off can be thrown away.
 */
final class Worker {

    static final String LOAD = "load";
    static final String BUILD = "build";
    static final String RUN = "run";

    private final URL[] classPath;
    private final Launcher launcher = LauncherFactory.create();
    private ClassLoader loader;

    private Worker(URL[] classPath) {
        this.classPath = classPath;
    }

    /**
     * Questions are {@code load NUMBER [CLASS...]}: load the engine anew while the condition is off, and initialise these
     * classes; {@code build}: make an extractor for each language; {@code run NUMBER CLASS}: run the tests of a class while
     * the condition is off.
     *
     * @param args the class path of the engine and its tests
     */
    public static void main(String[] args) throws Exception {
        PrintStream answers = System.out;
        // what a test prints is no answer
        System.setOut(System.err);
        List<URL> urls = new ArrayList<>();
        for (String entry : args) {
            urls.add(new File(entry).toURI().toURL());
        }
        Worker worker = new Worker(urls.toArray(URL[]::new));
        BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        for (String line = questions.readLine(); line != null; line = questions.readLine()) {
            answers.println(worker.answer(line.split(" ")));
            answers.flush();
        }
    }

    private String answer(String[] question) throws Exception {
        switch (question[0]) {
            case LOAD -> {
                return load(Integer.parseInt(question[1]), List.of(question).subList(2, question.length));
            }
            case BUILD -> {
                return build();
            }
            case RUN -> {
                return run(Integer.parseInt(question[1]), question[2]);
            }
            default -> throw new IllegalArgumentException(question[0]);
        }
    }

    private String load(int off, List<String> classes) throws IOException, ClassNotFoundException {
        if (loader instanceof URLClassLoader old) {
            old.close();
        }
        loader = new URLClassLoader(classPath, Worker.class.getClassLoader());
        Switches.turnOff(off);
        for (String each : classes) {
            Class.forName(each, true, loader);
        }
        return "loaded";
    }

    /** The conditions that were asked while extractors were built. */
    private String build() throws ReflectiveOperationException {
        Switches.forget();
        Class<?> extractor = loader.loadClass("org.statclaim.ClaimExtractor");
        Class<?> language = loader.loadClass("org.statclaim.Language");
        for (Object each : language.getEnumConstants()) {
            Object builder = extractor.getMethod("builder").invoke(null);
            builder = builder.getClass().getMethod("language", language).invoke(builder, each);
            builder.getClass().getMethod("build").invoke(builder);
        }
        return numbers(Switches.asked());
    }

    private String run(int off, String name) throws ClassNotFoundException {
        Switches.turnOff(off);
        Switches.forget();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        Thread.currentThread().setContextClassLoader(loader);
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(Class.forName(name, false, loader)))
                .filters(EngineFilter.includeEngines("junit-jupiter"))
                .build();
        launcher.execute(request, listener);
        TestExecutionSummary summary = listener.getSummary();
        return Answer.of(
                        summary.getTotalFailureCount(),
                        summary.getTestsFoundCount(),
                        numbers(Switches.asked()),
                        numbers(Switches.decided()))
                .line();
    }

    private static String numbers(BitSet set) {
        return set.stream().mapToObj(Integer::toString).collect(Collectors.joining(","));
    }
}
