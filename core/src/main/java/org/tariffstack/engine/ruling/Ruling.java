package org.tariffstack.engine.ruling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tariffstack.engine.decide.Basis;
import org.tariffstack.engine.explain.LineSource;
import org.tariffstack.engine.price.Charge;
import org.tariffstack.engine.select.Candidates;

/**
 * What the law decides for all entries that it cannot tell apart, before amounts: who applies, and on what part of the value.
 *
 * <p>Entries that the same layers reach, and of which every condition has the same answer, are decided alike, explained alike
 * and asked alike. Only the amounts differ, and each amount is the sum of charges on parts of the value. Immutable but for
 * its explanation, which is worked out when it is first asked for.
 */
public final class Ruling {
    private final Candidates candidates;
    private final List<Charge> charges;
    private final boolean baseStands;
    private final List<Line> lines;
    private final List<ProgramCharges> programs;
    private volatile @Nullable Explanation explanation;

    /**
     * Makes a ruling.
     *
     * @param candidates the layers that may apply
     * @param charges the duties that are owed where nothing is answered
     * @param baseStands whether the base duty is owed
     * @param lines what the lines of an answer come from
     * @param programs the charges by programme
     */
    Ruling(Candidates candidates, List<Charge> charges, boolean baseStands, List<Line> lines, List<ProgramCharges> programs) {
        this.candidates = candidates;
        this.charges = List.copyOf(charges);
        this.baseStands = baseStands;
        this.lines = List.copyOf(lines);
        this.programs = List.copyOf(programs);
    }

    /**
     * A line of the answer.
     *
     * @param source what it comes from
     * @param basis the part of the customs value that it is about
     * @param charge the place of its charge, or -1 for the base rate and for what only relieves
     */
    record Line(LineSource source, Basis basis, int charge) {}

    /**
     * The duties of one programme.
     *
     * @param program the programme, or "base" for the base rate
     * @param refundable whether a ruling of a court lets them be claimed back
     * @param charges the places of their charges; none for the base rate
     */
    record ProgramCharges(String program, boolean refundable, int[] charges) {
        boolean isBase() {
            return charges.length == 0;
        }
    }

    /** The layers that may apply. */
    public Candidates candidates() {
        return candidates;
    }

    /** The duties that are owed where nothing is answered. */
    List<Charge> charges() {
        return charges;
    }

    /** Whether the base duty is owed. */
    public boolean baseStands() {
        return baseStands;
    }

    List<Line> lines() {
        return lines;
    }

    List<ProgramCharges> programs() {
        return programs;
    }

    @Nullable Explanation explanation() {
        return explanation;
    }

    /** Sets the explanation; whether it is the first. */
    synchronized boolean explain(Explanation found) {
        boolean first = explanation == null;
        explanation = found;
        return first;
    }

    /** Its size in bytes without an explanation, as estimated. */
    long weight() {
        return 200 + 90L * charges.size() + 80L * lines.size() + 60L * programs.size();
    }
}
