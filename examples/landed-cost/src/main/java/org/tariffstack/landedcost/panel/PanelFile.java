package org.tariffstack.landedcost.panel;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.landedcost.chunks.ChunkRunner;
import org.tariffstack.landedcost.chunks.Progress;

/**
 * A file that a panel is written to.
 *
 * @param <T> what the rows of some lines are made into before they are written, by many threads at once
 */
public abstract class PanelFile<T> implements Closeable {
    /** So many lines are worth a thread's while; from 240 origins they have some twenty thousand rows. */
    private static final int LINES_AT_ONCE = 16;

    PanelFile() {}

    /** Writes what stands before the rows, if anything does; called once, before {@link #write(Object)}. */
    void begin() throws IOException {}

    /** Makes something of rows that is quick to write; called by many threads. */
    abstract T prepare(List<PanelRow> rows);

    /** Writes what was made of the next rows; called by one thread. */
    abstract void write(T prepared) throws IOException;

    /**
     * Writes a whole panel.
     *
     * @param threads on how many threads it is worked out, one or more
     * @param progress follows the lines
     * @return how many rows it has
     */
    public long write(Panel panel, int threads, Progress progress) throws IOException {
        begin();
        long[] rows = {0};
        new ChunkRunner<List<HtsCode>, Part<T>>(threads).run(new Lines(panel.lines()), lines -> {
            List<PanelRow> part = panel.rows(lines);
            return new Part<>(prepare(part), part.size());
        }, part -> {
            write(part.prepared());
            rows[0] += part.rows();
        }, progress);
        return rows[0];
    }

    /**
     * The rows of some lines.
     *
     * @param prepared what was made of them
     * @param rows how many they are
     */
    private record Part<T>(T prepared, int rows) {}

    /** The lines, some at a time. */
    private static final class Lines implements ChunkRunner.Source<List<HtsCode>> {
        private final List<HtsCode> all;
        private int next;

        Lines(List<HtsCode> all) {
            this.all = all;
        }

        @Override
        public @Nullable List<HtsCode> next() {
            if (next == all.size()) {
                return null;
            }
            int end = Math.min(next + LINES_AT_ONCE, all.size());
            List<HtsCode> some = new ArrayList<>(all.subList(next, end));
            next = end;
            return some;
        }

        @Override
        public boolean ready() {
            return true;
        }

        @Override
        public long position() {
            return next;
        }
    }
}
