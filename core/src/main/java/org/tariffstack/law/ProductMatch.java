package org.tariffstack.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a code meets a scope.
 *
 * @param coverage how far the scope reaches the code
 * @param when what else must hold
 */
public record ProductMatch(Coverage coverage, Condition when) {
    /** The scope does not reach the code. */
    public static final ProductMatch NONE = new ProductMatch(Coverage.NONE, Condition.ALWAYS);
    /** The scope holds the whole code without condition. */
    public static final ProductMatch WHOLE = new ProductMatch(Coverage.WHOLE, Condition.ALWAYS);

    static ProductMatch of(boolean whole, Condition when) {
        return whole && when == Condition.ALWAYS ? WHOLE
                : new ProductMatch(whole ? Coverage.WHOLE : Coverage.PART, when);
    }

    /** Whether the scope does not reach the code. */
    public boolean isNone() {
        return coverage == Coverage.NONE;
    }

    /** Whether the scope holds the whole code without condition. */
    boolean isWhole() {
        return coverage == Coverage.WHOLE && when == Condition.ALWAYS;
    }

    /** The wider of two matches; conditions of equal width are alternatives. */
    ProductMatch or(ProductMatch other) {
        int order = coverage.compareTo(other.coverage);
        if (order != 0) {
            return order > 0 ? this : other;
        }
        if (when == Condition.ALWAYS || when.equals(other.when)) {
            return this;
        }
        return other.when == Condition.ALWAYS ? other
                : new ProductMatch(coverage, new Condition.Any(List.of(when, other.when)));
    }

    /** The goods of the same codes that do not meet the condition. */
    ProductMatch unmet() {
        return when == Condition.ALWAYS ? NONE : new ProductMatch(coverage, new Condition.Not(when));
    }

    /** This match after a carve-out was met by the same code; null where nothing is left. */
    @Nullable ProductMatch without(ProductMatch carved) {
        return switch (carved.coverage) {
            case NONE -> this;
            case PART -> new ProductMatch(Coverage.PART, when);
            case WHOLE -> carved.when == Condition.ALWAYS ? null
                    : new ProductMatch(coverage, new Condition.All(List.of(when, new Condition.Not(carved.when))));
        };
    }

    /** How far a scope reaches a code. */
    public enum Coverage {
        /** Not at all. */
        NONE,
        /** Only some of the longer codes below it. */
        PART,
        /** Wholly. */
        WHOLE
    }
}
