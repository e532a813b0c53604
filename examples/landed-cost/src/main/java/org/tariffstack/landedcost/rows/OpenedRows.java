package org.tariffstack.landedcost.rows;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tariffstack.landedcost.ace.LineReport;
import org.tariffstack.landedcost.ace.ReportLine;
import org.tariffstack.landedcost.intake.ColumnMap;
import org.tariffstack.landedcost.intake.Conventions;
import org.tariffstack.landedcost.intake.DateOrder;
import org.tariffstack.landedcost.intake.DecimalMark;
import org.tariffstack.landedcost.intake.Intake;
import org.tariffstack.landedcost.intake.IntakeException;
import org.tariffstack.landedcost.intake.IntakeOptions;
import org.tariffstack.landedcost.intake.Records;
import org.tariffstack.landedcost.intake.Source;
import org.tariffstack.landedcost.text.Figures;

/** A file of rows that was opened: a text, a workbook or an ACE report. */
public final class OpenedRows implements Closeable {
    private static final int NAMED = 8;

    private final Intake intake;
    private final RowReader reader;
    private final @Nullable Records records;
    private final List<String> notices;

    private OpenedRows(Intake intake, RowReader reader, @Nullable Records records, List<String> notices) {
        this.intake = intake;
        this.reader = reader;
        this.records = records;
        this.notices = notices;
    }

    /**
     * Opens a file.
     *
     * @param columns the columns that are read beside the required ones
     * @throws IntakeException if it cannot be read as a whole; the message says why
     */
    public static OpenedRows open(Source source, IntakeOptions options, Header.OptionalColumns columns)
            throws IOException, IntakeException {
        Intake intake = Intake.of(source, options, Header.REQUIRED);
        try {
            LineReport report = LineReport.of(intake.names());
            return report == null ? table(intake, columns) : report(intake, report, options, columns);
        } catch (IOException | IntakeException | RuntimeException e) {
            intake.close();
            throw e;
        }
    }

    private static OpenedRows table(Intake intake, Header.OptionalColumns columns) throws IOException, IntakeException {
        ColumnMap map = intake.columns(columns.readable(), Header.REQUIRED);
        Conventions conventions = intake.conventions(map, RowLine.CHARGES);
        List<String> notices = new ArrayList<>(intake.notices());
        if (!map.notice().isEmpty()) {
            notices.add(map.notice());
        }
        if (!map.others().isEmpty()) {
            notices.add("ignored columns: " + names(map.others()));
        }
        if (intake.isText()) {
            Header header = Header.of(map, conventions, intake.delimiter());
            return new OpenedRows(intake, new BatchReader(intake.text(), header, intake.headerEnd()), null, notices);
        }
        Records records = intake.records();
        return new OpenedRows(intake, new SheetReader(records, Header.of(map, conventions, ',')), records, notices);
    }

    private static String names(List<String> names) {
        List<String> shown = names.stream().limit(NAMED).map(name -> name.replaceAll("\\p{Cntrl}", " ")).toList();
        return String.join(", ", shown) + (names.size() > NAMED ? " and " + (names.size() - NAMED) + " more" : "");
    }

    private static OpenedRows report(Intake intake, LineReport report, IntakeOptions options, Header.OptionalColumns columns)
            throws IOException, IntakeException {
        // Customs writes dates and amounts as in the United States, unless the user says that a program changed them.
        Conventions said = options.conventions();
        Conventions conventions = new Conventions(said.dates() == null ? DateOrder.MDY : said.dates(),
                said.decimals() == null ? DecimalMark.POINT : said.decimals());
        ColumnMap map = ColumnMap.of(ReportLine.COLUMNS, columns.readable(), Header.REQUIRED, IntakeOptions.NONE);
        try (Records records = intake.records()) {
            ReportReader reader = new ReportReader(report, records, Header.of(map, conventions, ','));
            List<String> notices = new ArrayList<>(intake.notices());
            notices.add("read the file as the ACE report of line tariff details (ES-003): " + Figures.people(reader.size())
                    + (reader.size() == 1 ? " line" : " lines"));
            return new OpenedRows(intake, reader, null, notices);
        }
    }

    /** Its rows. */
    public RowReader reader() {
        return reader;
    }

    /** The names of the columns as the file has them. */
    public List<String> names() {
        return reader instanceof ReportReader report ? report.names() : intake.names();
    }

    /** What was concluded about the file, each in a sentence without its full stop; the rows that were left out among them. */
    public List<String> notices() {
        List<String> all = new ArrayList<>(notices);
        if (reader.totals() > 0) {
            all.add("left out " + Figures.people(reader.totals()) + (reader.totals() == 1 ? " row" : " rows") + " of totals");
        }
        return all;
    }

    @Override
    public void close() throws IOException {
        if (records != null) {
            records.close();
        }
        intake.close();
    }
}
