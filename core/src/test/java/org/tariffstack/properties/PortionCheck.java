package org.tariffstack.properties;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.entry.Facts;
import org.tariffstack.law.Portion;
import org.tariffstack.law.TariffBook;

/**
 * Whether the value is divided as the facts say: each line stands on the share that is stated, and what a programme is
 * spared makes up the value together with the rest that it is charged on. Worked out anew, not as the engine does.
 */
final class PortionCheck {
    private static final String REST = "rest";

    private final TariffBook book;

    PortionCheck(TariffBook book) {
        this.book = book;
    }

    /** What is wrong with the bases of an answer, or an empty text. */
    String problem(Assessment answer) {
        BigDecimal value = answer.customsValue();
        for (DutyLine line : answer.lines()) {
            String portion = line.portion();
            if (portion.equals(Portion.FULL)) {
                if (line.basis().compareTo(value) != 0) {
                    return line.heading() + " of the full value is charged on " + line.basis();
                }
            } else if (portion.equals(REST)) {
                String problem = rest(line, answer);
                if (!problem.isEmpty()) {
                    return problem;
                }
            } else if (line.basis().signum() == 0 || !isShare(book.portions().get(portion), line.basis(), answer)) {
                return line.heading() + " of " + portion + " is charged on " + line.basis();
            }
        }
        return "";
    }

    /** What is spared a programme, where it is filed, or else some sum of shares, makes up the value with the rest. */
    private String rest(DutyLine line, Assessment answer) {
        BigDecimal spared = answer.customsValue().subtract(line.basis());
        Map<String, BigDecimal> filed = new LinkedHashMap<>();
        for (DutyLine relief : answer.lines()) {
            if (relief.relief() && relief.program().equals(line.program()) && !relief.portion().equals(Portion.FULL)) {
                filed.put(relief.portion(), relief.basis());
            }
        }
        if (filed.isEmpty()) {
            return sums(answer).stream().anyMatch(sum -> sum.compareTo(spared) == 0) ? ""
                    : line.heading() + " is spared " + spared + ", which is no sum of shares";
        }
        BigDecimal sum = filed.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(spared) == 0 ? "" : line.heading() + " is spared " + spared + ", and filed are " + filed;
    }

    /** Every sum of stated shares. */
    private List<BigDecimal> sums(Assessment answer) {
        List<BigDecimal> sums = new ArrayList<>(List.of(BigDecimal.ZERO));
        for (Portion portion : book.portions().values()) {
            BigDecimal share = stated(portion, answer);
            if (share != null && !portion.complement()) {
                List.copyOf(sums).forEach(sum -> sums.add(sum.add(share)));
            }
        }
        return sums;
    }

    private boolean isShare(@Nullable Portion portion, BigDecimal basis, Assessment answer) {
        if (portion == null) {
            return false;
        }
        BigDecimal share = stated(portion, answer);
        if (share == null) {
            // Unknown: all or nothing, and of nothing there is no line.
            share = answer.customsValue();
        }
        return basis.compareTo(share) == 0;
    }

    /** The share that the facts state, or null if they do not. */
    private @Nullable BigDecimal stated(Portion portion, Assessment answer) {
        Facts facts = answer.entry().facts();
        BigDecimal value = answer.customsValue();
        Optional<BigDecimal> share = Optional.ofNullable(facts.get(portion.percentFact().key())).map(BigDecimal::new)
                .map(percent -> portion.mostPercent() == null ? percent
                        : percent.min(BigDecimal.valueOf(portion.mostPercent())))
                .map(percent -> value.multiply(percent).movePointLeft(2));
        return share.map(part -> portion.complement() ? value.subtract(part) : part).orElse(null);
    }
}
