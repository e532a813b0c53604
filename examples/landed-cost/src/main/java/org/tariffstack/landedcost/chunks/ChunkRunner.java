package org.tariffstack.landedcost.chunks;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Works through chunks on all processors and in their order.
 *
 * <p>One thread reads and collects; a pool works on the chunks in between. The chunks under way stand in a queue, in
 * order, and are collected from its head. The queue is short, so that memory does not grow with their number. Where the
 * input makes us wait, everything under way is collected first: a program may ask row by row.
 *
 * @param <C> a chunk
 * @param <T> what comes of it
 */
public final class ChunkRunner<C, T> {
    /** More threads than any machine has processors would only take memory. */
    public static final int MOST_THREADS = 1024;

    private final int threads;

    /** A runner on so many threads, one or more. */
    public ChunkRunner(int threads) {
        this.threads = threads;
    }

    /** Gives the chunks; called by one thread. */
    public interface Source<C> {
        /** The next chunk, or null if there is none. */
        @Nullable C next() throws IOException;

        /** Whether the next chunk is there without waiting. */
        boolean ready() throws IOException;

        /** How far the source has been read, in the unit of the progress. */
        long position();
    }

    /** Makes something of a chunk; called by many threads. */
    public interface Worker<C, T> {
        /** What comes of a chunk. */
        T work(C chunk);
    }

    /** Takes what came of the chunks, in their order; called by one thread. */
    public interface Collector<T> {
        /** Takes what came of the next chunk. */
        void collect(T result) throws IOException;
    }

    /** Works through all chunks. */
    public void run(Source<C> source, Worker<C, T> worker, Collector<T> collector, Progress progress) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, ChunkRunner::daemon);
        try {
            Deque<Future<T>> underWay = new ArrayDeque<>();
            C chunk = source.next();
            while (chunk != null) {
                C submitted = chunk;
                underWay.addLast(pool.submit(() -> worker.work(submitted)));
                int mayWait = source.ready() ? 2 * threads : 0;
                while (underWay.size() > mayWait) {
                    collector.collect(result(underWay.removeFirst()));
                }
                progress.at(source.position());
                chunk = source.next();
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
