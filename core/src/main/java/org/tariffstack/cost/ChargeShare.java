package org.tariffstack.cost;

import java.math.BigDecimal;
import org.tariffstack.law.Citation;

/**
 * What a line bears of a charge.
 *
 * @param kind the charge, such as "freight"
 * @param title what it is, in words
 * @param amount in cents of the book's currency
 * @param inValue whether the law counts it into the customs value
 * @param inPrice whether the price of the goods holds it already, so that it is no further cost
 * @param citation why it is, or is not, part of the customs value
 */
public record ChargeShare(String kind, String title, BigDecimal amount, boolean inValue, boolean inPrice,
        Citation citation) {}
