package org.tariffstack.landedcost.deliver;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reports that are CSV already, as tables of other forms. */
public final class CsvTables {
    private static final Set<String> AMOUNTS = Set.of("value", "duty", "refundable", "assessed", "interest", "overpaid", "underpaid",
            "filed", "due", "beside", "change");
    private static final Set<String> RATES = Set.of("rate");
    private static final Set<String> COUNTS = Set.of("entries", "row");

    private CsvTables() {}

    /** The columns of a report, by its first line. */
    public static List<TableColumn> columns(String csv) {
        return rows(csv).get(0).stream().map(name -> new TableColumn(name, AMOUNTS.contains(name) ? TableColumn.Kind.AMOUNT
                : RATES.contains(name) ? TableColumn.Kind.RATE : COUNTS.contains(name) ? TableColumn.Kind.COUNT
                        : TableColumn.Kind.TEXT)).toList();
    }

    /** Writes the rows of a report after its first line, or all of a part of one. */
    public static void write(String csv, boolean withHeader, TableSink table) throws IOException {
        List<List<String>> rows = rows(csv);
        for (List<String> row : rows.subList(withHeader ? 1 : 0, rows.size())) {
            table.write(row.stream().map(CsvTables::bare).toList());
        }
    }

    /** A cell without the apostrophe that keeps a spreadsheet from taking it for a formula; in a table it is a text anyway. */
    private static String bare(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }

    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
            reader.forEach(row -> rows.add(row.getFields()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
