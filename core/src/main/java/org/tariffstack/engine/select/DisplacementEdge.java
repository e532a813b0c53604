package org.tariffstack.engine.select;

import org.tariffstack.law.Citation;
import org.tariffstack.law.Condition;

/**
 * One way in which a layer can displace another, or the base rate. The {@link DisplacementGraph} makes each once: one is equal
 * only to itself.
 */
public final class DisplacementEdge {
    private final int winner;
    private final int rule;
    private final boolean whole;
    private final String portion;
    private final boolean onlyIfPaying;
    private final Condition when;
    private final String files;
    private final Citation citation;

    /**
     * Makes an edge.
     *
     * @param winner the number of the layer that displaces
     * @param rule the number of the rule of precedence that says so, or -1 if the layer says so itself
     * @param whole whether it displaces wholly, or takes a portion of the value out
     * @param portion the id of that portion
     * @param onlyIfPaying whether the winner must owe more than nothing
     * @param when what else must hold
     * @param files the heading that must be filed to say so, or empty
     * @param citation where it stands in the law
     */
    DisplacementEdge(int winner, int rule, boolean whole, String portion, boolean onlyIfPaying, Condition when, String files,
            Citation citation) {
        this.winner = winner;
        this.rule = rule;
        this.whole = whole;
        this.portion = portion;
        this.onlyIfPaying = onlyIfPaying;
        this.when = when;
        this.files = files;
        this.citation = citation;
    }

    /** The same edge under another condition. */
    DisplacementEdge under(Condition condition) {
        return new DisplacementEdge(winner, rule, whole, portion, onlyIfPaying, condition, files, citation);
    }

    /** The number of the layer that displaces. */
    public int winner() {
        return winner;
    }

    int rule() {
        return rule;
    }

    /** Whether it displaces wholly; if not, it takes {@link #portion()} out of what the other is charged on. */
    public boolean whole() {
        return whole;
    }

    /** The id of the portion of the value that it is about. */
    public String portion() {
        return portion;
    }

    /** Whether it displaces only where the winner owes more than nothing. */
    public boolean onlyIfPaying() {
        return onlyIfPaying;
    }

    /** What else must hold. */
    public Condition when() {
        return when;
    }

    /** The heading that must be filed to say so, or empty. */
    public String files() {
        return files;
    }

    /** Where it stands in the law. */
    public Citation citation() {
        return citation;
    }
}
