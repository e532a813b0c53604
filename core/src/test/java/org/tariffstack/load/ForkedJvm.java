package org.tariffstack.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What a program printed that ran in a virtual machine of its own.
 *
 * @param figures the lines {@code name=value}
 * @param ended how it ended: "done", "stopped" if it took too long, else the last of what it complained of
 */
record ForkedJvm(Map<String, Double> figures, String ended) {
    static final String DONE = "done";

    /**
     * Runs a program.
     *
     * @param heap the most heap, as {@code 128m}
     */
    static ForkedJvm run(Class<?> program, String heap, long seconds, Object... arguments)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile("tariffstack-load", ".txt");
        Path errors = Files.createTempFile("tariffstack-load", ".err");
        try {
            List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx" + heap, "-cp", System.getProperty("java.class.path"), program.getName()));
            for (Object argument : arguments) {
                command.add(argument.toString());
            }
            Process java = new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile()).start();
            boolean ended = java.waitFor(seconds, TimeUnit.SECONDS);
            if (!ended) {
                java.destroyForcibly().waitFor();
            }
            Map<String, Double> figures = new LinkedHashMap<>();
            for (String line : Files.readAllLines(output)) {
                int equals = line.indexOf('=');
                figures.put(line.substring(0, equals), Double.valueOf(line.substring(equals + 1)));
            }
            String how = !ended ? "stopped" : java.exitValue() == 0 ? DONE : Files.readAllLines(errors).stream()
                    .filter(line -> line.contains("Error") || line.contains("Exception")).findFirst().orElse("failed");
            return new ForkedJvm(figures, how);
        } finally {
            Files.delete(output);
            Files.delete(errors);
        }
    }

    /** A figure. */
    double figure(String name) {
        Double figure = figures.get(name);
        if (figure == null) {
            throw new AssertionError("no figure " + name + " in " + this);
        }
        return figure;
    }
}
