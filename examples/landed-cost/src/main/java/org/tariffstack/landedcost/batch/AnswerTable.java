package org.tariffstack.landedcost.batch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.Bounds;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.assessment.Question;
import org.tariffstack.landedcost.deliver.TableColumn;
import org.tariffstack.landedcost.rows.EntryRow;
import org.tariffstack.landedcost.rows.RowProblem;
import org.tariffstack.landedcost.text.Figures;

/** The answers of a batch as columns that follow those of the user. */
final class AnswerTable {
    /** So many layers have columns of their own; what is beyond stands together in one. */
    private static final int LAYERS = 8;

    private AnswerTable() {}

    /** The columns of an answer. */
    static List<TableColumn> columns() {
        List<TableColumn> columns = new ArrayList<>(List.of(
                new TableColumn("duty_rate", TableColumn.Kind.RATE), new TableColumn("duty_due", TableColumn.Kind.AMOUNT),
                new TableColumn("additional_duty", TableColumn.Kind.AMOUNT),
                new TableColumn("refundable", TableColumn.Kind.AMOUNT), new TableColumn("net_after_refund", TableColumn.Kind.AMOUNT),
                new TableColumn("lowest_possible", TableColumn.Kind.AMOUNT),
                new TableColumn("highest_possible", TableColumn.Kind.AMOUNT)));
        for (int i = 1; i <= LAYERS; i++) {
            columns.add(new TableColumn("layer" + i + "_heading", TableColumn.Kind.TEXT));
            columns.add(new TableColumn("layer" + i + "_rate", TableColumn.Kind.TEXT));
            columns.add(new TableColumn("layer" + i + "_duty", TableColumn.Kind.AMOUNT));
        }
        columns.add(new TableColumn("other_layers", TableColumn.Kind.TEXT));
        columns.add(new TableColumn("filing_order", TableColumn.Kind.TEXT));
        columns.add(new TableColumn("questions", TableColumn.Kind.TEXT));
        columns.add(new TableColumn("warnings", TableColumn.Kind.TEXT));
        columns.add(new TableColumn("error", TableColumn.Kind.TEXT));
        return columns;
    }

    /** The rows of an answer: those of the user with the cells of the answer beside that of the goods. */
    static List<List<String>> rows(EntryRow row) {
        Assessment assessment = row.stack().assess(row.entry());
        boolean resolved = assessment.isResolved();
        Optional<Bounds> bounds = assessment.bounds().filter(any -> resolved);
        List<String> cells = new ArrayList<>(List.of(Figures.rate(assessment.rate()), Figures.plain(assessment.dutyAmount()),
                Figures.plain(assessment.additionalAmount()), Figures.plain(assessment.refundableAmount()),
                Figures.plain(assessment.owedAmount()), Figures.plain(bounds.map(Bounds::least)),
                Figures.plain(bounds.map(Bounds::most))));
        List<DutyLine> lines = assessment.lines();
        for (int i = 0; i < LAYERS; i++) {
            if (i < lines.size()) {
                DutyLine line = lines.get(i);
                cells.add(line.heading());
                cells.add(line.rate());
                cells.add(Figures.plain(line.duty()));
            } else {
                cells.addAll(List.of("", "", ""));
            }
        }
        cells.add(lines.stream().skip(LAYERS).map(AnswerTable::words).collect(Collectors.joining("; ")));
        cells.add(String.join(" ", assessment.filingOrder()));
        cells.add(assessment.questions().stream().map(AnswerTable::words).collect(Collectors.joining("; ")));
        List<String> warnings = new ArrayList<>(assessment.warnings());
        lines.stream().filter(line -> line.duty().isEmpty())
                .forEach(line -> warnings.add(line.heading() + " " + line.unresolved().orElse("is open")));
        assessment.prohibitions().forEach(prohibition -> warnings.add("prohibited: " + prohibition.heading()));
        cells.add(String.join("; ", warnings));
        cells.add("");
        return beside(row.source(), row.main(), cells);
    }

    /** The row of the user with why it is refused. */
    static List<List<String>> refused(RowProblem problem, List<List<String>> source, int main) {
        List<String> cells = new ArrayList<>(Collections.nCopies(columns().size() - 1, ""));
        cells.add(problem.faults().stream().map(fault -> fault.code() + ": " + fault.message()).collect(Collectors.joining("; ")));
        return beside(source, main, cells);
    }

    private static List<List<String>> beside(List<List<String>> source, int main, List<String> cells) {
        List<List<String>> rows = new ArrayList<>(source.size());
        for (int i = 0; i < source.size(); i++) {
            List<String> row = new ArrayList<>(source.get(i));
            row.addAll(i == main ? cells : Collections.nCopies(cells.size(), ""));
            rows.add(row);
        }
        return rows;
    }

    private static String words(DutyLine line) {
        return line.heading() + " " + line.rate() + " " + Figures.plain(line.duty());
    }

    private static String words(Question question) {
        return question.fact() + " (taken as " + question.assumed() + ")";
    }
}
