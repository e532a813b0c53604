package org.tariffstack.benchmarks;

import org.tariffstack.landedcost.panel.PanelFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.tariffstack.TariffStack;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.landedcost.chunks.Progress;
import org.tariffstack.landedcost.panel.Panel;
import org.tariffstack.landedcost.panel.PanelFile;
import org.tariffstack.law.EffectivePeriod;

/** Every line of electrical machinery, from every origin, through every change since 2018, into a Parquet file. */
@State(Scope.Thread)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
public class PanelBenchmark extends Timed {
    private static final EffectivePeriod SINCE_2018 =
            new EffectivePeriod(Instant.parse("2018-01-01T05:00:00Z"), Instant.parse("2026-10-10T04:00:00Z"));

    private final TariffStack stack = TariffStack.unitedStates();
    private final Entry template = Entry.builder().hts("85").origin("CN").entered("2025-01-01").build();
    @SuppressWarnings("NullAway.Init") // in the set-up
    private Path file;

    /** Finds a place for the file. */
    @Setup
    public void makeFile() throws IOException {
        file = Files.createTempFile("panel", ".parquet");
    }

    /** Deletes the file. */
    @TearDown
    public void deleteFile() throws IOException {
        Files.delete(file);
    }

    /** A chapter on one thread, nothing kept from the last time but what the book's engine keeps. */
    @Benchmark
    public long chapter() throws IOException {
        Panel panel = new Panel(stack, template, SINCE_2018, List.of(HtsCode.of("85")), List.of());
        try (PanelFile<?> out = PanelFiles.create(file, file, panel)) {
            return out.write(panel, 1, Progress.NONE);
        }
    }
}
