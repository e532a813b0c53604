package org.tariffstack.landedcost.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.tariffstack.landedcost.chunks.ChunkRunner;
import org.tariffstack.landedcost.chunks.Progress;
import org.tariffstack.landedcost.console.Console;
import org.tariffstack.landedcost.report.FaultKinds;
import org.tariffstack.landedcost.rows.InputRow;
import org.tariffstack.landedcost.rows.RowProblem;
import org.tariffstack.landedcost.rows.RowReader;

/** Answers a batch, each row with a line, in the order of the rows. */
final class BatchRunner {
    private final RowAnswerer answerer;
    private final int threads;
    private final FaultKinds kinds = new FaultKinds();
    private long refused;
    private long all;

    BatchRunner(RowAnswerer answerer, int threads) {
        this.answerer = answerer;
        this.threads = threads;
    }

    /** Answers all rows and tells how many were refused. */
    long run(RowReader rows, OutputStream out, Progress progress) throws IOException {
        new ChunkRunner<List<InputRow>, Chunk>(threads).run(rows, this::answer, chunk -> {
            out.write(chunk.json());
            out.flush();
            chunk.problems().forEach(kinds::add);
            refused += chunk.problems().size();
            all += chunk.size();
        }, progress);
        return refused;
    }

    /** Says on standard error what was wrong with rows. */
    void tell(Console console) {
        kinds.tell(console, all);
    }

    /** The answers to some rows, and why rows were refused. */
    private record Chunk(byte[] json, List<RowProblem> problems, int size) {}

    private Chunk answer(List<InputRow> rows) {
        ByteArrayOutputStream json = new ByteArrayOutputStream(4096 * rows.size());
        List<RowProblem> problems = new ArrayList<>();
        for (InputRow row : rows) {
            RowAnswerer.Answer answer = answerer.answer(row);
            json.writeBytes(answer.json());
            if (answer.problem() != null) {
                problems.add(answer.problem());
            }
        }
        return new Chunk(json.toByteArray(), problems, rows.size());
    }
}
