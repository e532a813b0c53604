package org.tariffstack.engine.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.Reason;
import org.tariffstack.engine.decide.Basis;
import org.tariffstack.engine.decide.Decision;
import org.tariffstack.engine.resolve.EntryCase;
import org.tariffstack.engine.select.Candidate;
import org.tariffstack.engine.select.Candidates;
import org.tariffstack.engine.select.DisplacementEdge;
import org.tariffstack.law.Answer;
import org.tariffstack.law.Condition;
import org.tariffstack.law.LayerKind;
import org.tariffstack.law.TariffLayer;

/** Says why candidates do not apply. */
public final class DeclineReasons {
    private DeclineReasons() {}

    /**
     * Why a heading does not apply.
     *
     * @param strand the heading with its strand: where versions share one, the first reason is given
     * @param reason the reason
     * @param nothingOf what must be nothing for it to be one; null if it is one in any case
     */
    public record Declined(String strand, Reason reason, @Nullable Basis nothingOf) {}

    /** A reason for each heading that was considered and may not be among the lines. */
    public static List<Declined> of(EntryCase entry, Decision decision) {
        List<Declined> all = new ArrayList<>();
        Candidates candidates = decision.candidates();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            Basis basis = decision.stands(i) ? decision.basis(i) : null;
            boolean mayBeNothing = basis != null && LineWriter.mayBeNothing(basis, entry);
            Reason reason = !decision.answers()[i].holds() ? notMet(entry, candidate, decision.answers()[i])
                    : mayBeNothing ? spared(candidate.layer())
                    : displaced(candidate.layer(), decision.displacedBy(i), candidates);
            if (reason != null) {
                all.add(new Declined(reason.heading() + candidate.layer().strand(), reason,
                        mayBeNothing && basis != null && basis.part() == null ? basis : null));
            }
        }
        return all;
    }

    /** The reasons that hold of an entry, the first where versions of a heading share a strand. */
    public static List<Reason> in(EntryCase entry, List<Declined> all) {
        Set<String> told = new HashSet<>();
        List<Reason> reasons = new ArrayList<>(all.size());
        for (Declined declined : all) {
            Basis basis = declined.nothingOf();
            boolean holds = basis == null || basis.of(entry).signum() == 0;
            if (holds && told.add(declined.strand())) {
                reasons.add(declined.reason());
            }
        }
        return reasons;
    }

    private static @Nullable Reason spared(TariffLayer layer) {
        return layer.kind() == LayerKind.RELIEF ? null : new Reason(layer.heading(), layer.program().id(),
                Reason.Kind.EXCLUDED_BY, "nothing of the value is left to it");
    }

    private static @Nullable Reason displaced(TariffLayer layer, @Nullable DisplacementEdge edge,
            Candidates candidates) {
        if (edge == null || layer.kind() == LayerKind.RELIEF) {
            return null;
        }
        TariffLayer winner = candidates.winner(edge).layer();
        return new Reason(layer.heading(), layer.program().id(), Reason.Kind.EXCLUDED_BY,
                (winner.kind() == LayerKind.RELIEF ? "relieved by " : "displaced by ") + winner.heading() + " ("
                        + edge.citation() + ")");
    }

    private static @Nullable Reason notMet(EntryCase entry, Candidate candidate, Answer answer) {
        TariffLayer layer = candidate.layer();
        if (!layer.filed() && !isAskedFor(candidate.when())) {
            // A circumstance without a number, such as baggage: nobody files it, so nobody misses it.
            return null;
        }
        List<String> missing = new ArrayList<>();
        boolean rareClaim = collect(candidate.when(), entry, layer.heading(), false, missing);
        if (rareClaim) {
            return null;
        }
        if (missing.isEmpty() && candidate.part()) {
            return new Reason(layer.heading(), layer.program().id(), Reason.Kind.NOT_STATED,
                    "reaches only some of the longer codes below " + entry.hts());
        }
        boolean known = answer.isKnown();
        return new Reason(layer.heading(), layer.program().id(),
                known ? Reason.Kind.CONDITION_NOT_MET : Reason.Kind.NOT_STATED,
                (known ? "does not hold: " : "not stated: ") + String.join(", ", missing)
                        + (candidate.part() ? "; and it reaches only some of the longer codes below " + entry.hts() : ""));
    }

    /** Whether the condition rests on when goods were under way, or on a yes or no that an assessment asks for. */
    private static boolean isAskedFor(Condition condition) {
        return condition.atoms().stream().anyMatch(atom -> atom.restsOn().contains(Condition.Aspect.TRANSIT)
                || atom instanceof Condition.IsTrue is && is.isAsked());
    }

    /**
     * Collects the atoms that keep a condition from holding.
     *
     * @return whether one of them is the claim of a heading that nobody is asked for
     */
    private static boolean collect(Condition condition, EntryCase entry, String heading, boolean negated,
            List<String> missing) {
        Answer answer = condition.test(entry, heading);
        if ((negated ? answer.not() : answer).holds()) {
            return false;
        }
        if (condition instanceof Condition.Claimed claimed && !claimed.asked()
                && entry.facts().get(claimed.claims().key()) == null) {
            return true;
        }
        boolean rare = false;
        if (condition instanceof Condition.All all && !negated) {
            for (Condition part : all.parts()) {
                rare |= collect(part, entry, heading, false, missing);
            }
        } else if (condition instanceof Condition.Any any && !negated) {
            for (Condition part : any.parts()) {
                rare |= collect(part, entry, heading, false, missing);
            }
        } else if (condition instanceof Condition.Not not) {
            rare = collect(not.part(), entry, heading, !negated, missing);
        } else {
            missing.add((negated ? "not " : "") + condition.text());
        }
        return rare;
    }
}
