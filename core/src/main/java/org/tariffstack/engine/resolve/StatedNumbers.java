package org.tariffstack.engine.resolve;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The numbers that an entry states, by the keys of their facts. */
public interface StatedNumbers {
    /** The number stated for a fact, or null. */
    @Nullable BigDecimal number(String key);
}
