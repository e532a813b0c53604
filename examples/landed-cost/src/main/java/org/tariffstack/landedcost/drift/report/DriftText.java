package org.tariffstack.landedcost.drift.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tariffstack.landedcost.drift.Finding;
import org.tariffstack.landedcost.drift.FindingKind;

/** A report for people: the findings grouped by heading, with counts. */
public final class DriftText {
    private static final int WIDTH = 100;
    private static final int DETAILS = 3;
    private static final String INDENT = " ".repeat(20);

    private final StringBuilder text = new StringBuilder();

    private DriftText() {}

    /** The whole text; what stands at the margin is a title. */
    public static String of(DriftReport report) {
        return new DriftText().write(report);
    }

    private String write(DriftReport report) {
        text.append(report.source()).append(" against the book ").append(report.bookVersion()).append(", on ")
                .append(report.day()).append('\n');
        byKind(report.unexplained()).forEach(this::kind);
        if (!report.explained().isEmpty()) {
            text.append("\nExplained\n");
            report.explained().forEach(this::explained);
        }
        text.append("\nFindings\n");
        line("unexplained", report.unexplained().size());
        line("explained", report.explainedCount());
        return text.toString();
    }

    private static Map<FindingKind, List<Finding>> byKind(List<Finding> findings) {
        Map<FindingKind, List<Finding>> byKind = new EnumMap<>(FindingKind.class);
        findings.forEach(finding -> byKind.computeIfAbsent(finding.kind(), kind -> new ArrayList<>()).add(finding));
        return byKind;
    }

    private void kind(FindingKind kind, List<Finding> findings) {
        text.append('\n').append(kind.title()).append(": ").append(findings.size()).append('\n');
        Map<String, List<Finding>> groups = new TreeMap<>();
        findings.forEach(finding -> groups.computeIfAbsent(group(finding), key -> new ArrayList<>()).add(finding));
        groups.forEach(this::group);
    }

    /** The heading, if there is a line too; else the first six digits of what there is. */
    private static String group(Finding finding) {
        if (!finding.heading().isEmpty() && !finding.line().isEmpty()) {
            return finding.heading();
        }
        String code = finding.subject();
        return code.substring(0, Math.min(7, code.length()));
    }

    private void group(String group, List<Finding> findings) {
        line(group, findings.size());
        if (findings.size() > DETAILS) {
            String first = last(findings.get(0));
            wrap(INDENT, first + " … " + last(findings.get(findings.size() - 1)));
            return;
        }
        for (Finding finding : findings) {
            String sides = finding.export().isEmpty() && finding.book().isEmpty() ? ""
                    : ": " + side("export", finding.export()) + (finding.export().isEmpty() || finding.book().isEmpty()
                            ? "" : "; ") + side("book", finding.book());
            wrap(INDENT, last(finding) + sides);
        }
    }

    private static String last(Finding finding) {
        return finding.line().isEmpty() ? finding.heading() : finding.line();
    }

    private static String side(String name, String what) {
        return what.isEmpty() ? "" : name + " " + what;
    }

    private void explained(DriftReport.Reason reason, int count) {
        line(reason.kind().id(), count);
        wrap(INDENT, reason.text() + (reason.citation().isEmpty() ? "" : " [" + reason.citation() + "]"));
    }

    private void line(String name, int count) {
        text.append(String.format(Locale.ROOT, "  %-22s %6d%n", name, count).replace("\r", ""));
    }

    private void wrap(String indent, String words) {
        StringBuilder line = new StringBuilder(indent);
        for (String word : words.split(" ")) {
            if (line.length() + 1 + word.length() > WIDTH && line.length() > indent.length()) {
                text.append(line).append('\n');
                line.setLength(0);
                line.append(indent);
            }
            line.append(line.length() > indent.length() ? " " : "").append(word);
        }
        text.append(line).append('\n');
    }
}
