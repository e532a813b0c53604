package org.tariffstack.landedcost.ace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.tariffstack.landedcost.intake.CellException;
import org.tariffstack.landedcost.intake.Cells;
import org.tariffstack.landedcost.intake.Records;

/**
 * A line of an entry summary: the rows of its tariff numbers, joined into one row in the columns of the commands.
 *
 * <p>The number of chapters 1 to 97 is that of the goods, and the value stands beside it; the numbers of chapters 98 and 99 are
 * the filed headings, with the duty of each.
 */
public final class ReportLine {
    /** The columns of the joined row, in order. */
    public static final List<String> COLUMNS = List.of("id", "hts", "origin", "entered", "value", "spi", "filed_headings",
            "filed_duties", "deposited", "liquidated", "entry_number", "line_number", "entry_type", "importer_number",
            "importer", "port", "reconciliation", "control_status", "psc", "liquidation_status", "final_liquidation",
            "protest_number", "protest_status", "export_country", "manufacturer");
    /** The columns of the joined row whose names are not those of columns that the commands read anyway. */
    public static final List<String> OWN = COLUMNS.subList(COLUMNS.indexOf("entry_number"), COLUMNS.size());

    private static final int GOODS = 98;
    private static final Pattern PLAIN = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final LineReport report;
    private final List<Records.Row> rows;

    ReportLine(LineReport report, List<Records.Row> rows) {
        this.report = report;
        this.rows = List.copyOf(rows);
    }

    /** Its rows as they stand in the report. */
    public List<Records.Row> rows() {
        return rows;
    }

    /** Which of {@link #rows} is that of the goods, 0 for the first; 0 too where none is. */
    public int goodsRow() {
        for (int i = 0; i < rows.size(); i++) {
            if (isGoods(code(rows.get(i)))) {
                return i;
            }
        }
        return 0;
    }

    /** The number of the entry, with eleven characters. */
    public String entry() {
        return EntryNumber.plain(report.cell(rows.get(0), "entry"));
    }

    /**
     * The joined row: the cells of {@link #COLUMNS}.
     *
     * @param faults takes what keeps the line from being read as one
     */
    public List<String> cells(List<CellException> faults) {
        List<Records.Row> numbers = inOrder();
        Records.Row goods = rows.get(goodsRow());
        checkGoods(numbers, faults);
        StringBuilder headings = new StringBuilder();
        StringBuilder duties = new StringBuilder();
        for (Records.Row row : numbers) {
            String duty = read(report.cell(row, "duty"), faults);
            headings.append(headings.isEmpty() ? "" : " ").append(code(row));
            duties.append(duties.isEmpty() ? "" : " ").append(duty.isEmpty() ? "-" : duty);
        }
        List<String> cells = new ArrayList<>(COLUMNS.size());
        for (String column : COLUMNS) {
            cells.add(switch (column) {
                case "id" -> entry() + "-" + report.cell(goods, "line");
                case "hts" -> code(goods);
                case "value" -> value(goods, faults);
                case "spi" -> spi(report.cell(goods, "spi"));
                case "filed_headings" -> headings.toString();
                case "filed_duties" -> duties.toString();
                case "deposited" -> report.cell(goods, "summary_date");
                case "entry_number" -> entry();
                case "line_number" -> report.cell(goods, "line");
                default -> report.cell(goods, column);
            });
        }
        return cells;
    }

    private List<Records.Row> inOrder() {
        if (!report.has("ordinal")) {
            return rows;
        }
        List<Records.Row> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparing(row -> ordinal(report.cell(row, "ordinal"))));
        return sorted;
    }

    private static int ordinal(String text) {
        String digits = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        return !digits.isEmpty() && digits.length() < 7 && isNumber(digits) ? Integer.parseInt(digits) : Integer.MAX_VALUE;
    }

    private void checkGoods(List<Records.Row> numbers, List<CellException> faults) {
        List<String> goods = numbers.stream().map(this::code).filter(ReportLine::isGoods).distinct().toList();
        if (goods.isEmpty() && numbers.stream().map(this::code).noneMatch(ReportLine::isSpecial)) {
            faults.add(new CellException("NO_GOODS", "hts", "The line has no number of chapters 1 to 97 among "
                    + String.join(", ", numbers.stream().map(this::code).toList()) + ": run the report without a filter on the "
                    + "HTS number."));
        } else if (goods.size() > 1) {
            faults.add(new CellException("SEVERAL_GOODS", "hts", "The line has the numbers " + String.join(", ", goods)
                    + " of chapters 1 to 97, as sets and watches have, and which part of each duty is whose cannot be told from "
                    + "the report. State each as a row of its own."));
        }
    }

    private static boolean isGoods(String code) {
        return (code.length() == 8 || code.length() == 10) && isNumber(code) && Integer.parseInt(code.substring(0, 2)) < GOODS;
    }

    private static boolean isSpecial(String code) {
        return code.startsWith("98");
    }

    /** The number in digits. The report gives numbers in full, so one of seven or nine digits lost its zero to a spreadsheet. */
    private String code(Records.Row row) {
        String text = report.cell(row, "hts");
        String whole = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        StringBuilder digits = new StringBuilder(whole.length() + 1);
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if (c != ' ' && c != '.' && c != '-') {
                digits.append(c);
            }
        }
        if ((digits.length() == 7 || digits.length() == 9) && digits.charAt(0) != '0' && isNumber(digits)) {
            digits.insert(0, '0');
        }
        return digits.toString();
    }

    private static boolean isNumber(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The value of the goods: that of the line, or what stands beside their number and beside numbers of chapter 98. */
    private String value(Records.Row goods, List<CellException> faults) {
        String whole = report.cell(goods, "line_value");
        if (!whole.isEmpty()) {
            return read(whole, faults);
        }
        BigDecimal sum = BigDecimal.ZERO;
        boolean stated = false;
        for (Records.Row row : rows) {
            String text = report.cell(row, "value");
            if (!text.isEmpty() && (isGoods(code(row)) || isSpecial(code(row)))) {
                String amount = read(text, faults);
                stated |= !amount.isEmpty();
                if (PLAIN.matcher(amount).matches()) {
                    sum = sum.add(new BigDecimal(amount));
                }
            }
        }
        return stated ? sum.toPlainString() : "";
    }

    private static String read(String text, List<CellException> faults) {
        try {
            return Cells.amount("filed_duties", text);
        } catch (CellException e) {
            faults.add(e);
            return "";
        }
    }

    /** What the report writes where no preference was claimed is none. */
    private static String spi(String text) {
        return text.equalsIgnoreCase("N/A") || text.equals("-") ? "" : text;
    }
}
