package org.tariffstack.landedcost.deliver;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Takes the rows of a table. Closed without {@link #finish}, it leaves no whole table. */
public interface TableSink extends Closeable {
    /** Writes a row: a cell for each column, as text. */
    void write(List<String> cells) throws IOException;

    /** Writes what comes after the last row. */
    void finish() throws IOException;
}
