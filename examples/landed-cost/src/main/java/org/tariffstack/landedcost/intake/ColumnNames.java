package org.tariffstack.landedcost.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names that columns go by in reports of customs, of brokers and of systems that importers keep. */
final class ColumnNames {
    private static final Map<String, List<Name>> KNOWN = known();

    private ColumnNames() {}

    /**
     * What a name stands for.
     *
     * @param field the column as the commands know it
     * @param taken whether it is taken for that column, or only proposed
     * @param rank which of several is taken: the lowest
     */
    record Name(String field, boolean taken, int rank) {}

    private static Map<String, List<Name>> known() {
        Map<String, List<Name>> known = new HashMap<>();
        for (List<String> row : DataTable.rows("columns.csv", "field", "seen", "use", "rank")) {
            Name name = new Name(row.get(0), row.get(2).equals("take"), Integer.parseInt(row.get(3)));
            known.merge(key(row.get(1)), List.of(name), (one, other) -> {
                List<Name> both = new ArrayList<>(one);
                both.addAll(other);
                return List.copyOf(both);
            });
        }
        return Map.copyOf(known);
    }

    /**
     * What a name stands for, or null where it is not known. A number of an entry is the id of a row where a command reads no
     * numbers of entries.
     *
     * @param readable the columns that a command reads
     */
    static @Nullable Name of(String name, Collection<String> readable) {
        return KNOWN.getOrDefault(key(name), List.of()).stream().filter(found -> readable.contains(found.field())).findFirst()
                .orElse(null);
    }

    /** A name without what writers treat as they like: capitals, blanks and signs. */
    static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                key.append(c);
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
