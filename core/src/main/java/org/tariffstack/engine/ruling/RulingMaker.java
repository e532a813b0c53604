package org.tariffstack.engine.ruling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tariffstack.engine.ask.AnswerExploration;
import org.tariffstack.engine.ask.ConservativeBounds;
import org.tariffstack.engine.ask.OpenQuestion;
import org.tariffstack.engine.ask.ShareLimit;
import org.tariffstack.engine.decide.Apportioner;
import org.tariffstack.engine.decide.Basis;
import org.tariffstack.engine.decide.Decider;
import org.tariffstack.engine.decide.Decision;
import org.tariffstack.engine.explain.DeclineReasons;
import org.tariffstack.engine.explain.LineSource;
import org.tariffstack.engine.explain.LineWriter;
import org.tariffstack.engine.explain.Warnings;
import org.tariffstack.engine.price.Charge;
import org.tariffstack.engine.resolve.EntryCase;
import org.tariffstack.engine.resolve.NumberSource;
import org.tariffstack.engine.select.Candidates;
import org.tariffstack.law.LayerKind;
import org.tariffstack.law.Program;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.rate.AdditionalRate;

/** Makes rulings: runs the stages for a case that is like others, without amounts. */
final class RulingMaker {
    private final Decider decider;
    private final LineWriter lineWriter;
    private final AnswerExploration exploration;
    private final SharedTexts texts;

    RulingMaker(TariffBook book, SharedTexts texts) {
        this.texts = texts;
        decider = new Decider(book);
        lineWriter = new LineWriter(book);
        exploration = new AnswerExploration(book, decider);
    }

    /** What is decided for cases like this one. */
    Ruling rule(EntryCase entry, Candidates candidates) {
        Decision decision = decider.decide(entry, candidates, null);
        Ledger ledger = new Ledger(List.of());
        boolean base = decision.stands(candidates.base());
        List<Ruling.Line> lines = new ArrayList<>();
        for (LineSource source : lineWriter.sources(entry, decision)) {
            if (source instanceof LineSource.Layer standing) {
                int i = standing.candidate();
                Basis basis = decision.basis(i);
                lines.add(new Ruling.Line(source, basis, candidates.get(i).layer().kind() == LayerKind.RELIEF ? -1
                        : ledger.charge(i, candidates, basis, base, Map.of())));
            } else if (source instanceof LineSource.Filed filed) {
                lines.add(new Ruling.Line(source, Apportioner.portion(filed.portion(), decision.shares()), -1));
            } else {
                lines.add(new Ruling.Line(source, Basis.WHOLE, -1));
            }
        }
        return new Ruling(candidates, ledger.charges, base, lines, programs(entry, candidates, lines, ledger.charges));
    }

    private static List<Ruling.ProgramCharges> programs(EntryCase entry, Candidates candidates, List<Ruling.Line> lines,
            List<Charge> charges) {
        Map<Program, List<Integer>> byProgram = new LinkedHashMap<>();
        List<Ruling.ProgramCharges> programs = new ArrayList<>();
        for (Ruling.Line line : lines) {
            if (line.source() instanceof LineSource.Base) {
                programs.add(new Ruling.ProgramCharges(Program.BASE, false, new int[0]));
            } else if (line.charge() >= 0) {
                byProgram.computeIfAbsent(candidates.get(charges.get(line.charge()).layer()).layer().program(),
                        program -> new ArrayList<>(2)).add(line.charge());
            }
        }
        byProgram.forEach((program, places) -> programs.add(new Ruling.ProgramCharges(program.id(),
                program.status().isRefundable(entry.known()), ints(places))));
        return programs;
    }

    /** What is to be said of cases like this one, and what answers would lead to. */
    Explanation explain(EntryCase entry, Ruling ruling) {
        return new Draft(entry, ruling).explanation();
    }

    /** Charges and sums, each once. */
    private static final class Ledger {
        private final Map<Charge, Integer> places = new HashMap<>();
        private final List<Charge> charges = new ArrayList<>();
        private final Map<Parts, Integer> sums = new HashMap<>();
        private final List<Parts> sumList = new ArrayList<>();

        Ledger(List<Charge> first) {
            first.forEach(charge -> place(charge, places, charges));
        }

        int charge(int candidate, Candidates candidates, Basis basis, boolean besideBase, Map<String, NumberSource> measures) {
            AdditionalRate rate = candidates.get(candidate).layer().rate();
            // To the other kinds of rate the base duty is all one.
            boolean counts = besideBase || !(rate instanceof AdditionalRate.TopUpTo);
            return place(new Charge(candidate, rate, basis, counts, measures), places, charges);
        }

