package org.tariffstack.engine.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tariffstack.assessment.Question;
import org.tariffstack.engine.decide.Decision;
import org.tariffstack.engine.resolve.EntryCase;
import org.tariffstack.engine.select.Candidate;
import org.tariffstack.engine.select.Candidates;
import org.tariffstack.law.LayerKind;
import org.tariffstack.law.Program;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.rate.Measure;
import org.tariffstack.rate.RateResult;

/** What the importer must be told beside the lines. */
public final class Warnings {
    private Warnings() {}

    /** Adds what the base rate must know of quantities before it can be computed. */
    public static List<Question> withMeasures(EntryCase entry, boolean baseStands, List<Question> questions) {
        if (!baseStands || !(entry.base().duty() instanceof RateResult.Needs needs)) {
            return questions;
        }
        List<Question> all = new ArrayList<>();
        for (Measure measure : needs.missing()) {
            all.add(new Question(measure.key(), "The base rate is " + entry.base().rate() + ": state "
                    + measure.description() + ".", "", List.of(entry.base().heading()), Map.of()));
        }
        all.addAll(questions);
        return all;
    }

    /** Where a duty is charged although its list names only some of the longer codes. */
    public static void tooShort(EntryCase entry, Decision decision, List<String> warnings) {
        Candidates candidates = decision.candidates();
        Set<String> headings = new LinkedHashSet<>();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            if (candidate.part() && decision.stands(i) && candidate.layer().kind() == LayerKind.DUTY) {
                headings.add(candidate.heading());
            }
        }
        if (!headings.isEmpty()) {
            warnings.add(String.join(", ", headings) + " may reach only some of the statistical numbers below "
                    + entry.hts() + "; it is charged until ten digits show otherwise.");
        }
    }

    /** Where a court ruled on a programme that is charged, but only for some importers, or not yet for good. */
    public static void contested(EntryCase entry, Decision decision, List<String> warnings) {
        Candidates candidates = decision.candidates();
        Set<Program> charged = new LinkedHashSet<>();
        for (int i = 0; i < candidates.size(); i++) {
            TariffLayer layer = candidates.get(i).layer();
            if (layer.kind() == LayerKind.DUTY && decision.stands(i)
                    && layer.program().status().isContested(entry.known())) {
                charged.add(layer.program());
            }
        }
        charged.forEach(program -> warnings.add(program.title() + ": " + program.status().ruling()));
    }
}
