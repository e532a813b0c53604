package org.tariffstack.landedcost.panel;

import java.io.IOException;
import java.nio.file.Path;

/** The kinds of files that a panel can be written to. */
public final class PanelFiles {
    private PanelFiles() {}

    /** Whether there is a kind of file for the name. */
    public static boolean isKnown(Path file) {
        return isParquet(file) || file.toString().endsWith(".csv.gz");
    }

    private static boolean isParquet(Path file) {
        return file.toString().endsWith(".parquet");
    }

    /**
     * Begins a file, over an older one if there is one.
     *
     * @param file where it is written
     * @param named tells its kind: its name ends in {@code .parquet} or {@code .csv.gz}
     */
    public static PanelFile<?> create(Path file, Path named, Panel panel) throws IOException {
        return isParquet(named) ? new ParquetPanel(file, panel.programs()) : new CsvPanel(file, panel.programs());
    }
}
