package org.tariffstack.landedcost.cape;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tariffstack.landedcost.ace.EntryNumber;
import org.tariffstack.landedcost.intake.IntakeException;

/** The list that CAPE gives back for a declaration: what became of each entry. */
public final class ResultList {
    private static final List<String> COLUMNS = List.of("ENTRY_NUMBER", "CLAIM_NUMBER", "STATUS", "ERROR_DESCRIPTION");

    private final Map<String, Result> results = new LinkedHashMap<>();

    private ResultList() {}

    /**
     * What became of an entry.
     *
     * @param claim the number of the claim
     * @param status its status, in the words of CAPE
     * @param error why it was rejected, or empty
     */
    public record Result(String claim, String status, String error) {}

    /**
     * Reads a list. Of an entry that stands in it several times, as after a second declaration, the last counts.
     *
     * @throws IntakeException if it has not the columns of such a list
     */
    public static ResultList read(java.nio.file.Path file) throws IOException, IntakeException {
        ResultList list = new ResultList();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord row : rows) {
                for (String column : COLUMNS.subList(0, 3)) {
                    if (row.findField(column).isEmpty()) {
                        throw new IntakeException("it has no column " + column + "; the list that CAPE gives back has "
                                + String.join(", ", COLUMNS));
                    }
                }
                list.results.put(EntryNumber.plain(row.getField("ENTRY_NUMBER")), new Result(row.getField("CLAIM_NUMBER").strip(),
                        row.getField("STATUS").strip(), row.findField("ERROR_DESCRIPTION").orElse("").strip()));
            }
        } catch (CsvParseException | UncheckedIOException e) {
            throw new IntakeException("it is not CSV: " + e.getMessage());
        }
        return list;
    }

    /** What became of an entry, or null if the list does not name it. */
    public @Nullable Result of(String entry) {
        return results.get(entry);
    }

    /** The entries that the list names. */
    public Map<String, Result> all() {
        return results;
    }
}
