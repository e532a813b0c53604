package org.tariffstack.landedcost.cost;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.tariffstack.cost.RateTable;
import org.tariffstack.entry.Decimals;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.landedcost.console.UsageException;
import org.tariffstack.landedcost.io.InputFile;
import org.tariffstack.landedcost.io.UnusableFileException;
import org.tariffstack.landedcost.text.Days;
import picocli.CommandLine;

/** Reads rates of exchange: {@code currency,since,through,rate,source}, of which through and source may be left out. */
public final class RateFile {
    private static final int MOST_BYTES = 16 << 20;
    private static final List<String> REQUIRED = List.of("currency", "since", "rate");

    private RateFile() {}

    /**
     * The rates of a file.
     *
     * @param term the currency that the rates are in
     * @throws UsageException if it cannot be read, with the line
     */
    public static RateTable read(InputFile file, String term, CommandLine command) throws IOException {
        List<RateTable.Quote> quotes = new ArrayList<>();
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.read(MOST_BYTES))).toString();
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(
                    text.startsWith("\uFEFF") ? text.substring(1) : text)) {
                for (NamedCsvRecord row : rows) {
                    quotes.add(quote(row, term, command));
                }
            }
        } catch (UnusableFileException e) {
            throw new UsageException(command, "--rates: " + e.getMessage());
        } catch (CharacterCodingException e) {
            throw new UsageException(command, "--rates: " + file + " is not UTF-8");
        } catch (CsvParseException | UncheckedIOException e) {
            throw new UsageException(command, "--rates: " + file + " is not CSV");
        }
        return RateTable.of(quotes);
    }

    private static RateTable.Quote quote(NamedCsvRecord row, String term, CommandLine command) {
        String where = "--rates: line " + row.getStartingLineNumber() + ": ";
        for (String column : REQUIRED) {
            if (row.findField(column).filter(text -> !text.isBlank()).isEmpty()) {
                throw new UsageException(command, where + "the column " + column
                        + " is missing or blank; write currency,since,through,rate,source");
            }
        }
        try {
            String through = text(row, "through");
            return new RateTable.Quote(text(row, "currency"), term, Days.parse(text(row, "since")),
                    through.isEmpty() ? null : Days.parse(through), Decimals.parse(text(row, "rate")),
                    text(row, "source"));
        } catch (DateTimeException e) {
            throw new UsageException(command, where + "since and through are days, such as 2025-01-02");
        } catch (NumberFormatException e) {
            throw new UsageException(command, where + "'" + text(row, "rate") + "' is not a rate such as 1.0425");
        } catch (IllegalArgumentException | InvalidEntryException e) {
            throw new UsageException(command, where + e.getMessage());
        }
    }

    private static String text(NamedCsvRecord row, String column) {
        return row.findField(column).map(String::strip).orElse("");
    }
}
