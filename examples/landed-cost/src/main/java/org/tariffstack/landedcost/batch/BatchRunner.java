package org.tariffstack.landedcost.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.tariffstack.landedcost.chunks.ChunkRunner;
import org.tariffstack.landedcost.chunks.Progress;
import org.tariffstack.landedcost.rows.BatchReader;

/** Answers a batch, each row with a line, in the order of the rows. */
final class BatchRunner {
    private final RowAnswerer answerer;
    private final int threads;

    BatchRunner(RowAnswerer answerer, int threads) {
        this.answerer = answerer;
        this.threads = threads;
    }

    /** Answers all rows and tells how many were refused. */
    long run(BatchReader rows, OutputStream out, Progress progress) throws IOException {
        long[] refused = {0};
        new ChunkRunner<List<BatchReader.RawRow>, Chunk>(threads).run(rows, this::answer, chunk -> {
            out.write(chunk.json());
            out.flush();
            refused[0] += chunk.refused();
        }, progress);
        return refused[0];
    }

    /** The answers to some rows, and how many of them are refusals. */
    private record Chunk(byte[] json, int refused) {}

    private Chunk answer(List<BatchReader.RawRow> rows) {
        ByteArrayOutputStream json = new ByteArrayOutputStream(4096 * rows.size());
        int refused = 0;
        for (BatchReader.RawRow row : rows) {
            RowAnswerer.Answer answer = answerer.answer(row);
            json.writeBytes(answer.json());
            refused += answer.refused() ? 1 : 0;
        }
        return new Chunk(json.toByteArray(), refused);
    }
}
