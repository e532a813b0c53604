package org.tariffstack.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is whole passes, and each thing that is left out or wrong is told. */
class ReleaseCheckTest {
    @TempDir
    private Path staged;

    @TempDir
    private Path work;

    private StagedFixture release;

    @BeforeEach
    void stage() throws IOException {
        release = new StagedFixture(staged, work);
    }

    @Test
    void aWholeReleaseHasNoProblem() throws IOException {
        assertThat(ReleaseCheck.problems(staged, StagedFixture.LICENCE)).isEmpty();
    }

    @Test
    void whatWasNeverStagedIsNoRelease() throws IOException {
        assertThat(ReleaseCheck.problems(work, StagedFixture.LICENCE))
                .containsExactly("should be staged in one version, is in []");
    }

    @ParameterizedTest
    @ValueSource(strings = {".jar", "-sources.jar", "-javadoc.jar", ".pom"})
    void eachFileIsAskedFor(String kind) throws IOException {
        Files.delete(release.toys(kind));
        tells("tariffstack-toys: should have one " + kind + ", has 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "description", "url", "licenses", "developers", "scm", "connection", "developerConnection"})
    void eachPartOfThePomIsAskedFor(String part) throws IOException {
        release.edit(release.toys(".pom"), "<" + part + ">", "<own-" + part + ">");
        release.edit(release.toys(".pom"), "</" + part + ">", "</own-" + part + ">");
        assertThat(ReleaseCheck.problems(staged, StagedFixture.LICENCE)).isNotEmpty()
                .allMatch(problem -> problem.startsWith("tariffstack-toys: its pom has no ") && problem.contains(part));
    }

    @Test
    void anEmptyPartOfThePomIsNone() throws IOException {
        release.edit(release.toys(".pom"), "To play with.", " ");
        tells("tariffstack-toys: its pom has no description");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            <parent/>,                                            parent
            <repositories/>,                                      repositories
            <distributionManagement/>,                            distributionManagement
            """)
    void aPomStandsOnItsOwn(String added, String told) throws IOException {
        release.edit(release.toys(".pom"), "</project>", added + "</project>");
        tells("tariffstack-toys: its pom has " + told);
    }

    @Test
    void dependenciesOfAReleaseAreReleases() throws IOException {
        release.edit(release.toys(".pom"), "<version>1</version>", "<version>1-SNAPSHOT</version>");
        tells("tariffstack-toys: its pom asks for a snapshot of wood");
    }

    @Test
    void dependenciesHaveVersions() throws IOException {
        release.edit(release.toys(".pom"), "<version>1</version>", "");
        tells("tariffstack-toys: its pom names no version of wood");
    }

    @Test
    void aPomIsOfTheArtifactBesideIt() throws IOException {
        release.edit(release.toys(".pom"), "<version>1.0</version>", "<version>0.9</version>");
        tells("tariffstack-toys: its pom is of tariffstack-toys 0.9");
    }

    @Test
    void theJarHoldsOurLicence() throws IOException {
        release.jarWith("META-INF/LICENSE", "");
        tells("tariffstack-toys: its jar has no META-INF/LICENSE");
        release.jarWith("META-INF/LICENSE", "Pay.");
        tells("tariffstack-toys: META-INF/LICENSE of its jar is not our LICENSE");
    }

    @Test
    void theJarIsTheModuleOfItsName() throws IOException {
        release.jarOf("module org.tariffstack.other {}");
        tells("tariffstack-toys: its jar is the module org.tariffstack.other, not org.tariffstack.toys");
        release.jarWith("module-info.class", "");
        tells("tariffstack-toys: its jar is the automatic module tariffstack.toys, not org.tariffstack.toys");
    }

    @Test
    void eachClassHasItsSource() throws IOException {
        release.jarWith("org/tariffstack/toys/Ball.class", "bytes");
        tells("tariffstack-toys: its sources lack org/tariffstack/toys/Ball.java");
    }

    @Test
    void eachExportedPackageHasItsPage() throws IOException {
        Files.copy(release.toys("-sources.jar"), release.toys("-javadoc.jar"), StandardCopyOption.REPLACE_EXISTING);
        for (String ending : new String[] {".md5", ".sha1"}) {
            Files.writeString(release.toys("-javadoc.jar" + ending), SumsCheck.sumOf(release.toys("-javadoc.jar"), ending));
        }
        tells("tariffstack-toys: its Javadoc lacks org.tariffstack.toys/org/tariffstack/toys/package-summary.html",
                "tariffstack-toys: its Javadoc lacks index.html");
    }

    @Test
    void sumsAreThereAndRight() throws IOException {
        Files.delete(release.toys(".jar.md5"));
        Files.writeString(release.toys(".pom.sha1"), "0");
        tells("tariffstack-toys: no tariffstack-toys-1.0.jar.md5",
                "tariffstack-toys: tariffstack-toys-1.0.pom.sha1 is the sum of something else");
    }

    @Test
    void theBomManagesWhatIsPublishedWithIt() throws IOException {
        release.edit(release.bom(), "tariffstack-toys", "tariffstack-dolls");
        tells("tariffstack-bom: manages [tariffstack-dolls], should manage [tariffstack-toys]");
    }

    @Test
    void theBomManagesItsOwnVersion() throws IOException {
        release.edit(release.bom(), "${project.version}", "0.9");
        tells("tariffstack-bom: manages version 0.9, is itself 1.0");
    }

    private void tells(String... problems) throws IOException {
        assertThat(ReleaseCheck.problems(staged, StagedFixture.LICENCE)).containsExactlyInAnyOrder(problems);
    }
}
