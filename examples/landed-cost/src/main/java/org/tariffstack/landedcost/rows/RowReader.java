package org.tariffstack.landedcost.rows;

import java.util.List;
import org.tariffstack.landedcost.chunks.ChunkRunner;

/** Reads the rows of a file, some at a time. */
public interface RowReader extends ChunkRunner.Source<List<InputRow>> {
    /** The columns. */
    Header header();

    /** How many rows were left out so far, since they hold totals. */
    long totals();
}
