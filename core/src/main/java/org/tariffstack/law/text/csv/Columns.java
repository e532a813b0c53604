package org.tariffstack.law.text.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The columns of a file by their names. */
final class Columns {
    private final Map<String, Integer> places = new HashMap<>();

    /** Columns, in the order of the file. */
    Columns(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            places.putIfAbsent(names.get(i), i);
        }
    }

    /** The place of a column, or -1 where the file lacks it. */
    int of(String name) {
        Integer place = places.get(name);
        return place == null ? -1 : place;
    }
}
