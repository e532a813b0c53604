package org.tariffstack.rate;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The rate of something else: {@code REF:each-garment}, {@code REF:otherwise-applicable on the cost of parts},
 * {@code REF:named-subheading - 0.5 points}.
 *
 * @param target whose rate it is
 * @param part the part of the value on which that rate is charged; empty for the full value
 * @param pointsOff percentage points taken off that rate, zero or more
 */
public record ReferenceRate(Target target, Optional<Part> part, BigDecimal pointsOff) implements DutyRate {

    /** The things whose rate a tariff line can borrow. */
    public enum Target {
        /** Each garment of an ensemble, as if entered by itself. */
        EACH_GARMENT("each-garment", "needs the rate of each garment"),
        /** The article of a set that bears the highest rate. */
        HIGHEST_IN_SET("highest-in-set", "needs the rate of each article in the set; the highest applies"),
        /** The article to which a part or accessory belongs. */
        PARENT_ARTICLE("parent-article", "needs the rate of the article it belongs to"),
        /** The natural juice of heading 2009. */
        NATURAL_JUICE("natural-juice-2009", "needs the rate of the natural juice in heading 2009"),
        /** The complete assembled movement. */
        COMPLETE_MOVEMENT("complete-movement", "needs the rate of the complete movement"),
        /** The good itself, if this line did not exist. */
        OTHERWISE_APPLICABLE("otherwise-applicable", "needs the rate that would apply without this line"),
        /** The subheading that the line names. */
        NAMED_SUBHEADING("named-subheading", "needs the rate of the subheading that the line names");

        private final String text;
        private final String why;

        Target(String text, String why) {
            this.text = text;
            this.why = why;
        }

        /** The word after {@code REF:}. */
        public String text() {
            return text;
        }

        /** What has to be found before the duty can be told. */
        public String why() {
            return why;
        }

        static Optional<Target> find(String text) {
            for (Target target : values()) {
                if (target.text.equalsIgnoreCase(text)) {
                    return Optional.of(target);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the points are negative
     */
    public ReferenceRate {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(part, "part");
        pointsOff = Exact.canonical(pointsOff, "deduction");
    }

    @Override
    public String text() {
        String on = part.map(p -> " on " + p.text()).orElse("");
        return "REF:" + target.text() + on + (pointsOff.signum() == 0 ? "" : " - " + points() + " points");
    }

    /** Never an amount: says whose rate has to be found. */
    @Override
    public RateResult evaluate(RateInputs inputs) {
        return new RateResult.Unavailable(target.why());
    }

    @Override
    public Set<Measure> needs() {
        return part.flatMap(Part::measure).map(Set::of).orElse(Set.of());
    }

    @Override
    public boolean isFree() {
        return false;
    }

    // The tariff prints 2.0 points, not 2.
    private String points() {
        return (pointsOff.scale() == 0 ? pointsOff.setScale(1) : pointsOff).toPlainString();
    }
}
