package org.tariffstack.whatif;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.tariffstack.TariffStack;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.entry.Entry;
import org.tariffstack.law.text.BookProblem;
import org.tariffstack.law.text.BookSource;

/** Scenarios written in the tests, as the text of a file {@code test.csv}. */
final class Sheets {
    private Sheets() {}

    /** Reads a whole file. */
    static Scenario read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        BookSource source = path -> path.equals("test.csv") ? new ByteArrayInputStream(bytes) : null;
        return ScenarioReader.read(source, "test.csv");
    }

    /** A scenario "test" of some rows below a header. */
    static Scenario of(String header, String... rows) {
        String head = "action,name,note," + header + "\nscenario,test,A test" + ",".repeat(header.split(",").length) + "\n";
        StringBuilder text = new StringBuilder(head);
        for (String row : rows) {
            int action = row.indexOf(',');
            text.append(row, 0, action).append(",,").append(row.substring(action)).append('\n');
        }
        return read(text.toString());
    }

    /** What is wrong with a scenario that is read and laid on a book; nothing must be an empty list. */
    static List<String> problems(TariffStack stack, String header, String... rows) {
        try {
            of(header, rows).applyTo(stack.book());
            return List.of();
        } catch (ScenarioException e) {
            return e.problems().stream().map(BookProblem::toString).toList();
        }
    }

    static Assessment assess(TariffStack stack, String hts, String origin, String entered) {
        return stack.assess(Entry.builder().hts(hts).origin(origin).entered(entered).build());
    }

    /** The rate in percent of the value, as a plain number. */
    static String percent(TariffStack stack, String hts, String origin, String entered) {
        return assess(stack, hts, origin, entered).rate().orElseThrow().movePointRight(2).stripTrailingZeros().toPlainString();
    }

    static Change strike(String program) {
        return Change.of(Action.STRIKE, Map.of(Column.PROGRAM, program, Column.CITATION, "supposed"));
    }
}
