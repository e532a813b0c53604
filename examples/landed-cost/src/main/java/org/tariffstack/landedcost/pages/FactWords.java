package org.tariffstack.landedcost.pages;

import org.tariffstack.law.FactDefinition;

/** Says what values a fact takes and what is assumed without it. */
final class FactWords {
    private FactWords() {}

    /** What to write as its value. */
    static String values(FactDefinition fact) {
        return switch (fact.type()) {
            case YES_NO -> "true, false";
            case PERCENT -> "percent, 0 to 100";
            case NUMBER -> "number";
            case AMOUNT -> "amount";
            case DATE -> "date or time";
            case CHOICE -> String.join(", ", fact.choices());
            case COUNTRIES -> "countries";
            case HEADINGS -> "headings";
        };
    }

    /** What is assumed while it is not stated. */
    static String assumed(FactDefinition fact) {
        String assumed = fact.assumed().isEmpty() ? "nothing" : fact.assumed();
        return fact.impliedBySpi().isEmpty() ? assumed
                : assumed + "; true where " + String.join(" or ", fact.impliedBySpi()) + " is claimed";
    }
}
