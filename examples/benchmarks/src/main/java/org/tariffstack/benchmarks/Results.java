package org.tariffstack.benchmarks;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What JMH wrote with {@code -rf json -prof gc}. */
final class Results {
    private final Map<String, Measured> byName = new TreeMap<>();
    private final JsonNode usual;

    private Results(JsonNode root) {
        if (root.isEmpty()) {
            throw new IllegalArgumentException("No benchmark was run.");
        }
        JsonNode settings = root.get(0);
        for (JsonNode run : root) {
            if (name(run).startsWith("SubsetBenchmark.")) {
                settings = run;
            }
            if (!run.get("primaryMetric").get("scoreUnit").asString().equals("ns/op")) {
                throw new IllegalArgumentException("Not in nanoseconds per operation: " + run.get("benchmark").asString());
            }
            byName.put(name(run), new Measured(run.get("primaryMetric").get("score").asDouble(),
                    number(run.get("primaryMetric").get("scoreError")),
                    number(run.get("secondaryMetrics").get("gc.alloc.rate.norm").get("score"))));
        }
        usual = settings;
    }

    static Results read(Path file) {
        return new Results(JsonMapper.shared().readTree(file));
    }

    /** "SubsetBenchmark.rate", with a parameter "BookBenchmark.rate 4". */
    private static String name(JsonNode run) {
        String[] parts = run.get("benchmark").asString().split("\\.");
        StringBuilder name = new StringBuilder(parts[parts.length - 2]).append('.').append(parts[parts.length - 1]);
        if (run.has("params")) {
            run.get("params").forEach(value -> name.append(' ').append(value.asString()));
        }
        return name.toString();
    }

    /** JMH writes what is no number as text. */
    private static double number(JsonNode node) {
        return node.isNumber() ? node.asDouble() : Double.NaN;
    }

    /**
     * What a benchmark took.
     *
     * @param name its class and method, and its parameter after a blank if it has one
     * @throws IllegalArgumentException if it was not run
     */
    Measured of(String name) {
        Measured measured = byName.get(name);
        if (measured == null) {
            throw new IllegalArgumentException(name + " was not run; there are " + byName.keySet() + ".");
        }
        return measured;
    }

    /** How often and how long most was measured. */
    String settings() {
        int processes = usual.get("forks").asInt();
        return processes + (processes == 1 ? " process each, of " : " processes each, of ")
                + usual.get("warmupIterations").asInt() + " × " + usual.get("warmupTime").asString()
                + " to warm up and " + usual.get("measurementIterations").asInt() + " × "
                + usual.get("measurementTime").asString() + " measured, on one thread; JMH "
                + usual.get("jmhVersion").asString();
    }

    /** The virtual machine. */
    String machine() {
        return usual.get("vmName").asString() + " " + usual.get("vmVersion").asString();
    }
}