        int sum(Parts parts) {
            return place(parts, sums, sumList);
        }

        private static <T> int place(T item, Map<T, Integer> places, List<T> items) {
            Integer place = places.putIfAbsent(item, items.size());
            if (place != null) {
                return place;
            }
            items.add(item);
            return items.size() - 1;
        }
    }

    /**
     * The parts of a total.
     *
     * @param base whether the base duty is one
     * @param charges which charges are
     */
    private record Parts(boolean base, List<Integer> charges) {
        Explanation.Sum sum() {
            return new Explanation.Sum(base, ints(charges));
        }
    }

    /** An explanation in the making. */
    private final class Draft implements AnswerExploration.Visitor {
        private final EntryCase entry;
        private final Candidates candidates;
        private final Ledger ledger;
        private final Set<Integer> range = new LinkedHashSet<>();
        private final List<Explanation.Combination> combinations = new ArrayList<>(0);
        private final List<Explanation.Point> points = new ArrayList<>();
        private Explanation.@Nullable Conservative conservative;

        Draft(EntryCase entry, Ruling ruling) {
            this.entry = entry;
            candidates = ruling.candidates();
            ledger = new Ledger(ruling.charges());
        }

        Explanation explanation() {
            Decision assumed = decider.decide(entry, candidates, null);
            range.add(sum(assumed, entry));
            exploration.explore(entry, assumed, this);
            List<DeclineReasons.Declined> declined = new ArrayList<>();
            DeclineReasons.of(entry, assumed).forEach(reason -> declined.add(texts.of(reason)));
            boolean alike = declined.stream().allMatch(reason -> reason.nothingOf() == null);
            List<String> warnings = new ArrayList<>(0);
            Warnings.tooShort(entry, assumed, warnings);
            Warnings.contested(entry, assumed, warnings);
            return new Explanation(List.copyOf(ledger.charges), ledger.sumList.stream().map(Parts::sum).toList(),
                    List.copyOf(LineWriter.prohibitions(assumed)), List.copyOf(declined), alike, List.copyOf(warnings),
                    List.copyOf(points), ints(range), List.copyOf(combinations), conservative);
        }

        /** The place of the total that a decision leads to. */
        private int sum(Decision decision, EntryCase answered) {
            boolean base = decision.stands(candidates.base());
            Map<String, NumberSource> measures = answered.facts().triedMeasures();
            List<Integer> parts = new ArrayList<>();
            for (int i = 0; i < candidates.size(); i++) {
                TariffLayer layer = candidates.get(i).layer();
                if (layer.kind() != LayerKind.RELIEF && decision.stands(i)) {
                    parts.add(ledger.charge(i, candidates, decision.basis(i), base, measures));
                }
            }
            return ledger.sum(new Parts(base, List.copyOf(parts)));
        }

        @Override
        public void question(OpenQuestion question, List<AnswerExploration.Answered> answered) {
            int[] leadsTo = new int[answered.size()];
            for (int i = 0; i < leadsTo.length; i++) {
                leadsTo[i] = sum(answered.get(i).decision(), answered.get(i).entry());
                range.add(leadsTo[i]);
            }
            points.add(new Explanation.Point(question.fact(), question.text(), texts.of(question.assumed()),
                    texts.of(List.copyOf(question.headings())),
                    texts.of(question.answers().stream().map(OpenQuestion.Trial::label).toList()), leadsTo));
        }

        @Override
        public void combination(AnswerExploration.Answered answered, List<ShareLimit> limits) {
            int sum = sum(answered.decision(), answered.entry());
            if (limits.isEmpty()) {
                range.add(sum);
            } else {
                combinations.add(new Explanation.Combination(sum, limits));
            }
        }

        @Override
        public void tooMany(ConservativeBounds bounds) {
            ConservativeBounds.Counted counted = bounds.counted();
            conservative = new Explanation.Conservative(counted.baseIsSure(),
                    counted.most().stream().mapToInt(i -> alone(i, false)).toArray(),
                    counted.least().stream().mapToInt(i -> alone(i, true)).toArray());
        }

        private int alone(int candidate, boolean besideBase) {
            return ledger.charge(candidate, candidates, Basis.WHOLE, besideBase, Map.of());
        }
    }

    private static int[] ints(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
