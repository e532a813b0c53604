package org.tariffstack.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.Reason;
import org.tariffstack.law.Answer;
import org.tariffstack.law.Condition;
import org.tariffstack.law.LayerKind;
import org.tariffstack.law.Situation;
import org.tariffstack.law.TariffLayer;

/** Says why candidates do not apply. */
final class Reasons {
    private Reasons() {}

    /** A reason for each heading that was considered and is not among the lines; the first where versions share one. */
    static List<Reason> of(EntryCase entry, Selection selection, Outcome outcome) {
        Decision decision = outcome.decision();
        Map<String, Reason> reasons = new LinkedHashMap<>();
        for (int i = 0; i < selection.candidates().size(); i++) {
            Selection.Candidate candidate = selection.candidates().get(i);
            Priced price = outcome.prices()[i];
            Reason reason = !decision.answers()[i].holds() ? notMet(entry, candidate, decision.answers()[i])
                    : price != null && LineWriter.isSparedWhole(price, entry) ? spared(candidate.layer())
                    : displaced(candidate.layer(), decision.displacedBy(i), selection);
            if (reason != null) {
                reasons.putIfAbsent(reason.heading() + candidate.layer().strand(), reason);
            }
        }
        return new ArrayList<>(reasons.values());
    }

    private static @Nullable Reason spared(TariffLayer layer) {
        return layer.kind() == LayerKind.RELIEF ? null : new Reason(layer.heading(), layer.program().id(),
                Reason.Kind.EXCLUDED_BY, "nothing of the value is left to it");
    }

    private static @Nullable Reason displaced(TariffLayer layer, Selection.@Nullable Rival rival,
            Selection selection) {
        if (rival == null || layer.kind() == LayerKind.RELIEF) {
            return null;
        }
        TariffLayer winner = selection.candidates().get(rival.winner()).layer();
        return new Reason(layer.heading(), layer.program().id(), Reason.Kind.EXCLUDED_BY,
                (winner.kind() == LayerKind.RELIEF ? "relieved by " : "displaced by ") + winner.heading() + " ("
                        + rival.edge().citation() + ")");
    }

    private static @Nullable Reason notMet(EntryCase entry, Selection.Candidate candidate, Answer answer) {
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

    /** Whether the condition rests on anything that an assessment asks for. */
    private static boolean isAskedFor(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().anyMatch(Reasons::isAskedFor);
        }
        if (condition instanceof Condition.Any any) {
            return any.parts().stream().anyMatch(Reasons::isAskedFor);
        }
        if (condition instanceof Condition.Not not) {
            return isAskedFor(not.part());
        }
        return condition instanceof Condition.MomentIs moment && moment.moment() != Situation.Moment.ENTERED
                || condition instanceof Condition.IsTrue is && is.fact().asked();
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
