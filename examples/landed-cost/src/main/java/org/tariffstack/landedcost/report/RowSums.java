package org.tariffstack.landedcost.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.tariffstack.landedcost.chunks.ChunkRunner;
import org.tariffstack.landedcost.chunks.Progress;
import org.tariffstack.landedcost.rows.EntryRow;
import org.tariffstack.landedcost.rows.InputRow;
import org.tariffstack.landedcost.rows.RowFields;
import org.tariffstack.landedcost.rows.RowProblem;
import org.tariffstack.landedcost.rows.RowReader;
import org.tariffstack.landedcost.rows.Rows;

/**
 * Adds rows up, chunk by chunk on many threads, and notes those that are refused.
 *
 * @param <T> what some rows come to; each chunk has its own, so that only one thread changes it
 */
public final class RowSums<T> {
    private final Rows rows;
    private final Supplier<T> none;
    private final BiConsumer<EntryRow, T> work;
    private final BiConsumer<RefusedRow, T> refusal;

    /**
     * How to add.
     *
     * @param rows makes entries of rows
     * @param none makes what no rows come to
     * @param work adds a row, wholly or not at all; called by many threads
     * @param refusal what a refused row adds; called by many threads
     */
    public RowSums(Rows rows, Supplier<T> none, BiConsumer<EntryRow, T> work, BiConsumer<RefusedRow, T> refusal) {
        this.rows = rows;
        this.none = none;
        this.work = work;
        this.refusal = refusal;
    }

    /**
     * A row that was refused.
     *
     * @param problem why
     * @param fields what stands in it, as far as it can be told
     */
    public record RefusedRow(RowProblem problem, RowFields fields) {}

    /** What some rows come to, and what was refused. */
    private record Chunk<T>(T sums, List<RowProblem> problems) {}

    /**
     * Adds all rows.
     *
     * @param all takes what the chunks come to, in their order; called by one thread
     * @param refused takes the rows that were refused, in their order
     */
    public void run(RowReader reader, int threads, ChunkRunner.Collector<T> all, RefusedRows refused, Progress progress)
            throws IOException {
        new ChunkRunner<List<InputRow>, Chunk<T>>(threads).run(reader, this::add, chunk -> {
            all.collect(chunk.sums());
            for (RowProblem problem : chunk.problems()) {
                refused.add(problem);
            }
        }, progress);
    }

    private Chunk<T> add(List<InputRow> chunk) {
        T sums = none.get();
        List<RowProblem> problems = new ArrayList<>();
        for (InputRow raw : chunk) {
            RowFields fields = RowFields.of(raw, rows.header());
            Rows.Outcome<Boolean> outcome = rows.of(new Rows.Place(raw.number(), raw.lineNumber()), fields, row -> {
                work.accept(row, sums);
                return true;
            });
            RowProblem problem = outcome.problem();
            if (problem != null) {
                problems.add(problem);
                refusal.accept(new RefusedRow(problem, fields), sums);
            }
        }
        return new Chunk<>(sums, problems);
    }
}
