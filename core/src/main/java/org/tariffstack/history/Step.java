package org.tariffstack.history;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.DutyLine;

/**
 * A stretch of time in which a good owes the same duties by the same acts, or in which there is no answer for it.
 *
 * @param from the first instant
 * @param to the first instant after it, later than {@code from}
 * @param assessment the answer for goods entered at {@code from}; its lines and bans are those of the whole stretch, its
 *        questions, bounds, warnings and declined headings may change within it. Empty where there is no answer
 * @param unanswerable why there is no answer; empty where there is one
 * @param changes what changes at {@code from} against the step before: what goes, then what comes or differs in the order
 *        of the lines, then bans. None for the first step of a timeline and for one without an answer; after one
 *        without an answer, all lines come
 * @param warnings all that the assessments of this stretch warn of, each once, in the order of time
 */
public record Step(Instant from, Instant to, Optional<Assessment> assessment, Optional<Unanswerable> unanswerable,
        List<Change> changes, List<String> warnings) {
    /** Refuses a stretch without an instant, and one with both an answer and a reason for none. */
    public Step {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A step must end after it begins: " + from + " to " + to);
        }
        if (assessment.isPresent() == unanswerable.isPresent()) {
            throw new IllegalArgumentException("A step has an answer or a reason why there is none");
        }
        changes = List.copyOf(changes);
        warnings = List.copyOf(warnings);
    }

    /** Whether the instant lies inside. */
    public boolean contains(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(to);
    }

    /**
     * The duty divided by the customs value: 1.45 is 145%. Empty if there is no answer, a line of it cannot be computed or
     * the value is zero.
     */
    public Optional<BigDecimal> rate() {
        return assessment.flatMap(Assessment::rate);
    }

    /**
     * The duty of each programme divided by the customs value, in the order of the lines; the base rate is "base". Empty
     * for a programme with a line that cannot be computed. No programmes at all if there is no answer or the value is
     * zero.
     */
    public Map<String, Optional<BigDecimal>> ratesByProgram() {
        Map<String, Optional<BigDecimal>> rates = new LinkedHashMap<>();
        if (assessment.isPresent() && assessment.get().customsValue().signum() != 0) {
            for (DutyLine line : assessment.get().lines()) {
                Optional<BigDecimal> rate = line.duty().map(duty ->
                        duty.divide(assessment.get().customsValue(), MathContext.DECIMAL64).stripTrailingZeros());
                rates.merge(line.program(), rate, (sum, one) -> sum.flatMap(known -> one.map(known::add)));
            }
        }
        return Collections.unmodifiableMap(rates);
    }
}
