package org.tariffstack.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The base rates of the lines of the subset, for the rules for Drools, as a hash map. */
public final class BaseRates {
    private static final Map<String, Long> RATES = read();

    private BaseRates() {}

    private static Map<String, Long> read() {
        try (Stream<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(Questions.open("base-rates.csv")).stream()) {
            return rows.collect(Collectors.toMap(row -> row.getField("hts"),
                    row -> new BigDecimal(row.getField("percent")).scaleByPowerOfTen(10).longValueExact()));
        }
    }

    /** The base rate of a line, in trillionths of the customs value. */
    public static long of(String code) {
        return Objects.requireNonNull(RATES.get(code), code);
    }

    /** The lines of the subset. */
    static Set<String> codes() {
        return RATES.keySet();
    }
}
