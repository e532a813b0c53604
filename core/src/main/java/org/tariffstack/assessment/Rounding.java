package org.tariffstack.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How amounts are rounded. */
public enum Rounding {
    /** Not at all: amounts are exact. */
    EXACT {
        @Override
        public BigDecimal value(BigDecimal value) {
            return value;
        }

        @Override
        public BigDecimal duty(BigDecimal duty) {
            return duty;
        }
    },
    /** Each duty in cents, half a cent and more counting as one; the value as it stands. */
    CENTS {
        @Override
        public BigDecimal value(BigDecimal value) {
            return value;
        }

        @Override
        public BigDecimal duty(BigDecimal duty) {
            return duty.setScale(2, RoundingMode.HALF_UP);
        }
    },
    /**
     * As United States customs computes (19 CFR 159.3): the value in whole dollars, fifty cents and more counting as a
     * dollar, and each duty in cents.
     */
    US_CUSTOMS {
        @Override
        public BigDecimal value(BigDecimal value) {
            return value.setScale(0, RoundingMode.HALF_UP);
        }

        @Override
        public BigDecimal duty(BigDecimal duty) {
            return duty.setScale(2, RoundingMode.HALF_UP);
        }
    };

    /** The customs value that duties are computed on. */
    public abstract BigDecimal value(BigDecimal value);

    /** The duty of one line. */
    public abstract BigDecimal duty(BigDecimal duty);
}
