package io.github.asanaresource.downstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The POMs of published artifacts meet the requirements of Maven Central, and the BOM agrees with the parent. */
class PublicationTest {

    private record Pom(Path path, Document document) {

        static Pom at(Path path) throws Exception {
            return new Pom(
                    path,
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(path.toFile()));
        }

        static Pom root() throws Exception {
            return at(Path.of("../pom.xml"));
        }

        static Pom bom() throws Exception {
            return at(Path.of("../bom/pom.xml"));
        }

        /** The texts of the elements at a path below {@code project}, with white space normalized. */
        List<String> texts(String element) throws Exception {
            NodeList nodes = (NodeList) XPathFactory.newInstance()
                    .newXPath()
                    .evaluate("/project/" + element, document, XPathConstants.NODESET);
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                texts.add(nodes.item(i).getTextContent().strip().replaceAll("\\s+", " "));
            }
            return texts;
        }

        boolean isPublished() throws Exception {
            return !texts("properties/maven.deploy.skip").contains("true");
        }

        @Override
        public String toString() {
            return path.toString();
        }
    }

    static List<Pom> published() throws Exception {
        List<Pom> published = new ArrayList<>(List.of(Pom.root()));
        for (String module : Pom.root().texts("modules/module")) {
            Pom pom = Pom.at(Path.of("..", module, "pom.xml"));
            if (pom.isPublished()) {
                published.add(pom);
            }
        }
        return published;
    }

    @ParameterizedTest
    @MethodSource("published")
    void aPublishedPomSaysWhatMavenCentralAsksFor(Pom pom) throws Exception {
        for (String own : List.of("name", "description")) {
            assertThat(pom.texts(own)).as(own).hasSize(1).doesNotContain("");
        }
        Pom whole = pom.texts("parent").isEmpty() ? pom : Pom.root();
        for (String inherited : List.of(
                "url",
                "licenses/license/name",
                "licenses/license/url",
                "developers/developer/name",
                "developers/developer/url",
                "scm/connection",
                "scm/developerConnection",
                "scm/url")) {
            assertThat(whole.texts(inherited)).as(inherited).hasSize(1).doesNotContain("");
        }
    }

    @Test
    void usersGetTheRuntimeAndTheAnnotationsOfJacksonAndNothingElse() throws Exception {
        List<String> passedOn = new ArrayList<>();
        for (Pom pom : published()) {
            passedOn.addAll(
                    pom.texts(
                            "dependencies/dependency[not(scope = 'test' or scope = 'provided' or optional = 'true')]/artifactId"));
        }
        assertThat(passedOn).containsExactly("jackson-annotations", "asana-resource-runtime");
    }

    @Test
    void theBomManagesTheJarsThatArePublished() throws Exception {
        List<String> jars = new ArrayList<>();
        for (Pom pom : published()) {
            if (pom.texts("packaging").isEmpty()) {
                jars.addAll(pom.texts("artifactId"));
            }
        }
        assertThat(jars).hasSize(3);
        String managed = "dependencyManagement/dependencies/dependency/";
        assertThat(Pom.bom().texts(managed + "artifactId")).isEqualTo(jars);
        assertThat(Pom.bom().texts(managed + "version")).hasSize(3).containsOnly("${project.version}");
        assertThat(Pom.bom().texts("parent")).isEmpty();
    }

    @Test
    void theBomSaysTheSameAsTheParent() throws Exception {
        for (String element : List.of(
                "groupId", "version", "url", "inceptionYear", "licenses", "developers", "scm", "issueManagement")) {
            assertThat(Pom.bom().texts(element))
                    .as(element)
                    .isEqualTo(Pom.root().texts(element));
        }
    }

    @Test
    void theBomIsBuiltByTheSamePlugins() throws Exception {
        List<String> plugins = Pom.bom().texts("/plugin/artifactId");
        assertThat(plugins).contains("maven-gpg-plugin", "central-publishing-maven-plugin");
        for (String plugin : plugins) {
            String version = "/plugin[artifactId='" + plugin + "']/version";
            assertThat(Pom.bom().texts(version)).as(plugin).isEqualTo(Pom.root().texts(version));
        }
    }

    @Test
    void theLicenceOfThePomsIsTheOneThatIsHere() throws Exception {
        assertThat(Pom.root().texts("licenses/license/name")).containsExactly("Apache-2.0");
        assertThat(Files.readString(Path.of("../LICENSE"))).contains("Apache License", "Version 2.0");
    }
}
