package org.tariffstack.benchmarks;

/** A good as the rules for Drools see it; they add its duties up in it. */
public final class Good {
    private final String code;
    private final String origin;
    private final long at;
    private long rate;

    /**
     * Makes one that owes nothing yet.
     *
     * @param code eight digits
     * @param origin two letters
     * @param at when it is entered, in seconds since 1970 UTC
     */
    Good(String code, String origin, long at) {
        this.code = code;
        this.origin = origin;
        this.at = at;
    }

    /** Its tariff code, eight digits. */
    public String getCode() {
        return code;
    }

    /** Its country of origin, two letters. */
    public String getOrigin() {
        return origin;
    }

    /** When it is entered, in seconds since 1970 UTC. */
    public long getAt() {
        return at;
    }

    /** Adds a rate, in trillionths of the customs value. */
    public void add(long more) {
        rate += more;
    }

    /** What was added so far. */
    long rate() {
        return rate;
    }
}
