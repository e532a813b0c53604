package org.tariffstack.landedcost.drift;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tariffstack.landedcost.drift.export.ExportFormatException;
import org.tariffstack.landedcost.drift.export.OfficialExport;
import org.tariffstack.law.TariffBook;

/** Compares a book with an official export. */
public final class Drift {
    private Drift() {}

    /**
     * Every difference, in the order of the kinds and then of the headings and lines.
     *
     * @param book the book
     * @param export the export
     * @param day the day of the export: its law at the day's last moment is compared, as far as it was known that day
     * @throws ExportFormatException if its footnotes name headings many times more often than those of any schedule
     */
    public static List<Finding> compare(TariffBook book, OfficialExport export, LocalDate day) throws ExportFormatException {
        Moment moment = new Moment(book, day);
        List<Finding> findings = new ArrayList<>();
        RateDrift.compare(moment, export, findings::add);
        HeadingDrift.compare(moment, export, findings::add);
        FootnoteDrift.compare(moment, export, findings::add);
        findings.sort(Comparator.comparing(Finding::kind).thenComparing(Finding::heading).thenComparing(Finding::line));
        return findings;
    }
}
