package org.statclaim.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** A user of the library gets Commons Lang and nothing else: the build file says so, and this test holds it. */
class DependencyTest {

    private static final String REQUIRED = "/project/dependencies/dependency["
            + "not(optional='true') and not(scope='test') and not(scope='provided')]/artifactId";

    @Test
    void onlyCommonsLangIsRequired() throws Exception {
        Document pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile());
        NodeList found =
                (NodeList) XPathFactory.newInstance().newXPath().evaluate(REQUIRED, pom, XPathConstants.NODESET);
        List<String> required = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            required.add(found.item(i).getTextContent());
        }
        assertThat(required).containsExactly("commons-lang3");
    }
}
