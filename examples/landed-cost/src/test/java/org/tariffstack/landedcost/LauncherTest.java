package org.tariffstack.landedcost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code bin/tariffstack}, with a java that only notes what it is asked. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final Path SCRIPT = Path.of("bin", "tariffstack");
    /** Before any archive that the test makes. */
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2024-01-01T00:00:00Z"));
    private static final FileTime LATER = FileTime.from(Instant.parse("2100-01-01T00:00:00Z"));

    @TempDir
    private Path folder;

    private Path asked;
    private Path jar;
    private Path java;
    private Path release;

    @BeforeEach
    void putScriptAndJavaInPlace() throws IOException {
        asked = folder.resolve("asked");
        Files.createDirectories(folder.resolve("app/bin"));
        Files.copy(SCRIPT, folder.resolve("app/bin/tariffstack"));
        jar = Files.createDirectories(folder.resolve("app/target")).resolve("tariffstack.jar");
        Files.setLastModifiedTime(Files.writeString(jar, "jar"), LONG_AGO);
        java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, """
                #!/usr/bin/env bash
                printf '%s ' "$@" >>ASKED
                echo >>ASKED
                for word; do
                  [[ $word != -XX:ArchiveClassesAtExit=* ]] || echo classes >"${word#*=}"
                done
                """.replace("ASKED", "'" + asked + "'"));
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.setLastModifiedTime(java, LONG_AGO);
        release = folder.resolve("jdk/release");
        say("17.0.15+6");
    }

    private void say(String version) throws IOException {
        Files.writeString(release, "IMPLEMENTOR=\"Nobody\"\nJAVA_RUNTIME_VERSION=\"" + version + "\"\nLIBC=\"gnu\"\n");
    }

    /** What java was asked by one run. */
    private List<String> run(String... args) throws IOException, InterruptedException {
        Files.deleteIfExists(asked);
        ProcessBuilder script = new ProcessBuilder("bash", folder.resolve("app/bin/tariffstack").toString());
        script.command().addAll(List.of(args));
        script.environment().merge("PATH", java.getParent().toString(), (old, ours) -> ours + ":" + old);
        Process process = script.redirectErrorStream(true).start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEmpty();
        assertThat(process.waitFor()).isZero();
        return Files.readAllLines(asked);
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(jar.getParent())) {
            return files.filter(file -> !file.equals(jar)).toList();
        }
    }

    @Test
    void archivesClassesOnceAndUsesThem() throws IOException, InterruptedException {
        List<String> first = run("duty", "two words");
        assertThat(first).hasSize(2);
        assertThat(first.get(0)).contains("-XX:ArchiveClassesAtExit=");
        assertThat(archives()).hasSize(1).allSatisfy(archive -> {
            assertThat(archive).hasContent("classes");
            assertThat(first.get(1)).contains("-XX:SharedArchiveFile=").contains(archive.getFileName() + " -jar ")
                    .endsWith("tariffstack.jar duty two words ");
        });
        assertThat(run("duty", "two words")).containsExactly(first.get(1));
    }

    @Test
    void archivesAnewForANewerJarAndForANewerJava() throws IOException, InterruptedException {
        for (Path newer : List.of(jar, java)) {
            run("--version");
            Files.setLastModifiedTime(newer, LATER);
            assertThat(run("--version")).as(newer.toString()).hasSize(2);
            assertThat(archives()).hasSize(1);
            Files.setLastModifiedTime(newer, LONG_AGO);
        }
    }

    /** Packages of distributions keep the time at which they were built, which may be before the archive was made. */
    @Test
    void archivesAnewForAnotherVersionInTheSamePlaceHoweverOld() throws IOException, InterruptedException {
        run("--version");
        say("17.0.16+8");
        assertThat(run("--version")).hasSize(2);
        assertThat(archives()).hasSize(1);
        assertThat(run("--version")).hasSize(1);
    }

    @Test
    void needsNoReleaseToBeTold() throws IOException, InterruptedException {
        Files.delete(release);
        assertThat(run("--version")).hasSize(2);
        assertThat(run("--version")).hasSize(1);
    }
}
