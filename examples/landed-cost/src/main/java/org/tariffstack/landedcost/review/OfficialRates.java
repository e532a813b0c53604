package org.tariffstack.landedcost.review;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.tariffstack.review.InterestPeriod;

/**
 * The rates of interest that customs announces by quarter (19 U.S.C. 1505; 26 U.S.C. 6621), as a table of this package holds them
 * with their sources.
 */
final class OfficialRates {
    private OfficialRates() {}

    /** The rates on overpayments, in the order of time. */
    static List<InterestPeriod> overpayments(boolean corporation) {
        List<InterestPeriod> periods = new ArrayList<>();
        for (NamedCsvRecord row : rows()) {
            String rate = row.getField(corporation ? "corporate_overpayment" : "overpayment").replace("%", "");
            periods.add(new InterestPeriod(LocalDate.parse(row.getField("from")), LocalDate.parse(row.getField("to")),
                    new BigDecimal(rate).movePointLeft(2)));
        }
        return periods;
    }

    /** Where the rates are from, and which of them were not read in an official text. */
    static String sources() {
        Set<String> sources = new LinkedHashSet<>();
        for (NamedCsvRecord row : rows()) {
            String confidence = row.getField("confidence");
            sources.add(row.getField("citation") + (confidence.equals("inferred") ? " (from " + row.getField("from")
                    + ", not confirmed: check it)" : ""));
        }
        return String.join("; ", sources);
    }

    private static List<NamedCsvRecord> rows() {
        List<NamedCsvRecord> rows = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(OfficialRates.class.getResourceAsStream("interest.csv"));
                CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            csv.forEach(rows::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
