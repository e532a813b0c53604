package org.tariffstack.landedcost.drift.database;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Reads an Annual Tariff Database: its first sheet as CSV in UTF-8, plain or packed with gzip. */
public final class DatabaseReader {
    private static final List<String> NEEDED = List.of("hts8", "mfn_text_rate", "col1_special_text", "col2_text_rate",
            "begin_effect_date", "end_effective_date");
    /** The agreements by the beginning of the names of their columns; that of Mexico is named otherwise. */
    private static final List<String> AGREEMENTS = List.of("mexico", "cbtpa", "jordan", "singapore", "chile", "morocco",
            "australia", "bahrain", "dr_cafta", "dr_cafta_plus", "oman", "peru", "korea", "colombia", "panama", "japan", "usmca");
    private static final Pattern DIGITS = Pattern.compile("\\d{8}");
    private static final String EXPECTED = "an Annual Tariff Database is CSV with the columns " + String.join(", ", NEEDED);

    private final Set<String> columns = new HashSet<>();

    private DatabaseReader() {}

    /**
     * Reads the rows of all chapters.
     *
     * @param in the bytes; whether they are packed is seen from the first two
     * @throws DatabaseFormatException if they are no such database
     * @throws IOException if they cannot be read
     */
    public static List<DatabaseLine> read(InputStream in) throws DatabaseFormatException, IOException {
        BufferedInputStream bytes = new BufferedInputStream(in, 1 << 16);
        bytes.mark(2);
        boolean packed = bytes.read() == 0x1F && bytes.read() == 0x8B;
        bytes.reset();
        Reader text = new InputStreamReader(packed ? new GZIPInputStream(bytes, 1 << 16) : bytes, StandardCharsets.UTF_8);
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            return new DatabaseReader().rows(csv);
        } catch (CsvParseException e) {
            throw new DatabaseFormatException("line 1: not CSV (" + e.getMessage() + "); " + EXPECTED);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private List<DatabaseLine> rows(CsvReader<NamedCsvRecord> csv) throws DatabaseFormatException {
        List<DatabaseLine> lines = new ArrayList<>(15_000);
        for (NamedCsvRecord row : csv) {
            if (lines.isEmpty()) {
                columns.addAll(row.getHeader());
                List<String> missing = NEEDED.stream().filter(name -> !columns.contains(name)).toList();
                if (!missing.isEmpty()) {
                    throw new DatabaseFormatException("line 1: there is no column " + String.join(", ", missing) + "; " + EXPECTED);
                }
            }
            lines.add(line(row));
        }
        if (lines.isEmpty()) {
            throw new DatabaseFormatException("line 1: there are no rows; " + EXPECTED);
        }
        return lines;
    }

    private DatabaseLine line(NamedCsvRecord row) throws DatabaseFormatException {
        String digits = text(row, "hts8");
        if (!DIGITS.matcher(digits).matches()) {
            throw wrong(row, "hts8", digits, "eight digits");
        }
        LocalDate from = date(row, "begin_effect_date");
        LocalDate through = date(row, "end_effective_date");
        String units = Stream.of("quantity_1_code", "quantity_2_code").map(name -> text(row, name))
                .filter(unit -> !unit.isEmpty()).collect(Collectors.joining(" "));
        Map<String, AgreementRate> numbers = new TreeMap<>();
        for (String agreement : AGREEMENTS) {
            String symbol = text(row, agreement.equals("mexico") ? "nafta_mexico_ind" : agreement + "_indicator");
            String type = text(row, agreement + "_rate_type_code");
            if (!symbol.isEmpty() && !type.isEmpty()) {
                numbers.put(symbol, new AgreementRate(type, number(row, agreement + "_ad_val_rate"),
                        number(row, agreement + "_specific_rate")));
            }
        }
        return new DatabaseLine(digits, from, through, text(row, "mfn_text_rate"), text(row, "col1_special_text"),
                text(row, "col2_text_rate"), units, text(row, "gsp_ctry_excluded"), numbers);
    }

    private String text(NamedCsvRecord row, String column) {
        return columns.contains(column) ? row.getField(column).strip() : "";
    }

    private LocalDate date(NamedCsvRecord row, String column) throws DatabaseFormatException {
        String text = text(row, column);
        try {
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeParseException e) {
            throw wrong(row, column, text, "a date such as 2018-01-01");
        }
    }

    private BigDecimal number(NamedCsvRecord row, String column) throws DatabaseFormatException {
        String text = text(row, column);
        try {
            return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw wrong(row, column, text, "a number such as 0.065");
        }
    }

    private static DatabaseFormatException wrong(NamedCsvRecord row, String column, String text, String right) {
        return new DatabaseFormatException("line " + row.getStartingLineNumber() + ", " + column + ": '" + text
                + "' is not " + right);
    }
}
