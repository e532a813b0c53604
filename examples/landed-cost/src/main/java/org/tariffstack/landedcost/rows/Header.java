package org.tariffstack.landedcost.rows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The columns of a batch, as its header names them. */
public final class Header {
    /** The columns that every batch has. */
    public static final List<String> REQUIRED = List.of("hts", "origin", "entered");
    /** The columns that a batch may have, too. */
    static final List<String> OPTIONAL = List.of("id", "jurisdiction", "loaded", "exported", "value", "currency",
            "quantity", "unit", "quantity2", "unit2", "spi", "base_rate", "facts");

    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> notRead = new ArrayList<>();
    private final List<String> columns;

    private Header(List<String> columns) {
        this.columns = columns;
    }

    /**
     * The columns that a file may have beside the required ones.
     *
     * @param names columns that are read
     * @param others whether there may be any others, which are not read
     */
    public record OptionalColumns(List<String> names, boolean others) {
        /** Those of a batch. */
        public static final OptionalColumns OF_BATCH = new OptionalColumns(OPTIONAL, false);

        /** Those of a batch, some more, and any others. */
        public static OptionalColumns andMore(Collection<String> more) {
            List<String> names = new ArrayList<>(OPTIONAL);
            names.addAll(more);
            return new OptionalColumns(List.copyOf(names), true);
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
     * Reads the names of the columns.
     *
     * @param names the names, in order
     * @param optional the columns that there may be beside the required ones
     */
    public static Header of(List<String> names, OptionalColumns optional) throws BadHeaderException {
        Header header = new Header(names.stream().map(String::strip).toList());
        for (int i = 0; i < names.size(); i++) {
            String name = header.columns.get(i);
            if (!REQUIRED.contains(name) && !optional.names().contains(name)) {
                if (!optional.others()) {
                    throw new BadHeaderException("there is no column '" + name + "'. " + allowed(optional));
                }
                header.notRead.add(name);
            }
            if (header.places.put(name, i) != null) {
                throw new BadHeaderException("the column '" + name + "' stands twice");
            }
        }
        List<String> missing = REQUIRED.stream().filter(name -> !header.places.containsKey(name)).toList();
        if (!missing.isEmpty()) {
            throw new BadHeaderException("the column " + String.join(", ", missing) + " is missing. " + allowed(optional));
        }
        return header;
    }

    private static String allowed(OptionalColumns optional) {
        return "Required are " + String.join(", ", REQUIRED) + "; there may be "
                + String.join(", ", optional.names());
    }

    /** The number of columns. */
    int width() {
        return columns.size();
    }

    /** The columns that are not read. */
    List<String> notRead() {
        return Collections.unmodifiableList(notRead);
    }

    /** The names of the columns, in order. */
    public List<String> columns() {
        return columns;
    }

    /** Whether there is such a column. */
    public boolean has(String column) {
        return places.containsKey(column);
    }

    /** Where a column that there is stands, 0 for the first. */
    int place(String column) {
        return Objects.requireNonNull(places.get(column), column);
    }

    /** What a row has in a column, without blanks around it; empty where the batch has no such column. */
    String text(List<String> fields, String column) {
        Integer place = places.get(column);
        return place == null || place >= fields.size() ? "" : fields.get(place).strip();
    }

    /** The id of a row exactly as it stands, or null if it has none. */
    @Nullable String id(List<String> fields) {
        Integer place = places.get("id");
        return place == null || place >= fields.size() ? null : fields.get(place);
    }

}
