package org.tariffstack.landedcost.panel;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.tariffstack.ratecard.RateCard;

/**
 * A panel as CSV, packed. Each part is a gzip member of its own, so that parts are packed at the same time; whatever reads
 * gzip reads members one after the other as one file.
 */
final class CsvPanel extends PanelFile<byte[]> {
    private final List<String> programs;
    private final OutputStream out;

    CsvPanel(Path file, List<String> programs) throws IOException {
        this.programs = programs;
        out = new BufferedOutputStream(Files.newOutputStream(file));
    }

    @Override
    void begin() throws IOException {
        out.write(packed(csv -> csv.writeRecord(PanelColumns.names(programs))));
    }

    /** Writes records. */
    private interface Records {
        void writeTo(CsvWriter csv) throws IOException;
    }

    private static byte[] packed(Records records) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer text = new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8);
                CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            records.writeTo(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    byte[] prepare(List<PanelRow> rows) {
        Map<Long, String> rates = new HashMap<>();
        Map<Long, String> times = new HashMap<>();
        return packed(csv -> {
            List<String> fields = new ArrayList<>();
            for (PanelRow row : rows) {
                fields.clear();
                fields.add(row.hts());
                fields.add(row.origin());
                fields.add(times.computeIfAbsent(row.from(), CsvPanel::time));
                fields.add(row.to() == PanelRow.OPEN_END ? "" : times.computeIfAbsent(row.to(), CsvPanel::time));
                fields.add(row.baseRate());
                Duties duties = row.duties();
                fields.add(rates.computeIfAbsent(duties.base(), CsvPanel::rate));
                for (int i = 0; i < programs.size(); i++) {
                    fields.add(rates.computeIfAbsent(duties.program(i), CsvPanel::rate));
                }
                fields.add(rates.computeIfAbsent(duties.total(), CsvPanel::rate));
                fields.add(rates.computeIfAbsent(duties.refundable(), CsvPanel::rate));
                fields.add(duties.open());
                csv.writeRecord(fields);
            }
        });
    }

    private static String time(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS).toString();
    }

    private static String rate(long rate) {
        return rate == Duties.NONE ? ""
                : BigDecimal.valueOf(rate, RateCard.SCALE).stripTrailingZeros().toPlainString();
    }

    @Override
    void write(byte[] prepared) throws IOException {
        out.write(prepared);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
