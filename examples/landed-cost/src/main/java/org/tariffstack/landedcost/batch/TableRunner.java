package org.tariffstack.landedcost.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.tariffstack.landedcost.chunks.ChunkRunner;
import org.tariffstack.landedcost.chunks.Progress;
import org.tariffstack.landedcost.console.Console;
import org.tariffstack.landedcost.deliver.TableColumn;
import org.tariffstack.landedcost.deliver.TableSink;
import org.tariffstack.landedcost.report.FaultKinds;
import org.tariffstack.landedcost.rows.InputRow;
import org.tariffstack.landedcost.rows.OpenedRows;
import org.tariffstack.landedcost.rows.RowFields;
import org.tariffstack.landedcost.rows.RowProblem;
import org.tariffstack.landedcost.rows.Rows;

/** Answers a batch in the columns of the user's file, each answer beside its row. */
final class TableRunner {
    private final Rows rows;
    private final OpenedRows file;
    private final int threads;
    private final FaultKinds kinds = new FaultKinds();
    private long refused;
    private long all;

    TableRunner(Rows rows, OpenedRows file, int threads) {
        this.rows = rows;
        this.file = file;
        this.threads = threads;
    }

    /** The columns: those of the file, then those of the answers. */
    List<TableColumn> columns() {
        return TableColumn.after(file.names(), AnswerTable.columns());
    }

    /** Answers all rows and tells how many were refused. */
    long run(TableSink sink, Progress progress) throws IOException {
        new ChunkRunner<List<InputRow>, Chunk>(threads).run(file.reader(), this::answer, chunk -> {
            for (List<String> row : chunk.rows()) {
                sink.write(row);
            }
            chunk.problems().forEach(kinds::add);
            refused += chunk.problems().size();
            all += chunk.size();
        }, progress);
        sink.finish();
        return refused;
    }

    /** Says on standard error what was wrong with rows. */
    void tell(Console console) {
        kinds.tell(console, all);
    }

    /** The rows with their answers, and why rows were refused. */
    private record Chunk(List<List<String>> rows, List<RowProblem> problems, int size) {}

    private Chunk answer(List<InputRow> some) {
        List<List<String>> answered = new ArrayList<>(some.size());
        List<RowProblem> problems = new ArrayList<>();
        for (InputRow row : some) {
            RowFields fields = whole(RowFields.of(row, file.reader().header()));
            Rows.Outcome<List<List<String>>> outcome = rows.of(new Rows.Place(row.number(), row.lineNumber()), fields,
                    AnswerTable::rows);
            RowProblem problem = outcome.problem();
            if (problem != null) {
                problems.add(problem);
                answered.addAll(AnswerTable.refused(problem, fields.source(), fields.main()));
            } else {
                answered.addAll(Objects.requireNonNull(outcome.value()));
            }
        }
        return new Chunk(answered, problems, some.size());
    }

    /** The row with a cell for each column of the file. */
    private RowFields whole(RowFields row) {
        int width = file.names().size();
        return new RowFields(row.id(), row.fields(), row.source().stream().map(cells -> cells.size() == width ? cells
                : wide(cells, width)).toList(), row.main(), row.faults());
    }

    private static List<String> wide(List<String> cells, int width) {
        List<String> wide = new ArrayList<>(cells.subList(0, Math.min(width, cells.size())));
        wide.addAll(Collections.nCopies(width - wide.size(), ""));
        return wide;
    }
}
