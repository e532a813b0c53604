package org.tariffstack.landedcost.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Brings the cells of rows into the forms that the commands read. Many threads may share one. */
public final class CellReader {
    /** What a sheet's reader leaves in a cell that shows no value. */
    public static final String NO_RESULT = "\uFFFCno result";

    private final Map<Integer, ColumnKind> kinds;
    private final Map<Integer, String> fields;
    private final Conventions conventions;

    private CellReader(Map<Integer, ColumnKind> kinds, Map<Integer, String> fields, Conventions conventions) {
        this.kinds = kinds;
        this.fields = fields;
        this.conventions = conventions;
    }

    /**
     * A reader of a file's cells.
     *
     * @param columns which column is which
     * @param charges the columns that are charges
     * @param conventions how the file writes dates and amounts
     */
    public static CellReader of(ColumnMap columns, List<String> charges, Conventions conventions) {
        Map<Integer, String> fields = new TreeMap<>();
        columns.fields().forEach((field, place) -> fields.put(place, field));
        return new CellReader(kinds(columns, charges), fields, conventions);
    }

    /** What the columns hold, by their place; those that are read as they stand are left out. */
    static Map<Integer, ColumnKind> kinds(ColumnMap columns, List<String> charges) {
        Map<Integer, ColumnKind> kinds = new TreeMap<>();
        columns.fields().forEach((field, place) -> {
            ColumnKind kind = ColumnKind.of(field, charges);
            if (kind != ColumnKind.TEXT) {
                kinds.put(place, kind);
            }
        });
        return kinds;
    }

    /**
     * The cells of a row as the commands read them.
     *
     * @param cells the cells as they stand
     * @param faults takes what cannot be read; such a cell becomes blank
     */
    public List<String> read(List<String> cells, List<CellException> faults) {
        List<String> read = null;
        for (Map.Entry<Integer, String> column : fields.entrySet()) {
            int place = column.getKey();
            if (place >= cells.size()) {
                continue;
            }
            String cell = cells.get(place);
            String text;
            try {
                text = read(column.getValue(), kinds.getOrDefault(place, ColumnKind.TEXT), cell);
            } catch (CellException e) {
                faults.add(e);
                text = "";
            }
            if (!text.equals(cell)) {
                read = read == null ? new ArrayList<>(cells) : read;
                read.set(place, text);
            }
        }
        return read == null ? cells : read;
    }

    private String read(String field, ColumnKind kind, String cell) throws CellException {
        if (cell.startsWith(NO_RESULT)) {
            throw new CellException(CellException.NO_RESULT, field, "the cell shows " + cell.substring(NO_RESULT.length())
                    .strip() + ": replace it by its value and save the workbook again.");
        }
        return switch (kind) {
            case CODE -> CodeCells.plain(field, cell);
            case COUNTRY -> OriginCells.code(cell);
            case DATE -> DateCells.iso(field, cell, conventions.dates());
            case AMOUNT -> AmountCells.plain(field, cell, conventions.decimals());
            case TEXT -> cell;
        };
    }
}
