package org.tariffstack.landedcost.drift.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tariffstack.landedcost.drift.Explanation;
import org.tariffstack.landedcost.drift.Explanations;
import org.tariffstack.landedcost.drift.Finding;
import org.tariffstack.landedcost.drift.FindingKind;

/**
 * What a comparison found, parted by whether it is explained.
 *
 * @param source what the export is called
 * @param day the day that was compared
 * @param bookVersion the version of the book
 * @param unexplained the findings without an explanation, in order
 * @param explained how many findings each explanation explains, in the order of the findings
 */
public record DriftReport(String source, LocalDate day, String bookVersion, List<Finding> unexplained,
        Map<Reason, Integer> explained) {
    /**
     * An explanation that was used.
     *
     * @param kind what kind of findings it explains
     * @param text the explanation
     * @param citation where that stands
     */
    public record Reason(FindingKind kind, String text, String citation) {}

    /** Parts the findings. */
    public static DriftReport of(String source, LocalDate day, String bookVersion, List<Finding> findings,
            Explanations explanations) {
        List<Finding> unexplained = new ArrayList<>();
        Map<Reason, Integer> explained = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Optional<Explanation> found = explanations.of(finding, day);
            if (found.isPresent()) {
                Explanation why = found.get();
                explained.merge(new Reason(why.kind(), why.text(), why.citation()), 1, Integer::sum);
            } else {
                unexplained.add(finding);
            }
        }
        return new DriftReport(source, day, bookVersion, unexplained, explained);
    }

    /** How many findings are explained. */
    public int explainedCount() {
        return explained.values().stream().mapToInt(Integer::intValue).sum();
    }
}
