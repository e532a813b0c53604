package org.tariffstack.assessment;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that is not known of the shipment and would change the duty.
 *
 * @param fact the fact to state, or "loaded", "exported" or "hts" for those fields of the entry
 * @param text the question in words
 * @param assumed the answer that the assessment assumed, or an empty text where none can be
 * @param headings the headings that ask
 * @param dutyIf the duty that each answer would give, in the currency of the assessment; empty where it cannot
 *        be computed
 */
public record Question(String fact, String text, String assumed, List<String> headings,
        Map<String, Optional<BigDecimal>> dutyIf) {
    /** Keeps copies of what it is made of, in their order. */
    public Question {
        headings = List.copyOf(headings);
        dutyIf = Collections.unmodifiableMap(new LinkedHashMap<>(dutyIf));
    }
}
