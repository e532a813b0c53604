package org.tariffstack.law;

/** In which way goods are entered, as far as fees depend on it. */
public enum Filing {
    /** A formal entry, sent electronically. */
    FORMAL,
    /** A formal entry on paper. */
    FORMAL_MANUAL,
    /** An informal entry, sent electronically. */
    INFORMAL,
    /** An informal entry on paper, not prepared by customs. */
    INFORMAL_MANUAL,
    /** An informal entry that customs prepares. */
    INFORMAL_BY_CUSTOMS,
    /** Goods in the international mail for which customs prepares the papers. */
    MAIL,
    /** An informal release at the facility of an express carrier. */
    EXPRESS
}
