package org.tariffstack.spark;

import java.io.Serializable;
import java.util.List;
import org.tariffstack.landedcost.batch.Batch;

/**
 * Some rows of one file, to be answered in one place.
 *
 * @param file the file, as seen from the folder of the input
 * @param columns the names of its columns, in order
 * @param rows the rows
 */
record Piece(String file, List<String> columns, List<Batch.Row> rows) implements Serializable {
    Piece {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
