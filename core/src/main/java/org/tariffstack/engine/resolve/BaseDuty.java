package org.tariffstack.engine.resolve;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import org.tariffstack.law.Citation;
import org.tariffstack.rate.DutyRate;
import org.tariffstack.rate.RateResult;

/**
 * The base rate of an entry, worked out.
 *
 * @param heading the tariff number it is filed under
 * @param rate the rate in the words of the tariff
 * @param citation where it stands
 * @param basis the part of the value that it falls on, or null for all of it
 * @param duty the duty, or why there is none
 * @param whole what the duty on the whole value would be
 * @param generalDuty the duty at the general rate, whatever is paid
 * @param general the general rate as a fraction of the value, or null if it cannot be computed
 * @param paid the rate that is paid as a fraction of the value, or null if it cannot be computed
 */
public record BaseDuty(String heading, String rate, Citation citation, @Nullable BigDecimal basis,
        RateResult duty, RateResult whole, RateResult generalDuty, @Nullable BigDecimal general, @Nullable BigDecimal paid) {

    /** A base duty on the whole value. */
    BaseDuty(String heading, String rate, Citation citation, RateResult duty, RateResult generalDuty,
            @Nullable BigDecimal general, @Nullable BigDecimal paid) {
        this(heading, rate, citation, null, duty, duty, generalDuty, general, paid);
    }

    /**
     * The same base duty on a part of the value.
     *
     * @param part the part, no more than the value
     * @param why what the part is
     */
    BaseDuty on(BigDecimal part, BigDecimal value, String why) {
        RateResult less = duty instanceof RateResult.Amount amount && value.signum() > 0
                ? new RateResult.Amount(paid != null && amount.amount().compareTo(paid.multiply(value)) == 0 ? paid.multiply(part)
                        : amount.amount().multiply(part).divide(value, MathContext.DECIMAL128))
                : part.signum() == 0 ? new RateResult.Amount(BigDecimal.ZERO) : duty;
        Citation source = new Citation(citation.text() + why, citation.confidence());
        return new BaseDuty(heading, rate, source, part, less, whole, generalDuty, general, paid);
    }

    /** The duty, or null if it cannot be computed. */
    public @Nullable BigDecimal amount() {
        return duty instanceof RateResult.Amount amount ? amount.amount() : null;
    }

    /** The duty at the general rate, or null if it cannot be computed. */
    public @Nullable BigDecimal generalAmount() {
        return generalDuty instanceof RateResult.Amount amount ? amount.amount() : null;
    }

    /** The ad valorem equivalent of a duty, or null if it cannot be computed. */
    static @Nullable BigDecimal fraction(DutyRate rate, RateResult duty, BigDecimal value) {
        BigDecimal plain = rate.fraction().orElse(null);
        return plain != null ? plain : duty instanceof RateResult.Amount amount && value.signum() > 0
                ? amount.amount().divide(value, MathContext.DECIMAL128) : null;
    }
}
