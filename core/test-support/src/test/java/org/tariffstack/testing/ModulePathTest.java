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

/**
 * The artifacts are named modules: Moneta serves the library as the provider of amounts on the module path, and assertions
 * work without jqwik, which only the generators beside them need.
 */
class ModulePathTest {
    private static final String DESCRIPTOR = """
            module org.example.importer {
                requires %s;
            }
            """;

    private static final String ASSESSES = """
            package org.example.importer;

            import javax.money.MonetaryAmount;
            import org.tariffstack.TariffStack;
            import org.tariffstack.assessment.Assessment;
            import org.tariffstack.entry.Entry;

            public final class Main {
                private Main() {}

                public static void main(String[] args) {
                    Assessment toys = TariffStack.unitedStates().assess(Entry.builder()
                            .hts("9503.00.00").origin("CN").entered("2025-04-15").value("10000", "USD").build());
                    MonetaryAmount duty = toys.duty().orElseThrow();
                    System.out.println(duty.getNumber().longValueExact() + " " + duty.getCurrency().getCurrencyCode());
                    System.out.println(duty.getClass().getModule().getName());
                    System.out.println(TariffStack.class.getModule().getName());
                    System.out.println(TariffStack.class.getModule().isNamed() && Main.class.getModule().isNamed());
                }
            }
            """;

    private static final String ASSERTS = """
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
    void aNamedModuleAssessesAnEntryAndGetsItsAmounts() throws Exception {
        assertThat(run("org.tariffstack.core", ASSESSES))
                .containsExactly("14500 USD", "org.javamoney.moneta", "org.tariffstack.core", "true");
    }

    @Test
    void aNamedModuleAssertsWithoutJqwik() throws Exception {
        assertThat(run("org.tariffstack.testing", ASSERTS)).containsExactly("false");
    }

    /** What a program of a module that requires another prints. */
    private List<String> run(String required, String text) throws Exception {
        Path sources = Files.createDirectories(folder.resolve("src/org/example/importer"));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Path descriptor = Files.writeString(folder.resolve("src/module-info.java"), DESCRIPTOR.formatted(required));
        Path program = Files.writeString(sources.resolve("Main.java"), text);
        String modulePath = modulePath();

        int compiled = ToolProvider.findFirst("javac").orElseThrow().run(System.out, System.err, "--release", "17",
                "--module-path", modulePath, "-d", classes.toString(), descriptor.toString(), program.toString());
        assertThat(compiled).as("the program compiles against the module").isZero();

        Path output = folder.resolve("out.txt");
        Path errors = folder.resolve("err.txt");
        Process java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path", classes + File.pathSeparator + modulePath,
                // The provider of amounts is bound at run time: nothing requires it by name.
                "--add-modules", "org.javamoney.moneta", "-m", "org.example.importer/org.example.importer.Main")
                .redirectOutput(output.toFile()).redirectError(errors.toFile()).start();
        boolean ended = java.waitFor(60, TimeUnit.SECONDS);
        if (!ended) {
            java.destroyForcibly().waitFor();
        }
        assertThat(ended).as("the program ends within a minute").isTrue();
        assertThat(java.exitValue()).as(Files.readString(errors)).isZero();
        return Files.readAllLines(output);
    }

    /** What a program needs beside its own classes, and no more: so there is no jqwik. */
    private static String modulePath() {
        List<String> needed = List.of("money-api-", "moneta-core-", "javax.annotation-api-", "fastcsv-", "tariffstack-core-");
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> Files.exists(Path.of(entry, "module-info.class"))
                        || needed.stream().anyMatch(name -> Path.of(entry).getFileName().toString().startsWith(name)))
                .filter(entry -> !entry.contains("test-classes")).collect(Collectors.joining(File.pathSeparator));
    }
}
