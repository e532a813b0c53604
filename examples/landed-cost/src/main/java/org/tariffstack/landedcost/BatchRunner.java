package org.tariffstack.landedcost;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Answers a batch on all processors and in the order of its rows.
 *
 * <p>One thread reads and writes; a pool answers chunks of rows in between. The chunks under way stand in a queue, in
 * order, and are written from its head. The queue is short, so that memory does not grow with the batch. Where the
 * input makes us wait, everything under way is written first: a program may ask row by row.
 */
final class BatchRunner {
    private final RowAnswerer answerer;
    private final int threads;

    BatchRunner(RowAnswerer answerer, int threads) {
        this.answerer = answerer;
        this.threads = threads;
    }

    /** Answers all rows and tells how many were refused. */
    long run(BatchReader rows, OutputStream out, Progress progress) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, BatchRunner::daemon);
        try {
            Deque<Future<Chunk>> underWay = new ArrayDeque<>();
            long refused = 0;
            List<BatchReader.RawRow> chunk = rows.nextRows();
            while (!chunk.isEmpty()) {
                List<BatchReader.RawRow> submitted = chunk;
                underWay.addLast(pool.submit(() -> answer(submitted)));
                int mayWait = rows.ready() ? 2 * threads : 0;
                while (underWay.size() > mayWait) {
                    refused += write(underWay.removeFirst(), out);
                }
                progress.at(rows.bytesRead());
                chunk = rows.nextRows();
            }
            while (!underWay.isEmpty()) {
                refused += write(underWay.removeFirst(), out);
            }
            return refused;
        } finally {
            pool.shutdownNow();
        }
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

    private static int write(Future<Chunk> answers, OutputStream out) throws IOException {
        try {
            Chunk chunk = answers.get();
            out.write(chunk.json());
            out.flush();
            return chunk.refused();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A worker failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "tariffstack-worker");
        thread.setDaemon(true);
        return thread;
    }
}
