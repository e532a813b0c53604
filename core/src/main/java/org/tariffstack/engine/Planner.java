package org.tariffstack.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tariffstack.law.LayerKind;
import org.tariffstack.law.Program;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.rate.AdditionalRate;
import org.tariffstack.rate.Measure;

/** Makes plans: runs the stages of the reference engine once and keeps what does not depend on amounts. */
final class Planner {
    private final AssessmentEngine engine;
    private final TariffBook book;
    private final LineWriter lineWriter;
    private final Exploration exploration;
    private final Apportioner apportioner = new Apportioner();
    private final Set<String> amountFacts;

    Planner(AssessmentEngine engine, Set<String> amountFacts) {
        this.engine = engine;
        this.book = engine.book();
        this.lineWriter = new LineWriter(book);
        this.exploration = new Exploration(engine, book);
        this.amountFacts = amountFacts;
    }

    /** The plan of a case, or empty if an answer to it would change how amounts are measured. */
    Optional<Plan> plan(EntryCase entry, Selection selection) {
        return new Draft(entry, selection).plan();
    }

    /** What cases like this one owe as it is assumed. */
    Settled settle(EntryCase entry, Selection selection) {
        return new Draft(entry, selection).settle();
    }

    /** A plan in the making. */
    private final class Draft implements Exploration.Visitor {
        private final EntryCase entry;
        private final Selection selection;
        private final Map<Charge, Integer> charges = new HashMap<>();
        private final List<Charge> chargeList = new ArrayList<>();
        private final Map<Parts, Integer> sums = new HashMap<>();
        private final List<Parts> sumList = new ArrayList<>();
        private final Set<Integer> range = new LinkedHashSet<>();
        private final List<Plan.Point> points = new ArrayList<>();
        private Plan.@Nullable Loose loose;
        private boolean possible = true;

        Draft(EntryCase entry, Selection selection) {
            this.entry = entry;
            this.selection = selection;
        }

        Optional<Plan> plan() {
            Outcome assumed = engine.outcome(entry, selection);
            range.add(sum(assumed.decision()));
            exploration.explore(entry, selection, assumed.decision(), this);
            if (!possible) {
                return Optional.empty();
            }
            List<Plan.Line> lines = lines(assumed);
            List<String> warnings = new ArrayList<>();
            Explainer.tooShort(entry, selection, assumed.decision(), warnings);
            Explainer.contested(entry, selection, assumed.decision(), warnings);
            return Optional.of(new Plan(selection, List.copyOf(chargeList), sumList.stream().map(Parts::sum).toList(), lines,
                    LineWriter.prohibitions(selection, assumed.decision()),
                    List.copyOf(Reasons.of(entry, selection, assumed)), List.copyOf(warnings), List.copyOf(points),
                    ints(range), loose));
        }

        Settled settle() {
            List<Settled.Share> shares = shares(lines(engine.outcome(entry, selection)));
            return new Settled(selection, List.copyOf(chargeList), shares);
        }

        /** The place of the total that a decision leads to. */
        private int sum(Decision decision) {
            BigDecimal[] fractions = fractions(decision);
            boolean base = decision.stands(selection.base());
            List<Integer> parts = new ArrayList<>();
            for (int i = 0; i < fractions.length; i++) {
                if (fractions[i] != null && layer(i).kind() != LayerKind.RELIEF) {
                    parts.add(charge(i, fractions[i], base));
                }
            }
            return place(new Parts(base, List.copyOf(parts)), sums, sumList);
        }

        /** What part of the customs value each standing candidate reaches. */
        private BigDecimal[] fractions(Decision decision) {
            return apportioner.apportion(selection, new Decision(decision.answers(),
                    decision.shares().ofValue(BigDecimal.ONE), decision.contest()));
        }

        private int charge(int candidate, BigDecimal fraction, boolean besideBase) {
            // To the other kinds of rate the base duty is all one.
            boolean counts = besideBase || !(layer(candidate).rate() instanceof AdditionalRate.TopUpTo);
            return place(new Charge(candidate, fraction, counts), charges, chargeList);
        }

        private TariffLayer layer(int candidate) {
            return selection.candidates().get(candidate).layer();
        }

        private List<Plan.Line> lines(Outcome assumed) {
            BigDecimal[] fractions = fractions(assumed.decision());
            boolean base = assumed.decision().stands(selection.base());
            List<Plan.Line> lines = new ArrayList<>();
            for (LineSource source : lineWriter.sources(entry, selection, assumed)) {
                if (source instanceof LineSource.Layer standing) {
                    int i = standing.candidate();
                    lines.add(new Plan.Line(source, fractions[i],
                            layer(i).kind() == LayerKind.RELIEF ? -1 : charge(i, fractions[i], base)));
                } else if (source instanceof LineSource.Filed filed) {
                    lines.add(new Plan.Line(source,
                            assumed.decision().shares().ofValue(BigDecimal.ONE).of(filed.portion()), -1));
                } else {
                    lines.add(new Plan.Line(source, BigDecimal.ONE, -1));
                }
            }
            return List.copyOf(lines);
        }

        private List<Settled.Share> shares(List<Plan.Line> lines) {
            Map<Program, List<Integer>> byProgram = new LinkedHashMap<>();
            List<Settled.Share> shares = new ArrayList<>();
            for (Plan.Line line : lines) {
                if (line.source() instanceof LineSource.Base) {
                    shares.add(new Settled.Share(Program.BASE, false, new int[0]));
                } else if (line.charge() >= 0) {
                    byProgram.computeIfAbsent(layer(chargeList.get(line.charge()).candidate()).program(),
                            program -> new ArrayList<>(2)).add(line.charge());
                }
            }
            byProgram.forEach((program, places) -> shares.add(new Settled.Share(program.id(),
                    program.status().isRefundable(entry.known()), ints(places))));
            return List.copyOf(shares);
        }

        @Override
        public void point(OpenPoint point, List<Exploration.Answered> answered) {
            possible &= !amountFacts.contains(point.fact()) && Measure.of(point.fact()).isEmpty();
            int[] leadsTo = new int[answered.size()];
            for (int i = 0; i < leadsTo.length; i++) {
                leadsTo[i] = sum(answered.get(i).decision());
                range.add(leadsTo[i]);
            }
            points.add(new Plan.Point(point.fact(), point.text(), point.assumed(), List.copyOf(point.headings()),
                    point.answers().stream().map(OpenPoint.Trial::label).toList(), leadsTo));
        }

        @Override
        public void combination(Exploration.Answered answered) {
            range.add(sum(answered.decision()));
        }

        @Override
        public void tooMany(LooseBounds bounds) {
            LooseBounds.Counted counted = bounds.counted();
            loose = new Plan.Loose(counted.baseIsSure(),
                    counted.most().stream().mapToInt(i -> charge(i, BigDecimal.ONE, false)).toArray(),
                    counted.least().stream().mapToInt(i -> charge(i, BigDecimal.ONE, true)).toArray());
        }
    }

    /**
     * The parts of a total.
     *
     * @param base whether the base duty is one
     * @param charges which charges are
     */
    private record Parts(boolean base, List<Integer> charges) {
        Plan.Sum sum() {
            return new Plan.Sum(base, ints(charges));
        }
    }

    private static <T> int place(T item, Map<T, Integer> places, List<T> items) {
        Integer place = places.putIfAbsent(item, items.size());
        if (place != null) {
            return place;
        }
        items.add(item);
        return items.size() - 1;
    }

    private static int[] ints(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
