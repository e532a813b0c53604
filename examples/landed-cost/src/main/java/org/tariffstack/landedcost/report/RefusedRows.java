package org.tariffstack.landedcost.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tariffstack.landedcost.console.Console;
import org.tariffstack.landedcost.console.ExitStatus;
import org.tariffstack.landedcost.io.OutputFile;
import org.tariffstack.landedcost.io.OutputName;
import org.tariffstack.landedcost.rows.RowProblem;
import org.tariffstack.landedcost.text.Figures;
import org.tariffstack.landedcost.text.SpreadsheetCsv;
import org.tariffstack.landedcost.text.WordWrap;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/** The rows of a file that could not be used: the first of them for the report, all of them for a file where wanted. */
public final class RefusedRows {
    private static final int SHOWN = 20;

    @Option(names = "--refused", paramLabel = "FILE", description = "Write every refused row to that file, as CSV; the "
            + "report shows the first " + SHOWN + ".")
    private OutputName file;

    private final List<RowProblem> first = new ArrayList<>();
    private @Nullable Writer writer;
    private final FaultKinds kinds = new FaultKinds();
    private long count;

    /** Does the work and sees to it that the file, if one is wanted, is there in the end. */
    int within(RowsWork work) throws IOException {
        if (file == null) {
            return work.run();
        }
        try (OutputFile whole = file.begin()) {
            Writer all = new BufferedWriter(new OutputStreamWriter(whole.stream(), StandardCharsets.UTF_8));
            writer = all;
            all.write(SpreadsheetCsv.row("id", "row", "line", "code", "field", "message"));
            int status = work.run();
            all.flush();
            whole.commit();
            return status;
        }
    }

    /** What is done while rows may be refused. */
    interface RowsWork {
        int run() throws IOException;
    }

    /** Notes one, in the order of the rows. */
    void add(RowProblem problem) throws IOException {
        count++;
        kinds.add(problem);
        if (first.size() < SHOWN) {
            first.add(problem);
        }
        if (writer != null) {
            for (RowProblem.Fault fault : problem.faults()) {
                writer.write(SpreadsheetCsv.row(text(problem.id()), Long.toString(problem.row()),
                        Long.toString(problem.line()), fault.code(), text(fault.field()), fault.message()));
            }
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    public long count() {
        return count;
    }

    /** The exit status. */
    int status() {
        return count == 0 ? 0 : ExitStatus.SOME_REFUSED;
    }

    /** The section of a report, empty where none was refused. */
    public String report() {
        if (count == 0) {
            return "";
        }
        StringBuilder text = new StringBuilder("\nRefused rows\n");
        kinds.lines().forEach(line -> WordWrap.paragraph("  ", "      ", line, text));
        for (RowProblem problem : first) {
            String id = problem.id() == null ? "" : " (" + problem.id() + ")";
            for (RowProblem.Fault fault : problem.faults()) {
                WordWrap.paragraph("  ", "      ", "row " + problem.row() + id + ": " + fault.code() + ": " + fault.message(), text);
            }
        }
        if (count > first.size()) {
            text.append("  and ").append(Figures.people(count - first.size())).append(" more")
                    .append(file == null ? "; --refused FILE lists them all" : "").append('\n');
        }
        return text.toString();
    }

    /** Says on standard error what a form of output has no room for. */
    void tell(Console console) {
        console.tell(report().stripLeading());
    }

    /** The property "refused" of a JSON object. */
    public void write(JsonGenerator json) {
        json.writeObjectPropertyStart("refused");
        json.writeNumberProperty("count", count);
        json.writeArrayPropertyStart("first");
        for (RowProblem problem : first) {
            json.writeStartObject();
            json.writeStringProperty("id", problem.id());
            json.writeNumberProperty("row", problem.row());
            json.writeNumberProperty("line", problem.line());
            json.writeStringProperty("code", problem.code());
            json.writeStringProperty("field", problem.field());
            json.writeStringProperty("message", problem.message());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
