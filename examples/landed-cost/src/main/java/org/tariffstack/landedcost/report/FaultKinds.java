package org.tariffstack.landedcost.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tariffstack.landedcost.console.Console;
import org.tariffstack.landedcost.intake.CellException;
import org.tariffstack.landedcost.rows.RowProblem;
import org.tariffstack.landedcost.text.Figures;

/** Counts what is wrong with rows by kind, and knows the options that mend a kind at once. Not for several threads at once. */
public final class FaultKinds {
    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private long refused;

    /** How many rows have a fault of a kind, and what mends it. */
    private record Kind(String name, long rows, String remedy) {}

    /** Counts a row. */
    public void add(RowProblem problem) {
        refused++;
        for (RowProblem.Fault fault : problem.faults()) {
            boolean lostZero = fault.code().equals("INVALID_HTS") && fault.message().contains("leading zero");
            String name = fault.code() + (fault.field() == null ? "" : " in " + fault.field())
                    + (lostZero ? ", a leading zero lost" : "");
            kinds.merge(name, new Kind(name, 1, lostZero ? "--restore-zeros gives them back" : remedy(fault.code())),
                    (one, other) -> new Kind(name, one.rows() + 1, one.remedy()));
        }
    }

    private static String remedy(String code) {
        return switch (code) {
            case CellException.AMBIGUOUS_DATE -> "--dates mdy or --dates dmy says which number is the month";
            case CellException.AMBIGUOUS_NUMBER -> "--decimal point or --decimal comma says what the comma is";
            case "NOT_UTF8" -> "--encoding windows-1252 or another names the encoding of the file";
            case "NO_RATE" -> "--quarters FILE gives the rates of interest of later quarters";
            default -> "";
        };
    }

    /** Says on standard error how many rows were refused and why, if any was. */
    public void tell(Console console, long rows) {
        if (refused > 0) {
            console.say(Figures.people(refused) + " of " + Figures.people(rows) + " rows refused");
            lines().forEach(line -> console.tell("  " + line + "\n"));
        }
    }

    /** A line for each kind, the most frequent first. */
    public List<String> lines() {
        List<Kind> sorted = new ArrayList<>(kinds.values());
        sorted.sort(Comparator.comparing(Kind::rows).reversed());
        return sorted.stream().map(kind -> Figures.people(kind.rows()) + (kind.rows() == 1 ? " row: " : " rows: ") + kind.name()
                + (kind.remedy().isEmpty() ? "" : "; " + kind.remedy())).toList();
    }
}
