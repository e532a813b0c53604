package org.tariffstack.landedcost.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tariffstack.landedcost.console.Console;
import org.tariffstack.landedcost.console.ExitStatus;
import org.tariffstack.landedcost.console.UsageException;
import org.tariffstack.landedcost.rows.RowProblem;
import org.tariffstack.landedcost.text.Figures;
import org.tariffstack.landedcost.text.SpreadsheetCsv;
import org.tariffstack.landedcost.text.WordWrap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;

/** The rows of a file that could not be used: the first of them for the report, all of them for a file where wanted. */
public final class RefusedRows {
    private static final int SHOWN = 20;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--refused", paramLabel = "FILE", description = "Write every refused row to that file, as CSV; the "
            + "report shows the first " + SHOWN + ".")
    private Path file;

    private final List<RowProblem> first = new ArrayList<>();
    private @Nullable Writer writer;
    private final FaultKinds kinds = new FaultKinds();
    private long count;

    /** Does the work and sees to it that the file, if one is wanted, is there in the end. */
    int within(RowsWork work) throws IOException {
        if (file == null) {
            return work.run();
        }
        try (BufferedWriter all = open()) {
            writer = all;
            all.write(SpreadsheetCsv.row("id", "row", "line", "code", "field", "message"));
            return work.run();
        }
    }

    private BufferedWriter open() {
        try {
            return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UsageException(spec.commandLine(), "cannot write '" + file + "': " + e.getMessage());
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
            String id = problem.id() == null ? "" : " (" + problem.id().replaceAll("\\p{Cntrl}", " ") + ")";
            for (RowProblem.Fault fault : problem.faults()) {
                WordWrap.paragraph("  ", "      ", "row " + problem.row() + id + ": " + fault.code() + ": "
                        + fault.message().replaceAll("\\p{Cntrl}", " "), text);
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
        console.err().print(report().stripLeading());
        console.err().flush();
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
