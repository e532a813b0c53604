package org.tariffstack.landedcost.rows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tariffstack.landedcost.intake.CellReader;
import org.tariffstack.landedcost.intake.ColumnMap;
import org.tariffstack.landedcost.intake.Conventions;
import org.tariffstack.landedcost.intake.IntakeException;
import org.tariffstack.landedcost.intake.IntakeOptions;

/** The columns of a file of rows: which is which, and how their cells are read. */
public final class Header {
    /** The columns that every batch has. */
    public static final List<String> REQUIRED = List.of("hts", "origin", "entered");
    /** The columns that a batch may have, too. */
    public static final List<String> OPTIONAL = List.of("id", "jurisdiction", "loaded", "exported", "value", "currency",
            "quantity", "unit", "quantity2", "unit2", "spi", "base_rate", "facts");

    private static final Pattern TOTAL = Pattern.compile("(?i)\\W*(grand |sub-?)?totals?\\b.*");

    private final ColumnMap columns;
    private final Map<String, Integer> places = new HashMap<>();
    private final CellReader cells;
    private final char delimiter;

    private Header(ColumnMap columns, CellReader cells, char delimiter) {
        this.columns = columns;
        this.cells = cells;
        this.delimiter = delimiter;
        for (int i = 0; i < columns.names().size(); i++) {
            places.putIfAbsent(columns.names().get(i), i);
        }
        places.putAll(columns.fields());
    }

    /**
     * The columns that a command reads beside the required ones.
     *
     * @param names their names
     */
    public record OptionalColumns(List<String> names) {
        /** Those of a batch. */
        public static final OptionalColumns OF_BATCH = new OptionalColumns(OPTIONAL);

        /** Those of a batch, and some more. */
        public static OptionalColumns andMore(Collection<String> more) {
            List<String> names = new ArrayList<>(OPTIONAL);
            names.addAll(more);
            return new OptionalColumns(List.copyOf(names));
        }

        /** Those that are read, the required ones first. */
        List<String> readable() {
            List<String> readable = new ArrayList<>(REQUIRED);
            readable.addAll(names);
            return readable;
        }
    }

    /** A header that cannot be used; the message says why. */
    public static final class BadHeaderException extends Exception {
        private static final long serialVersionUID = 1L;

        BadHeaderException(String message) {
            super(message);
        }
    }

    /**
     * Reads the names of the columns of a file in the form of a batch: UTF-8, with commas, amounts as plain decimals or as they
     * are written in the United States.
     *
     * @param names the names, in order
     * @param optional the columns that are read beside the required ones
     */
    public static Header of(List<String> names, OptionalColumns optional) throws BadHeaderException {
        try {
            ColumnMap columns = ColumnMap.of(names, optional.readable(), REQUIRED, IntakeOptions.NONE);
            return of(columns, Conventions.UNKNOWN, ',');
        } catch (IntakeException e) {
            throw new BadHeaderException(e.getMessage());
        }
    }

    /**
     * The header of a file whose form is known.
     *
     * @param columns which column is which
     * @param conventions how it writes dates and amounts
     * @param delimiter what stands between its fields
     */
    static Header of(ColumnMap columns, Conventions conventions, char delimiter) {
        return new Header(columns, CellReader.of(columns, RowLine.CHARGES, conventions), delimiter);
    }

    /** The number of columns. */
    int width() {
        return columns.names().size();
    }

    /** What stands between the fields of a row. */
    char delimiter() {
        return delimiter;
    }

    /** Brings cells into the forms that are read. */
    CellReader cells() {
        return cells;
    }

    /** The columns that are not read. */
    List<String> notRead() {
        return columns.others();
    }

    /** The names of the columns, in order. */
    public List<String> columns() {
        return columns.names();
    }

    /** Whether there is such a column. */
    public boolean has(String column) {
        return places.containsKey(column);
    }

    /** Where a column that there is stands, 0 for the first. */
    public int place(String column) {
        return Objects.requireNonNull(places.get(column), column);
    }

    /** What a row has in a column, without blanks around it; empty where the batch has no such column. */
    public String text(List<String> fields, String column) {
        Integer place = places.get(column);
        return place == null || place >= fields.size() ? "" : fields.get(place).strip();
    }

    /** The id of a row exactly as it stands, or null if it has none. */
    public @Nullable String id(List<String> fields) {
        Integer place = places.get("id");
        return place == null || place >= fields.size() ? null : fields.get(place);
    }

    /** Whether a row states no entry and one of its cells calls it a total. */
    boolean isTotal(List<String> fields) {
        return REQUIRED.stream().allMatch(column -> text(fields, column).isEmpty() || isTotal(text(fields, column)))
                && fields.stream().anyMatch(Header::isTotal);
    }

    private static boolean isTotal(String cell) {
        return TOTAL.matcher(cell).matches();
    }
}
