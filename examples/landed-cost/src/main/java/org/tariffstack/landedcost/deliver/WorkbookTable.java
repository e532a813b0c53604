package org.tariffstack.landedcost.deliver;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as a workbook: numbers are numbers and texts are texts, so that nothing of the user's becomes a formula; the header
 * stays in sight, columns have widths, and amounts are added up below by formulas of ours.
 */
public final class WorkbookTable implements TableSink {
    /** A spreadsheet takes no longer text in a cell. */
    private static final int LONGEST_TEXT = 32_767;
    private static final int MOST_ROWS = Worksheet.MAX_ROWS - 1;
    private static final int ROWS_AT_ONCE = 500;
    private static final int WIDEST = 48;
    private static final int NARROWEST = 9;
    /** A spreadsheet keeps so many digits of a number. */
    private static final int MOST_DIGITS = 15;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");
    private static final Pattern DATE = Pattern.compile("(19|20|21)\\d{2}-\\d{2}-\\d{2}");
    private static final String[] DECIMALS = {"0", "0.0", "0.00", "0.000", "0.0000", "0.00000", "0.000000"};
    /** What no XML can hold. */
    private static final Pattern NO_XML = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private final Workbook workbook;
    private final Worksheet sheet;
    private final List<TableColumn> columns;
    private final int[] widths;
    private int row;

    /**
     * Begins a workbook.
     *
     * @param out what is written to, which the caller closes
     * @param name the name of the sheet
     */
    public WorkbookTable(OutputStream out, String name, List<TableColumn> columns) {
        this.columns = List.copyOf(columns);
        this.workbook = new Workbook(out, "tariffstack", "1.0");
        this.sheet = workbook.newWorksheet(name);
        this.widths = new int[columns.size()];
        sheet.freezePane(0, 1);
        for (int i = 0; i < columns.size(); i++) {
            sheet.inlineString(0, i, columns.get(i).name());
            sheet.style(0, i).bold().wrapText(true).verticalAlignment("top").set();
            // Widths come before the rows in the file, so they are of the header and of what such cells usually have.
            widths[i] = Math.max(NARROWEST, Math.min(WIDEST, columns.get(i).kind() == TableColumn.Kind.AMOUNT
                    ? Math.max(14, columns.get(i).name().length() + 2) : columns.get(i).name().length() + 2));
        }
        row = 1;
    }

    @Override
    public void write(List<String> cells) throws IOException {
        if (row > MOST_ROWS) {
            throw new IOException("a sheet has at most " + MOST_ROWS + " rows: write --csv or --parquet");
        }
        for (int i = 0; i < cells.size(); i++) {
            cell(i, cells.get(i));
        }
        row++;
        if (row % ROWS_AT_ONCE == 0) {
            flush();
        }
    }

    /** The first rows tell how wide columns are. */
    private void flush() throws IOException {
        if (row <= ROWS_AT_ONCE) {
            for (int i = 0; i < widths.length; i++) {
                sheet.width(i, widths[i]);
            }
        }
        sheet.flush();
    }

    private void cell(int column, String text) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        if (row < ROWS_AT_ONCE) {
            widths[column] = Math.max(widths[column], Math.min(WIDEST, text.length() + 2));
        }
        switch (columns.get(column).kind()) {
            case AMOUNT -> number(column, text, "#,##0.00");
            case RATE -> number(column, text, "0.00%");
            case COUNT -> number(column, text, "0");
            case TEXT -> text(column, text);
            case USER -> user(column, text);
        }
    }

    private void number(int column, String text, String format) throws IOException {
        if (!NUMBER.matcher(text).matches()) {
            text(column, text);
            return;
        }
        sheet.value(row, column, new BigDecimal(text));
        sheet.style(row, column).format(format).set();
    }

    /** A cell of the user: a number or a date where it is shown by a format exactly as it was written. */
    private void user(int column, String text) throws IOException {
        if (NUMBER.matcher(text).matches() && text.length() <= MOST_DIGITS && !text.equals("-0")) {
            int decimals = text.indexOf('.') < 0 ? 0 : text.length() - text.indexOf('.') - 1;
            if (decimals < DECIMALS.length) {
                sheet.value(row, column, new BigDecimal(text));
                sheet.style(row, column).format(DECIMALS[decimals]).set();
                return;
            }
        }
        if (DATE.matcher(text).matches()) {
            try {
                sheet.value(row, column, LocalDate.parse(text));
                sheet.style(row, column).format("yyyy-mm-dd").set();
                return;
            } catch (DateTimeException e) {
                // There is no such day, so it is a text.
            }
        }
        text(column, text);
    }

    private void text(int column, String text) throws IOException {
        if (text.length() > LONGEST_TEXT) {
            throw new IOException("a cell of a sheet has at most " + LONGEST_TEXT + " characters, and one of row " + row
                    + " has more: write --csv or --parquet");
        }
        String whole = NO_XML.matcher(text).replaceAll("\uFFFD");
        if (whole.equals(whole.strip())) {
            sheet.inlineString(row, column, whole);
        } else {
            // Blanks at the ends are kept in the table of strings alone, which is held in memory.
            sheet.value(row, column, whole);
        }
    }

    @Override
    public void finish() throws IOException {
        if (row > 1) {
            sheet.setAutoFilter(0, 0, row - 1, columns.size() - 1);
            total();
        }
        flush();
        workbook.finish();
    }

    /** A row of sums, which follow the filter that is set on the sheet. */
    private void total() {
        boolean labeled = false;
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).kind() == TableColumn.Kind.AMOUNT) {
                String letters = letters(i);
                sheet.formula(row, i, "SUBTOTAL(9," + letters + "2:" + letters + row + ")");
                sheet.style(row, i).bold().format("#,##0.00").set();
            } else if (!labeled) {
                sheet.inlineString(row, i, "Total");
                sheet.style(row, i).bold().set();
                labeled = true;
            }
        }
        row++;
    }

    /** The letters of a column, A for the first. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    @Override
    public void close() {
        // The stream is the caller's.
    }
}
