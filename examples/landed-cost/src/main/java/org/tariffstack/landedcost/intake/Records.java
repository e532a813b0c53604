package org.tariffstack.landedcost.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a file, title lines and header among them, in their order. */
public interface Records extends Closeable {
    /**
     * A row.
     *
     * @param line where it stands: the line of a text that it begins on, or the row of a sheet, 1 for the first
     * @param cells its cells as text; none of a blank line
     */
    record Row(long line, List<String> cells) {
        /** Whether nothing stands in it. */
        public boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** The next row, or null at the end. */
    @Nullable Row next() throws IOException;

    /** How far the file has been read, in bytes. */
    long position();
}
