package org.tariffstack.landedcost.intake;

import org.jspecify.annotations.Nullable;

/** Reads single cells, for reports whose conventions are known. */
public final class Cells {
    private Cells() {}

    /**
     * An amount as reports of the United States write it, as a plain decimal; what is no amount stays as it is.
     *
     * @param field the column, for the message
     * @throws CellException if its decimal mark is a comma
     */
    public static String amount(String field, String cell) throws CellException {
        return AmountCells.plain(field, cell, DecimalMark.POINT);
    }

    /**
     * A date as ISO 8601 writes it; what is no date stays as it is.
     *
     * @param field the column, for the message
     * @param order the order of dates such as 3/4/2025, or null where it is not known
     * @throws CellException if it may be read in two ways
     */
    public static String date(String field, String cell, @Nullable DateOrder order) throws CellException {
        return DateCells.iso(field, cell, order);
    }
}
