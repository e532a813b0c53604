package org.tariffstack.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.Question;
import org.tariffstack.assessment.Reason;
import org.tariffstack.law.LayerKind;
import org.tariffstack.law.Program;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.rate.Measure;
import org.tariffstack.rate.RateResult;

/** Fifth stage: the answer in words, with what is open and what was declined. */
final class Explainer {
    private final TariffBook book;
    private final Questioner questioner;
    private final LineWriter lineWriter;
    private final EarlierHours hours;

    Explainer(AssessmentEngine engine, TariffBook book) {
        this.book = book;
        this.questioner = new Questioner(engine, book);
        this.lineWriter = new LineWriter(book);
        this.hours = new EarlierHours(book, engine.options().knownOn(), (entry, at) -> {
            EntryCase earlier = engine.resolve(entry, at).entryCase();
            return engine.total(earlier, engine.select(earlier));
        });
    }

    Assessment explain(EntryResolver.Resolved resolved, Selection selection, Outcome outcome) {
        EntryCase entry = resolved.entryCase();
        Questioner.Answers answers = questioner.ask(entry, selection, outcome);
        List<Reason> declined = new ArrayList<>(resolved.declined());
        declined.addAll(Reasons.of(entry, selection, outcome));
        List<String> warnings = new ArrayList<>(resolved.warnings());
        tooShort(entry, selection, outcome.decision(), warnings);
        contested(entry, selection, outcome.decision(), warnings);
        hours.warn(entry, outcome.total(), warnings);
        return builder(book, entry)
                .lines(lineWriter.lines(entry, selection, outcome))
                .prohibitions(LineWriter.prohibitions(selection, outcome.decision()))
                .declined(declined)
                .questions(withMeasures(entry, outcome.prices()[selection.base()] != null, answers.questions()))
                .warnings(warnings)
                .bounds(answers.bounds())
                .build();
    }

    /** An answer that says so far which case of which book it is about. */
    static Assessment.Builder builder(TariffBook book, EntryCase entry) {
        Assessment.Builder builder = Assessment.builder();
        builder.entry(entry.entry())
                .jurisdiction(book.jurisdiction())
                .customsValue(entry.value())
                .ratesOnly(entry.ratesOnly())
                .currency(book.currency())
                .bookVersion(book.version())
                .bookHash(book.contentHash())
                .verifiedThrough(book.verifiedThroughDate());
        return builder;
    }

    /** Adds what the base rate must know of quantities before it can be computed. */
    static List<Question> withMeasures(EntryCase entry, boolean baseStands, List<Question> questions) {
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
    static void tooShort(EntryCase entry, Selection selection, Decision decision, List<String> warnings) {
        Set<String> headings = new LinkedHashSet<>();
        for (int i = 0; i < selection.candidates().size(); i++) {
            Selection.Candidate candidate = selection.candidates().get(i);
            if (candidate.part() && decision.stands(i) && candidate.layer().kind() == LayerKind.DUTY) {
                headings.add(candidate.layer().heading());
            }
        }
        if (!headings.isEmpty()) {
            warnings.add(String.join(", ", headings) + " may reach only some of the statistical numbers below "
                    + entry.hts() + "; it is charged until ten digits show otherwise.");
        }
    }

    /** Where a court ruled on a programme that is charged, but only for some importers, or not yet for good. */
    static void contested(EntryCase entry, Selection selection, Decision decision, List<String> warnings) {
        Set<Program> charged = new LinkedHashSet<>();
        for (int i = 0; i < selection.candidates().size(); i++) {
            TariffLayer layer = selection.candidates().get(i).layer();
            if (layer.kind() == LayerKind.DUTY && decision.stands(i)
                    && layer.program().status().isContested(entry.known())) {
                charged.add(layer.program());
            }
        }
        charged.forEach(program -> warnings.add(program.title() + ": " + program.status().ruling()));
    }
}
