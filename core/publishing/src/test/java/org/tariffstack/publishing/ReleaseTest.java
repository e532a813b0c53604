package org.tariffstack.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the build has staged is all that a release needs but the signatures. Runs with the profile "release" alone. */
class ReleaseTest {
    private static final Path ROOT = Path.of("../..");
    private static final Path STAGED = ROOT.resolve("target/staged");

    @Test
    void theReleaseIsWhole() throws IOException {
        assertThat(ReleaseCheck.problems(STAGED, Files.readString(ROOT.resolve("LICENSE")))).isEmpty();
    }

    @Test
    void whatIsMeantForOthersIsStagedAndNothingElse() throws IOException {
        assertThat(StagedArtifact.in(STAGED)).extracting(artifact -> artifact.id() + " " + artifact.version())
                .containsExactly("tariffstack-bom " + version(), "tariffstack-core " + version(), "tariffstack-testing " + version());
    }

    private static String version() {
        return System.getProperty("tariffstack.version");
    }
}
