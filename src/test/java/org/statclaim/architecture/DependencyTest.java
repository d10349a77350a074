package org.statclaim.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.statclaim.guide.Pages;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** A user of the library gets Commons Lang and nothing else: the build file says so, and this test holds it. */
class DependencyTest {

    private static final String REQUIRED = "/project/dependencies/dependency["
            + "not(optional='true') and not(scope='test') and not(scope='provided')]/artifactId";

    private static final String OPTIONAL = "/project/dependencies/dependency[optional='true']";

    /** A row of a page's table of what a feature needs. */
    private static final Pattern ROW = Pattern.compile("\\|[^|\\n]*\\| `([a-z.0-9]+):([a-z0-9-]+)` \\| ([0-9.]+) \\|");

    @Test
    void onlyCommonsLangIsRequired() throws Exception {
        assertThat(texts(REQUIRED)).containsExactly("commons-lang3");
    }

    @Test
    void thePagesNameEveryOptionalArtifactInItsVersion() throws Exception {
        List<String> told = ROW.matcher(String.join("\n", Pages.texts().values()))
                .results()
                .map(row -> row.group(1) + ":" + row.group(2) + ":" + row.group(3))
                .toList();

        List<String> groups = texts(OPTIONAL + "/groupId");
        List<String> artifacts = texts(OPTIONAL + "/artifactId");
        List<String> versions = texts(OPTIONAL + "/version");
        List<String> used = new ArrayList<>();
        for (int i = 0; i < artifacts.size(); i++) {
            String property =
                    versions.get(i).substring("${".length(), versions.get(i).length() - 1);
            String version = texts("/project/properties/" + property).get(0);
            used.add(groups.get(i) + ":" + artifacts.get(i) + ":" + version);
        }
        assertThat(told).hasSizeGreaterThan(5).containsExactlyInAnyOrderElementsOf(used);
    }

    private static List<String> texts(String path) throws Exception {
        Document pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile());
        NodeList found = (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, pom, XPathConstants.NODESET);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }
}
