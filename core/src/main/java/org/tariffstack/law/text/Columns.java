package org.tariffstack.law.text;

import java.util.List;

/** The columns of a file by their names. A file has a dozen at the most, so that looking along them beats a map. */
final class Columns {
    private final String[] names;

    /** Columns, in the order of the file. */
    Columns(List<String> names) {
        this.names = names.toArray(new String[0]);
    }

    /** The place of a column, or -1 where the file lacks it. */
    int of(String name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
