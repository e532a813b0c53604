package org.tariffstack.landedcost.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet as text: dates as ISO 8601 writes them, numbers as plain decimals to the fifteen digits that a
 * spreadsheet shows, of a formula the result that was stored. Formulas are not run.
 */
public final class SheetRows implements Closeable {
    /** The numbers of a spreadsheet are binary fractions; beyond these digits they are not what somebody typed. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);
    private static final int MOST_COLUMNS = 16_384;
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.");
    private static final Pattern DATE_LETTERS = Pattern.compile("[ymdhsYMDHS]");
    private static final LocalDate ZERO_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final int MOST_DAYS = 2_958_465;
    private static final BigDecimal SECONDS_OF_A_DAY = BigDecimal.valueOf(86_400);

    private final ReadableWorkbook workbook;
    private final String noResult;
    private @Nullable Stream<Row> stream;
    private @Nullable Iterator<Row> rows;

    private SheetRows(ReadableWorkbook workbook, String noResult) {
        this.workbook = workbook;
        this.noResult = noResult;
    }

    /**
     * Opens a workbook.
     *
     * @param noResult what a cell begins with that is in error or has a formula without a stored result
     * @throws WorkbookException if it is refused, or is no workbook
     */
    public static SheetRows open(Path file, String noResult) throws IOException, WorkbookException {
        WorkbookCheck.check(file);
        try {
            return new SheetRows(new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true)), noResult);
        } catch (ExcelReaderException | IllegalStateException | NullPointerException e) {
            throw unreadable(e);
        }
    }

    private static WorkbookException unreadable(RuntimeException e) {
        return new WorkbookException("it cannot be read as a workbook (" + e.getMessage()
                + "): open it in a spreadsheet and save it again as .xlsx");
    }

    /** The names of the sheets that are shown, in order. */
    public List<String> sheets() {
        return workbook.getSheets().filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE).map(Sheet::getName)
                .toList();
    }

    /**
     * Begins to read a sheet, one of {@link #sheets}; what was being read before is left.
     *
     * @throws WorkbookException if there is no such sheet
     */
    public void read(String name) throws IOException, WorkbookException {
        Sheet sheet = workbook.findSheet(name).orElseThrow(() -> new WorkbookException("it has no sheet '" + name
                + "'; its sheets are " + String.join(", ", sheets())));
        closeStream();
        try {
            Stream<Row> opened = sheet.openStream();
            stream = opened;
            rows = opened.iterator();
        } catch (ExcelReaderException e) {
            throw unreadable(e);
        }
    }

    /**
     * A row.
     *
     * @param number its number in the sheet, 1 for the first
     * @param cells what its cells show
     */
    public record SheetRow(long number, List<String> cells) {}

    /**
     * The next row of the sheet, or null at the end.
     *
     * @throws WorkbookException if the sheet cannot be read further
     */
    public @Nullable SheetRow next() throws IOException, WorkbookException {
        Iterator<Row> iterator = rows;
        try {
            if (iterator == null || !iterator.hasNext()) {
                return null;
            }
            Row row = iterator.next();
            if (row.getCellCount() > MOST_COLUMNS) {
                throw new WorkbookException("row " + row.getRowNum() + " has more than " + MOST_COLUMNS + " columns");
            }
            List<String> cells = new ArrayList<>(row.getCellCount());
            for (Cell cell : row) {
                cells.add(cell == null ? "" : text(cell));
            }
            return new SheetRow(row.getRowNum(), cells);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (ExcelReaderException | IllegalStateException | NullPointerException | IndexOutOfBoundsException
                | NumberFormatException e) {
            throw unreadable(e);
        }
    }

    private String text(Cell cell) {
        Object value = cell.getValue();
        if (cell.getType() == CellType.ERROR) {
            return noResult + " the error " + cell.getRawValue();
        }
        if (value == null) {
            return cell.getFormula() == null ? "" : noResult + " a formula without a stored result";
        }
        if (value instanceof Boolean truth) {
            return truth ? "true" : "false";
        }
        // Where a formula stands, the type of its result is not told, so a number among digits is taken for one.
        BigDecimal number = value instanceof BigDecimal decimal ? decimal : null;
        if (number == null) {
            String text = value.toString();
            return cell.getType() == CellType.FORMULA && text.startsWith("#") ? noResult + " the error " + text : text;
        }
        return isDate(cell) ? date(number) : number.round(SHOWN).stripTrailingZeros().toPlainString();
    }

    private static boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id != null && (id >= 14 && id <= 22 || id >= 45 && id <= 47)) {
            return true;
        }
        String format = cell.getDataFormatString();
        if (format == null || format.toLowerCase(Locale.ROOT).equals("general")) {
            return false;
        }
        return DATE_LETTERS.matcher(QUOTED.matcher(format.split(";", 2)[0]).replaceAll("")).find();
    }

    private String date(BigDecimal serial) {
        if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(MOST_DAYS)) > 0) {
            return serial.round(SHOWN).toPlainString();
        }
        long seconds = serial.multiply(SECONDS_OF_A_DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
        LocalDate zero = workbook.isDate1904() ? ZERO_1904 : ZERO_1900;
        LocalDateTime time = zero.atStartOfDay().plusSeconds(seconds);
        return time.toLocalTime().equals(LocalTime.MIDNIGHT) ? time.toLocalDate().toString() : time.toString();
    }

    private void closeStream() {
        Stream<Row> open = stream;
        if (open != null) {
            open.close();
        }
        stream = null;
        rows = null;
    }

    @Override
    public void close() throws IOException {
        closeStream();
        workbook.close();
    }
}
