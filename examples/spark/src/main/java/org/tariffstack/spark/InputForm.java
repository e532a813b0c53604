package org.tariffstack.spark;

import java.util.Locale;
import java.util.Optional;

/** The forms in which entries are read. */
enum InputForm {
    CSV, PARQUET;

    /** The form that the end of a file's name tells. */
    static Optional<InputForm> of(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") ? Optional.of(CSV) : name.endsWith(".parquet") ? Optional.of(PARQUET)
                : Optional.empty();
    }
}
