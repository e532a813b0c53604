package org.tariffstack.law;

import java.math.BigDecimal;
import java.util.Map;

/**
 * How a jurisdiction comes from the price of goods to their customs value.
 *
 * @param unit the step in which a customs value is told, such as 1 for whole dollars
 * @param unitCitation where that stands in the law
 * @param convertedOn the day whose exchange rate counts
 * @param convertedOnCitation where that stands in the law
 * @param charges the charges that a shipment may carry, by their ids, in the order of the book
 */
public record Valuation(BigDecimal unit, Citation unitCitation, ConversionDay convertedOn,
        Citation convertedOnCitation, Map<String, ChargeRule> charges) {
    /** Keeps copies of what it is made of. */
    public Valuation {
        charges = InOrder.copyOf(charges);
    }

    /** Which day's exchange rate counts. */
    public enum ConversionDay {
        /** The day of export. */
        EXPORTED,
        /** The day of entry. */
        ENTERED
    }

    /**
     * One charge beside the price.
     *
     * @param id its name, such as "freight"
     * @param title what it is, in words
     * @param inValue whether it is part of the customs value
     * @param citation where that stands in the law
     */
    public record ChargeRule(String id, String title, boolean inValue, Citation citation) {}
}
