package org.tariffstack.landedcost;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Works through a file of rows on all processors and in the order of its rows.
 *
 * <p>One thread reads and collects; a pool works on chunks of rows in between. The chunks under way stand in a queue, in
 * order, and are collected from its head. The queue is short, so that memory does not grow with the file. Where the
 * input makes us wait, everything under way is collected first: a program may ask row by row.
 *
 * @param <T> what comes of a chunk
 */
final class ChunkRunner<T> {
    private final int threads;

    ChunkRunner(int threads) {
        this.threads = threads;
    }

    /** Makes something of a chunk of rows; called by many threads. */
    interface Worker<T> {
        T work(List<BatchReader.RawRow> rows);
    }

    /** Takes what came of the chunks, in their order; called by one thread. */
    interface Collector<T> {
        void collect(T result) throws IOException;
    }

    /** Works through all rows. */
    void run(BatchReader rows, Worker<T> worker, Collector<T> collector, Progress progress) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, ChunkRunner::daemon);
        try {
            Deque<Future<T>> underWay = new ArrayDeque<>();
            List<BatchReader.RawRow> chunk = rows.nextRows();
            while (!chunk.isEmpty()) {
                List<BatchReader.RawRow> submitted = chunk;
                underWay.addLast(pool.submit(() -> worker.work(submitted)));
                int mayWait = rows.ready() ? 2 * threads : 0;
                while (underWay.size() > mayWait) {
                    collector.collect(result(underWay.removeFirst()));
                }
                progress.at(rows.bytesRead());
                chunk = rows.nextRows();
            }
            while (!underWay.isEmpty()) {
                collector.collect(result(underWay.removeFirst()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> T result(Future<T> future) throws IOException {
        try {
            return future.get();
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
