package org.tariffstack.landedcost.intake;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the user says of a file.
 *
 * @param encoding its encoding, or null where it is to be found
 * @param delimiter what stands between its fields, or 0 where it is to be found
 * @param conventions how it writes dates and decimals, as far as that is said
 * @param sheet the sheet of a workbook, or null for the one that has a header
 * @param columns which column of the commands a name in the file stands for
 */
public record IntakeOptions(@Nullable Charset encoding, char delimiter, Conventions conventions,
        @Nullable String sheet, Map<String, String> columns) {
    /** Nothing is said. */
    public static final IntakeOptions NONE = new IntakeOptions(null, '\0', Conventions.UNKNOWN, null, Map.of());

    /** Keeps the names as they are compared. */
    public IntakeOptions {
        Map<String, String> keys = new TreeMap<>();
        columns.forEach((name, field) -> keys.put(ColumnNames.key(name), field));
        columns = Map.copyOf(keys);
    }
}
