package org.tariffstack.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.Reason;

/**
 * What an entry owes.
 *
 * @param lines the duties, and the reliefs to declare
 * @param declined what was looked at and does not apply
 * @param banned the headings that forbid the import
 */
record Finding(List<Line> lines, Set<Declined> declined, Set<String> banned) {

    /**
     * A line.
     *
     * @param portion the part of the value that it is on
     * @param basis what that is worth
     * @param duty the duty, or null if it cannot be computed
     */
    record Line(String heading, String program, String portion, BigDecimal basis, @Nullable BigDecimal duty,
            boolean refundable, boolean relief) {}

    /** A heading that does not apply, and why. */
    record Declined(String heading, Reason.Kind kind) {}

    /** The sum of what can be computed. */
    BigDecimal computable() {
        return lines.stream().filter(line -> line.duty() != null).map(Line::duty).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The total, or null if a line cannot be computed. */
    @Nullable BigDecimal total() {
        return lines.stream().anyMatch(line -> line.duty() == null) ? null : computable();
    }

    /** What can be claimed back, as far as it can be computed. */
    BigDecimal refundable() {
        return lines.stream().filter(line -> line.refundable() && line.duty() != null).map(Line::duty)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
