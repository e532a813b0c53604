package org.tariffstack.landedcost.drift;

import java.time.LocalDate;
import java.util.List;

/**
 * Why some findings are no error of the book.
 *
 * @param kind what kind of findings it explains
 * @param headings the headings; none where the findings name no heading
 * @param lines the lines; none where the findings name no line
 * @param from the first day of exports that it explains, {@link LocalDate#MIN} where open
 * @param to the day after the last one, {@link LocalDate#MAX} where open
 * @param text the explanation
 * @param citation where that stands
 */
public record Explanation(FindingKind kind, List<CodePattern> headings, List<CodePattern> lines, LocalDate from,
        LocalDate to, String text, String citation) {
    boolean explains(Finding finding, LocalDate day) {
        return kind == finding.kind() && !day.isBefore(from) && day.isBefore(to)
                && fits(headings, finding.heading()) && fits(lines, finding.line());
    }

    private static boolean fits(List<CodePattern> patterns, String code) {
        return patterns.isEmpty() ? code.isEmpty() : patterns.stream().anyMatch(pattern -> pattern.matches(code));
    }
}
