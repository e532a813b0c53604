package org.tariffstack.landedcost.deliver;

import static org.apache.parquet.schema.LogicalTypeAnnotation.decimalType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Types;

/**
 * A table as Parquet: the user's columns are texts exactly as they were, amounts are decimals with two places, rates with
 * twelve. A column whose name another has gets a number behind it, for in Parquet names are unique.
 */
public final class ParquetTable implements TableSink {
    private static final int DIGITS = 18;
    private static final int CENTS = 2;
    private static final int RATE_PLACES = 12;

    private final ParquetWriter<List<String>> writer;

    /** Begins a file, over one that is there. */
    public ParquetTable(Path file, List<TableColumn> columns) throws IOException {
        writer = new Builder(new LocalOutputFile(file), unique(columns)).withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
                .withCompressionCodec(CompressionCodecName.LZ4_RAW).withDictionaryEncoding(true).build();
    }

    private static List<TableColumn> unique(List<TableColumn> columns) {
        List<TableColumn> unique = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (TableColumn column : columns) {
            String base = column.name().isBlank() ? "column" : column.name();
            String name = base;
            for (int i = 2; !taken.add(name); i++) {
                name = base + "_" + i;
            }
            unique.add(new TableColumn(name, column.kind()));
        }
        return unique;
    }

    @Override
    public void write(List<String> cells) throws IOException {
        writer.write(cells);
    }

    @Override
    public void finish() throws IOException {
        writer.close();
    }

    @Override
    public void close() {
        // What is not finished is not moved into place.
    }

    private static MessageType schema(List<TableColumn> columns) {
        Types.MessageTypeBuilder schema = Types.buildMessage();
        for (TableColumn column : columns) {
            switch (column.kind()) {
                case USER, TEXT -> schema.optional(BINARY).as(stringType()).named(column.name());
                case AMOUNT -> schema.optional(INT64).as(decimalType(CENTS, DIGITS)).named(column.name());
                case RATE -> schema.optional(INT64).as(decimalType(RATE_PLACES, DIGITS)).named(column.name());
                case COUNT -> schema.optional(INT64).named(column.name());
            }
        }
        return schema.named("table");
    }

    private static final class Builder extends ParquetWriter.Builder<List<String>, Builder> {
        private final List<TableColumn> columns;

        Builder(OutputFile file, List<TableColumn> columns) {
            super(file);
            this.columns = columns;
        }

        @Override
        protected Builder self() {
            return this;
        }

        // Deprecated for another that calls it, and still to be given.
        @SuppressWarnings("deprecation")
        @Override
        protected WriteSupport<List<String>> getWriteSupport(Configuration conf) {
            return new Cells(columns);
        }
    }

    /** Takes rows apart into columns. */
    private static final class Cells extends WriteSupport<List<String>> {
        private final List<TableColumn> columns;
        @SuppressWarnings("NullAway.Init") // Handed over before the first row.
        private RecordConsumer out;

        Cells(List<TableColumn> columns) {
            this.columns = columns;
        }

        // Likewise.
        @SuppressWarnings("deprecation")
        @Override
        public WriteContext init(Configuration configuration) {
            return new WriteContext(schema(columns), Map.of());
        }

        @Override
        public void prepareForWrite(RecordConsumer consumer) {
            out = consumer;
        }

        @Override
        public void write(List<String> cells) {
            out.startMessage();
            for (int i = 0; i < columns.size(); i++) {
                String cell = i < cells.size() ? cells.get(i) : "";
                TableColumn.Kind kind = columns.get(i).kind();
                // A blank cell of the user is a text; of ours it says that there is none.
                if (cell.isEmpty() && kind != TableColumn.Kind.USER) {
                    continue;
                }
                out.startField(columns.get(i).name(), i);
                switch (kind) {
                    case USER, TEXT -> out.addBinary(Binary.fromString(cell));
                    case AMOUNT -> out.addLong(scaled(cell, CENTS));
                    case RATE -> out.addLong(scaled(cell, RATE_PLACES));
                    case COUNT -> out.addLong(Long.parseLong(cell));
                }
                out.endField(columns.get(i).name(), i);
            }
            out.endMessage();
        }

        private static long scaled(String cell, int places) {
            return new BigDecimal(cell).setScale(places, RoundingMode.HALF_UP).unscaledValue().longValueExact();
        }
    }
}
