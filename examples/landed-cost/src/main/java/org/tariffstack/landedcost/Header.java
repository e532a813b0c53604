package org.tariffstack.landedcost;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The columns of a batch, as its header names them. */
final class Header {
    /** The columns that every batch has. */
    static final List<String> REQUIRED = List.of("hts", "origin", "entered");
    /** The columns that a batch may have, too. */
    static final List<String> OPTIONAL = List.of("id", "jurisdiction", "loaded", "exported", "value", "currency",
            "quantity", "unit", "quantity2", "unit2", "spi", "base_rate", "facts");

    private final Map<String, Integer> places = new HashMap<>();
    private final int width;

    private Header(int width) {
        this.width = width;
    }

    /** A header that cannot be used; the message says why. */
    static final class BadHeaderException extends Exception {
        private static final long serialVersionUID = 1L;

        BadHeaderException(String message) {
            super(message);
        }
    }

    /** Reads the names of the columns. */
    static Header of(List<String> names) throws BadHeaderException {
        return of(names, OPTIONAL);
    }

    /**
     * Reads the names of the columns.
     *
     * @param optional the columns that there may be beside the required ones
     */
    static Header of(List<String> names, List<String> optional) throws BadHeaderException {
        Header header = new Header(names.size());
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip();
            if (!REQUIRED.contains(name) && !optional.contains(name)) {
                throw new BadHeaderException("there is no column '" + name + "'. " + allowed(optional));
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

    private static String allowed(List<String> optional) {
        return "Required are " + String.join(", ", REQUIRED) + "; there may be " + String.join(", ", optional);
    }

    /** The number of columns. */
    int width() {
        return width;
    }

    /** What a row has in a column, without blanks around it; empty where the batch has no such column. */
    String text(List<String> fields, String column) {
        Integer place = places.get(column);
        return place == null || place >= fields.size() ? "" : fields.get(place).strip();
    }

    /** The id of a row exactly as it stands, or null if it has none. */
    String id(List<String> fields) {
        Integer place = places.get("id");
        return place == null || place >= fields.size() ? null : fields.get(place);
    }

}
