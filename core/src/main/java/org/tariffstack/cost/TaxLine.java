package org.tariffstack.cost;

import java.math.BigDecimal;
import java.util.Optional;
import org.tariffstack.law.Citation;

/**
 * One tax on importation.
 *
 * @param tax its id, such as "vat"
 * @param title what it is called
 * @param rate its rate in the words of the book
 * @param basis what it is charged on, before the tax itself; empty where that cannot be computed
 * @param amount the tax; empty where it cannot be computed
 * @param unresolved what is missing for it to be computed; empty where it was
 * @param citation where it stands in the law
 */
public record TaxLine(String tax, String title, String rate, Optional<BigDecimal> basis, Optional<BigDecimal> amount,
        Optional<String> unresolved, Citation citation) {}
