package org.tariffstack.landedcost.intake;

import java.util.List;
import java.util.Set;

/** What the cells of a column are. */
enum ColumnKind {
    /** A number of the tariff. */
    CODE,
    /** A country. */
    COUNTRY,
    /** A date, with a time or without. */
    DATE,
    /** An amount of money, a quantity or a weight. */
    AMOUNT,
    /** Anything else, which is read as it stands. */
    TEXT;

    private static final Set<String> DATES = Set.of("entered", "loaded", "exported", "deposited", "liquidated");
    private static final Set<String> AMOUNTS = Set.of("value", "quantity", "quantity2", "weight", "duty_paid");

    /** The kind of a column of the commands; the charges of a shipment are amounts. */
    static ColumnKind of(String field, List<String> charges) {
        return field.equals("hts") ? CODE : field.equals("origin") ? COUNTRY : DATES.contains(field) ? DATE
                : AMOUNTS.contains(field) || charges.contains(field) ? AMOUNT : TEXT;
    }
}
