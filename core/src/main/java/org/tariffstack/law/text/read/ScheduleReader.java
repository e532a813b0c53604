package org.tariffstack.law.text.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.law.CodeTable;
import org.tariffstack.law.Confidence;
import org.tariffstack.law.EffectivePeriod;
import org.tariffstack.law.RateLine;
import org.tariffstack.law.ScheduleSource;
import org.tariffstack.law.StatisticalCode;
import org.tariffstack.law.text.compact.CompactBook;
import org.tariffstack.law.text.csv.CsvFiles;
import org.tariffstack.law.text.csv.Row;
import org.tariffstack.law.text.syntax.RowTimes;

/** Reads the base schedule: {@code schedule/rates.csv}, {@code schedule/statistical.csv}, {@code schedule/sources.csv}. */
public final class ScheduleReader {
    private final CsvFiles files;
    private final RowTimes clock;
    private final List<RateLine> lines = new ArrayList<>();
    private final List<StatisticalCode> statistical = new ArrayList<>();

    public ScheduleReader(CsvFiles files, RowTimes clock) {
        this.files = files;
        this.clock = clock;
    }

    public void read() {
        files.read(CompactBook.RATES, Set.of("hts", "general", "special", "column2", "units", "from", "to"),
                Set.of("confidence"), row -> {
                    HtsCode code = code(row, 8);
                    if (code != null) {
                        lines.add(new RateLine(code, row.required("general"), row.text("special"),
                                row.text("column2"), row.words("units"), row.validity(clock),
                                row.place(), confidence(row)));
                    }
                });
        files.read(CompactBook.STATISTICAL, Set.of("hts", "units", "from", "to"), Set.of(), row -> {
            HtsCode code = code(row, 10);
            if (code != null) {
                statistical.add(new StatisticalCode(code, row.words("units"), row.validity(clock),
                        row.place()));
            }
        });
    }

    private static @Nullable Confidence confidence(Row row) {
        return row.text("confidence").isEmpty() ? null : row.choice("confidence", Confidence.class, Confidence.INFERRED);
    }

    /** What the rate lines rest on, where the book names sources by period. */
    public List<ScheduleSource> sources() {
        List<ScheduleSource> sources = new ArrayList<>();
        files.readIfThere("schedule/sources.csv", Set.of("from", "to", "complete", "citation", "confidence"), Set.of("note"),
                row -> {
                    EffectivePeriod period = row.validity(clock).period();
                    if (sources.stream().anyMatch(other -> other.period().overlaps(period))) {
                        row.problem("from", "the period overlaps that of a row before");
                    }
                    sources.add(new ScheduleSource(period, row.yes("complete"), row.citation()));
                });
        return sources;
    }

    private static @Nullable HtsCode code(Row row, int length) {
        try {
            HtsCode code = HtsCode.of(row.required("hts"));
            if (code.length() == length) {
                return code;
            }
            row.problem("hts", "'" + code + "' must have " + length + " digits");
        } catch (InvalidEntryException e) {
            row.problem("hts", e.getMessage());
        }
        return null;
    }

    public CodeTable<RateLine> lines() {
        return CodeTable.of(lines, RateLine::code);
    }

    public CodeTable<StatisticalCode> statistical() {
        return CodeTable.of(statistical, StatisticalCode::code);
    }
}
