package org.tariffstack.landedcost.report;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** How a report is printed: as tables for people, or for programs; at most one of these. */
public final class ReportForm {
    @ArgGroup
    private Choice choice;

    /** The forms for programs. */
    static final class Choice {
        @Option(names = "--json", description = "Print JSON.")
        private boolean json;

        @Option(names = "--csv", description = "Print CSV that a spreadsheet may open; refused rows go to standard error.")
        private boolean csv;
    }

    public boolean json() {
        return choice != null && choice.json;
    }

    public boolean csv() {
        return choice != null && choice.csv;
    }
}
