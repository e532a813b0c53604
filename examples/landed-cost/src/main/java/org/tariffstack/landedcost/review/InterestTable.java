package org.tariffstack.landedcost.review;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tariffstack.landedcost.console.UsageException;
import org.tariffstack.landedcost.io.InputFile;
import org.tariffstack.landedcost.rows.CsvText;
import org.tariffstack.landedcost.rows.LineReader;
import org.tariffstack.landedcost.rows.Rows;
import org.tariffstack.landedcost.text.Days;
import org.tariffstack.review.Compounding;
import org.tariffstack.review.InterestPeriod;
import org.tariffstack.review.InterestRates;
import org.tariffstack.review.UncoveredDayException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The interest that refunds bear, by a table of the caller's. */
public final class InterestTable {
    private static final List<String> COLUMNS = List.of("from", "to", "rate");
    private static final int MOST_BYTES = 16 << 20;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--interest", paramLabel = "RATES", description = "Rates of interest: corporation or noncorporation for the table "
            + "of the quarters that customs announced, or a CSV file: a header from,to,rate, then "
            + "a line for each quarter such as 2025-01-01,2025-03-31,7%%; both days count, a blank to is open.")
    private String interest;

    @Option(names = "--quarters", paramLabel = "FILE", description = "Quarters after those of the table, in the same form.")
    private InputFile quarters;

    /** The file that is being read, for its name in messages. */
    private @Nullable InputFile file;

    @Option(names = "--through", paramLabel = "DATE", description = "The day of liquidation or reliquidation, through which "
            + "interest runs and on which windows of protest are judged. Needed with --interest.")
    private LocalDate through;

    @Option(names = "--simple-interest", description = "No interest on interest. Default: compounded daily "
            + "(26 U.S.C. 6622).")
    private boolean simple;

    private final Map<LocalDate, BigDecimal> factors = new ConcurrentHashMap<>();
    private @Nullable InterestRates rates;
    private @Nullable LocalDate last;

    /** Reads the table, if one is given. */
    public void read() throws IOException {
        if (interest == null) {
            if (simple || quarters != null) {
                throw usage((simple ? "--simple-interest" : "--quarters") + " needs --interest RATES");
            }
            return;
        }
        if (through == null) {
            throw usage("--interest needs --through DATE, the day through which interest runs");
        }
        List<InterestPeriod> periods = new ArrayList<>();
        boolean corporation = interest.equals("corporation");
        if (corporation || interest.equals("noncorporation")) {
            periods.addAll(OfficialRates.overpayments(corporation));
            last = periods.get(periods.size() - 1).to();
        } else {
            read(InputFile.of(interest), periods);
        }
        if (quarters != null) {
            read(quarters, periods);
        }
        try {
            rates = InterestRates.of(periods);
        } catch (IllegalArgumentException e) {
            throw usage((quarters == null ? "'" + interest + "'" : quarters.toString()) + ": " + e.getMessage());
        }
    }

    private void read(InputFile from, List<InterestPeriod> periods) throws IOException {
        file = from;
        try (InputStream in = new ByteArrayInputStream(from.read(MOST_BYTES))) {
            LineReader lines = new LineReader(in);
            for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
                if (line.number() == 1) {
                    checkHeader(line);
                } else if (!line.isBlank()) {
                    periods.add(period(line));
                }
            }
        }
    }

    private void checkHeader(LineReader.Line line) {
        List<String> names = fields(line).stream().map(name -> name.replace("\uFEFF", "")).toList();
        if (!names.equals(COLUMNS)) {
            throw usage(file + " line 1: the first line is " + String.join(",", COLUMNS));
        }
    }

    private List<String> fields(LineReader.Line line) {
        try {
            return CsvText.fields(line.bytes(), ',').stream().map(String::strip).toList();
        } catch (CsvText.CsvTextException e) {
            throw usage(file + " line " + line.number() + ": " + e.getMessage());
        }
    }

    private InterestPeriod period(LineReader.Line line) {
        List<String> fields = fields(line);
        try {
            if (fields.size() == COLUMNS.size() && fields.get(2).matches("\\d{1,3}(\\.\\d{1,10})? ?%")) {
                String percent = fields.get(2).replace("%", "").strip();
                return new InterestPeriod(Days.parse(fields.get(0)),
                        fields.get(1).isEmpty() ? LocalDate.MAX : Days.parse(fields.get(1)),
                        new BigDecimal(percent).movePointLeft(2));
            }
        } catch (DateTimeException e) {
            // Told below, as every other line that is no rate.
        } catch (IllegalArgumentException e) {
            throw usage(file + " line " + line.number() + ": " + e.getMessage());
        }
        throw usage(file + " line " + line.number() + ": write the first day, the last day and the rate of a year, "
                + "such as 2025-01-01,2025-03-31,7%");
    }

    private UsageException usage(String message) {
        return new UsageException(spec.commandLine(), message);
    }

    /** Whether interest was asked for. */
    boolean isAsked() {
        return rates != null;
    }

    /** The day on which things are judged, or null if none was given. */
    LocalDate through() {
        return through;
    }

    /** Where the rates are from, in a sentence with a blank before it; empty where they are the caller's. */
    String source() {
        return last == null ? "" : " Rates for " + (interest.equals("corporation") ? "corporations" : "others than corporations")
                + " by quarter through " + last + (quarters == null ? "" : ", later ones as given") + ": " + OfficialRates.sources() + ".";
    }

    /** How interest is computed, in words. */
    String method() {
        return simple ? "simple" : "compounded daily";
    }

    /** The interest on an amount; zero where none was asked for. */
    public BigDecimal on(BigDecimal amount, LocalDate deposited) {
        InterestRates table = rates;
        if (table == null) {
            return BigDecimal.ZERO;
        }
        try {
            return amount.multiply(factors.computeIfAbsent(deposited,
                    day -> table.factor(day, through, simple ? Compounding.SIMPLE : Compounding.DAILY)));
        } catch (UncoveredDayException e) {
            throw new Rows.RefusedException("NO_RATE", "deposited",
                    e.getMessage() + " Add its quarter to the file of " + (last == null ? "--interest." : "--quarters."));
        }
    }
}
