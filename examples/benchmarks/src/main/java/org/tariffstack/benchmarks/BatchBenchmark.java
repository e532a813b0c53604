package org.tariffstack.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tariffstack.landedcost.batch.Batch;

/**
 * Rows of CSV answered as {@code tariffstack batch} answers them, in JSON, with the memory that it is promised for. They go
 * through so much code that the compiler needs longer for them than for the other benchmarks.
 */
@State(Scope.Thread)
@Warmup(iterations = 5, time = 4)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
public class BatchBenchmark extends Timed {
    private final List<Batch.CsvRow> rows = new ArrayList<>();
    private final Batch batch;
    private int next;

    /** Cuts the committed entries into rows. */
    public BatchBenchmark() {
        String csv = Questions.ofTheWholeBook().stream().map(row -> row.id() + "," + row.code().digits() + ","
                + row.origin().code() + "," + row.at() + "," + row.value()).collect(Collectors.joining("\n",
                "id,hts,origin,entered,value\n", "\n"));
        try {
            Batch.CsvRows cut = Batch.CsvRows.cut(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
            batch = Batch.ofColumns(cut.columns());
            for (List<Batch.CsvRow> some = cut.next(); !some.isEmpty(); some = cut.next()) {
                rows.addAll(some);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A row read, answered and written. */
    @Benchmark
    public byte[] row() {
        Batch.CsvRow row = rows.get(next);
        next = next + 1 == rows.size() ? 0 : next + 1;
        return batch.answer(row).json();
    }
}
