package org.tariffstack.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pom of examples/getting-started, which inherits from nothing and is used by nobody here but as a whole. */
class SamplePomTest {
    private static final Path ROOT = Path.of("../..");
    private static final Path SAMPLE = ROOT.resolve("examples/getting-started/pom.xml");
    private static final Pattern XML = Pattern.compile("```xml\\n(.*?)```", Pattern.DOTALL);

    /** Another version of a plugin would be fetched for the sample alone, and offline it would not be there. */
    @Test
    void itsPluginsAreThoseOfTheBuild() throws IOException {
        Pom ours = Pom.of(ROOT.resolve("pom.xml"));
        Pom sample = Pom.of(SAMPLE);
        List<String> plugins = sample.all("build/plugins/plugin/artifactId");
        assertThat(plugins).contains("maven-compiler-plugin", "exec-maven-plugin");
        assertThat(plugins).allSatisfy(plugin -> {
            String place = "plugins/plugin[artifactId = '" + plugin + "']/version";
            assertThat(sample.at("build/" + place)).isEqualTo(ours.at("build/pluginManagement/" + place));
        });
    }

    @Test
    void itsTestLibrariesAreThoseOfTheBuild() throws IOException {
        Pom ours = Pom.of(ROOT.resolve("pom.xml"));
        Pom sample = Pom.of(SAMPLE);
        assertThat(sample.at("dependencyManagement/dependencies/dependency[artifactId = 'junit-bom']/version"))
                .isEqualTo(ours.at("properties/junit.version"));
        assertThat(sample.at("dependencies/dependency[artifactId = 'jqwik']/version"))
                .isEqualTo(ours.at("properties/jqwik.version"));
    }

    @Test
    void whatTheDocumentationShowsIsInIt() throws IOException {
        String pom = withoutIndent(Files.readString(SAMPLE));
        Matcher shown = XML.matcher(Files.readString(ROOT.resolve("docs/publishing.md")));
        assertThat(shown.results().map(block -> withoutIndent(block.group(1))).toList()).hasSize(2)
                .allSatisfy(block -> assertThat(pom).contains(block));
    }

    private static String withoutIndent(String text) {
        return text.replaceAll("(?m)^ +", "");
    }
}
