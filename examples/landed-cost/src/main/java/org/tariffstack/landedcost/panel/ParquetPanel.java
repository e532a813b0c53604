package org.tariffstack.landedcost.panel;

import static org.apache.parquet.schema.LogicalTypeAnnotation.decimalType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.timestampType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Types;
import org.tariffstack.ratecard.RateCard;

/** A panel as Parquet: rates are decimals with twelve places, times microseconds in UTC. */
final class ParquetPanel extends PanelFile<List<PanelRow>> {
    /** As many as a long has. */
    private static final int DIGITS = 18;

    private final ParquetWriter<PanelRow> writer;

    ParquetPanel(Path file, List<String> programs) throws IOException {
        writer = new Builder(new LocalOutputFile(file), programs).withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
                .withCompressionCodec(CompressionCodecName.LZ4_RAW).withDictionaryEncoding(true).build();
    }

    @Override
    List<PanelRow> prepare(List<PanelRow> rows) {
        return rows;
    }

    @Override
    void write(List<PanelRow> rows) throws IOException {
        for (PanelRow row : rows) {
            writer.write(row);
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private static MessageType schema(List<String> programs) {
        Types.GroupBuilder<MessageType> schema = Types.buildMessage()
                .required(BINARY).as(stringType()).named(PanelColumns.HTS)
                .required(BINARY).as(stringType()).named(PanelColumns.ORIGIN)
                .required(INT64).as(timestampType(true, TimeUnit.MICROS)).named(PanelColumns.FROM)
                .optional(INT64).as(timestampType(true, TimeUnit.MICROS)).named(PanelColumns.TO)
                .required(BINARY).as(stringType()).named(PanelColumns.BASE_RATE);
        schema = rate(schema, PanelColumns.BASE);
        for (String program : programs) {
            schema = rate(schema, PanelColumns.name(program));
        }
        schema = rate(schema, PanelColumns.TOTAL);
        schema = rate(schema, PanelColumns.REFUNDABLE);
        return schema.optional(BINARY).as(stringType()).named(PanelColumns.OPEN).named("panel");
    }

    private static Types.GroupBuilder<MessageType> rate(Types.GroupBuilder<MessageType> schema, String name) {
        return schema.optional(INT64).as(decimalType(RateCard.SCALE, DIGITS)).named(name);
    }

    private static final class Builder extends ParquetWriter.Builder<PanelRow, Builder> {
        private final List<String> programs;

        Builder(OutputFile file, List<String> programs) {
            super(file);
            this.programs = programs;
        }

        @Override
        protected Builder self() {
            return this;
        }

        // Deprecated for another that calls it, and still to be given.
        @SuppressWarnings("deprecation")
        @Override
        protected WriteSupport<PanelRow> getWriteSupport(Configuration conf) {
            return new Rows(programs);
        }
    }

    /** Takes rows apart into columns. */
    private static final class Rows extends WriteSupport<PanelRow> {
        private final List<String> programs;
        private final List<String> names;
        private final Map<String, Binary> texts = new HashMap<>();
        @SuppressWarnings("NullAway.Init") // Handed over before the first row.
        private RecordConsumer out;

        Rows(List<String> programs) {
            this.programs = programs;
            this.names = PanelColumns.names(programs);
        }

        // Likewise.
        @SuppressWarnings("deprecation")
        @Override
        public WriteContext init(Configuration configuration) {
            return new WriteContext(schema(programs), Map.of());
        }

        @Override
        public void prepareForWrite(RecordConsumer consumer) {
            out = consumer;
        }

        @Override
        public void write(PanelRow row) {
            out.startMessage();
            int column = 0;
            text(column++, row.hts());
            text(column++, row.origin());
            number(column++, row.from());
            if (row.to() != PanelRow.OPEN_END) {
                number(column, row.to());
            }
            column++;
            text(column++, row.baseRate());
            Duties duties = row.duties();
            rate(column++, duties.base());
            for (int i = 0; i < programs.size(); i++) {
                rate(column++, duties.program(i));
            }
            rate(column++, duties.total());
            rate(column++, duties.refundable());
            if (!duties.open().isEmpty()) {
                text(column, duties.open());
            }
            out.endMessage();
        }

        private void rate(int column, long rate) {
            if (rate != Duties.NONE) {
                number(column, rate);
            }
        }

        private void number(int column, long number) {
            out.startField(names.get(column), column);
            out.addLong(number);
            out.endField(names.get(column), column);
        }

        private void text(int column, String text) {
            out.startField(names.get(column), column);
            out.addBinary(texts.computeIfAbsent(text, Binary::fromString));
            out.endField(names.get(column), column);
        }
    }
}
