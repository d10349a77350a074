package org.statclaim.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.statclaim.articles.Json;

/**
 * Runs the scoring scripts on {@code target/statclaim.jar}. Scripts and data lie outside of the project, and nothing of
 * them but the figures comes in.
 */
final class PublicScripts {

    private static final String PYTHON = "python3";

    private final Path scripts;
    private final Path articles;

    /**
     * Nothing is read yet.
     *
     * @param scripts the folder of the scripts, their data in {@code data} beneath it
     * @param articles the folder of the news articles and their {@code gold.json}
     */
    PublicScripts(Path scripts, Path articles) {
        this.scripts = scripts;
        this.articles = articles;
    }

    List<PublicFigure> figures() throws IOException, InterruptedException {
        Path newsquant = data("newsquant.json");
        List<PublicFigure> figures = new ArrayList<>();
        ScriptOutput spans = output("spans.py", data("spans.json"));
        figures.addAll(spans.numbers());
        figures.addAll(output("spans.py", data("spans-de-fr.json")).numbersByLanguage());
        figures.addAll(output("treebank.py", data("treebank.json")).treebank());
        figures.addAll(output("newsquant.py", newsquant).newsquant(quantities(newsquant)));
        figures.addAll(output("articles.py", articles.resolve("gold.json")).articles());
        figures.addAll(spans.numbersBySuite());
        return figures;
    }

    private Path data(String file) {
        return scripts.resolve("data").resolve(file);
    }

    private ScriptOutput output(String script, Path data) throws IOException, InterruptedException {
        return new ScriptOutput(
                script, Command.output(PYTHON, "-B", scripts.resolve(script).toString(), data.toString()));
    }

    /** The script prints shares only. */
    private static int quantities(Path newsquant) throws IOException {
        int quantities = 0;
        for (Object sentence : (List<?>) Json.read(Files.readString(newsquant, UTF_8))) {
            quantities += ((List<?>) ((Map<?, ?>) sentence).get("quantities")).size();
        }
        return quantities;
    }
}
