package org.tariffstack.landedcost.panel;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.Type;

/** The rows of a panel read back from its file, each a text by column as CSV has them; blank where nothing is. */
public final class ReadPanel {
    private ReadPanel() {}

    /** Reads a file of either kind. */
    public static List<Map<String, String>> of(Path file) throws IOException {
        return file.toString().endsWith(".parquet") ? ofParquet(file) : ofCsv(file);
    }

    private static List<Map<String, String>> ofCsv(Path file) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (Reader text = new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            csv.forEach(row -> rows.add(row.getFieldsAsMap()));
        }
        return rows;
    }

    private static List<Map<String, String>> ofParquet(Path file) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (ParquetReader<Group> parquet = new Groups(new LocalInputFile(file)).build()) {
            for (Group group = parquet.read(); group != null; group = parquet.read()) {
                Map<String, String> row = new LinkedHashMap<>();
                for (Type column : group.getType().getFields()) {
                    row.put(column.getName(), text(group, column));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static String text(Group group, Type column) {
        String name = column.getName();
        if (group.getFieldRepetitionCount(name) == 0) {
            return "";
        }
        if (column.getLogicalTypeAnnotation() instanceof DecimalLogicalTypeAnnotation decimal) {
            return BigDecimal.valueOf(group.getLong(name, 0), decimal.getScale()).stripTrailingZeros().toPlainString();
        }
        if (column.getLogicalTypeAnnotation() instanceof TimestampLogicalTypeAnnotation) {
            return Instant.EPOCH.plus(group.getLong(name, 0), ChronoUnit.MICROS).toString();
        }
        return group.getString(name, 0);
    }

    private static final class Groups extends ParquetReader.Builder<Group> {
        Groups(InputFile file) {
            super(file);
        }

        @Override
        protected ReadSupport<Group> getReadSupport() {
            return new GroupReadSupport();
        }
    }
}
