package org.tariffstack.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The assertions work for a named module that has no jqwik, which only the generators beside them need. */
class ModulePathTest {
    private static final String DESCRIPTOR = """
            module org.example.importer {
                requires org.tariffstack.testing;
            }
            """;

    private static final String PROGRAM = """
            package org.example.importer;

            import org.tariffstack.testing.EntryAssert;

            public final class Main {
                private Main() {}

                public static void main(String[] args) {
                    EntryAssert.assertThatEntry("9503.00.00", "CN", "2025-05-14T12:00").owes("30%");
                    System.out.println(ModuleLayer.boot().findModule("net.jqwik.api").isPresent());
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void aNamedModuleAssertsWithoutJqwik() throws Exception {
        Path sources = Files.createDirectories(folder.resolve("src/org/example/importer"));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Path descriptor = Files.writeString(folder.resolve("src/module-info.java"), DESCRIPTOR);
        Path program = Files.writeString(sources.resolve("Main.java"), PROGRAM);
        String modulePath = modulePath();

        int compiled = ToolProvider.findFirst("javac").orElseThrow().run(System.out, System.err, "--release", "17",
                "--module-path", modulePath, "-d", classes.toString(), descriptor.toString(), program.toString());
        assertThat(compiled).as("the program compiles against the module").isZero();

        Path output = folder.resolve("out.txt");
        Path errors = folder.resolve("err.txt");
        Process java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path", classes + File.pathSeparator + modulePath, "--add-modules", "org.javamoney.moneta",
                "-m", "org.example.importer/org.example.importer.Main")
                .redirectOutput(output.toFile()).redirectError(errors.toFile()).start();
        if (!java.waitFor(60, TimeUnit.SECONDS)) {
            java.destroyForcibly().waitFor();
        }
        assertThat(java.exitValue()).as(Files.readString(errors)).isZero();
        assertThat(output).hasContent("false");
    }

    /** What a program needs to assert, and no more. */
    private static String modulePath() {
        List<String> needed = List.of("money-api-", "moneta-core-", "javax.annotation-api-", "fastcsv-", "tariffstack-core-");
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> Files.exists(Path.of(entry, "module-info.class"))
                        || needed.stream().anyMatch(name -> Path.of(entry).getFileName().toString().startsWith(name)))
                .filter(entry -> !entry.contains("test-classes")).collect(Collectors.joining(File.pathSeparator));
    }
}
