package org.tariffstack.landedcost.cape;

/** By which path refunds of an entry can be claimed. The names are stable: files hold them. */
public enum Path {
    /** By a declaration in CAPE. */
    CAPE("CAPE declaration"),
    /** By a protest. */
    PROTEST("protest"),
    /** Liquidation is final, and CAPE does not take the entry on that day. */
    FINAL("liquidation final, not yet accepted by CAPE"),
    /** CAPE does not take the entry, for the reason that stands beside it. */
    EXCLUDED("excluded from CAPE"),
    /** What the path depends on is not in the file. */
    UNKNOWN("not known: a column is missing"),
    /** No duty that can be claimed back was filed. */
    NOTHING("nothing to claim");

    private final String words;

    Path(String words) {
        this.words = words;
    }

    /** The path in words. */
    public String words() {
        return words;
    }
}
