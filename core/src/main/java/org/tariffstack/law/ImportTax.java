package org.tariffstack.law;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tariffstack.rate.DutyRate;
import org.tariffstack.rate.SpecificRate;

/**
 * One version of a tax that is collected on importation beside the duties, such as a value-added tax: a cost of the
 * goods, not a duty.
 *
 * @param id the tax, such as "vat"; versions for other goods or times share it
 * @param title what it is called
 * @param rate the rate: a percentage, an amount per quantity, or both; null if it is not known
 * @param rateText the rate in the words of the book
 * @param base what it is charged on: {@link #VALUE}, {@link #DUTY} and the ids of taxes computed before
 * @param inPrice whether the percentage is of the price that holds the tax itself: with an amount s per quantity and a
 *        percentage p, (base + s) / (1 - p) x p + s
 * @param fromPrice only goods of at least this customs value per quantity owe it; null if all do
 * @param products the goods
 * @param validity when it holds
 * @param sparedBy headings of reliefs; goods under one of them do not owe the tax
 * @param citation where it stands in the law
 * @param place where it stands in the book
 */
public record ImportTax(String id, String title, @Nullable DutyRate rate, String rateText, List<String> base,
        boolean inPrice, @Nullable SpecificRate fromPrice, ProductScope products, Validity validity, Set<String> sparedBy,
        Citation citation, SourcePlace place) {
    /** Keeps copies of what it is made of. */
    public ImportTax {
        base = List.copyOf(base);
        sparedBy = InOrder.copyOf(sparedBy);
    }

    /** The customs value, as part of the base. */
    public static final String VALUE = "value";
    /** All duties, as part of the base. */
    public static final String DUTY = "duty";
}
