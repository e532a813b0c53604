package org.tariffstack.law.text.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tariffstack.law.Displacement;
import org.tariffstack.law.LayerIndex;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.law.text.check.overlap.ConditionSatisfiability;
import org.tariffstack.law.text.check.overlap.DisplacementCycle;
import org.tariffstack.law.text.csv.Problems;

/** Whether layers can displace each other in a circle, so that none of them could be settled first. */
public final class CirclesCheck implements BookCheck {
    /** Where every layer displaces every other, their number has no end; the book of the United States has 418. */
    private static final int MOST_CHAINS = 20_000;
    private static final int MOST_TOLD = 100;

    private final Predicate<TariffLayer> through;

    /** Looks for every circle. */
    public CirclesCheck() {
        this(layer -> true);
    }

    /** Looks for the circles that lead through some layers only. */
    public CirclesCheck(Predicate<TariffLayer> through) {
        this.through = through;
    }

    @Override
    public void check(TariffBook book, Problems problems) {
        new Search(book, through, problems).run();
    }

    /**
     * That a layer can displace another.
     *
     * @param rule the number of the rule that says so, or {@link #OWN} where the winner's own row does
     */
    private record Step(int loser, int rule) {
        static final int OWN = -1;
    }

    /** One search through a book. */
    private static final class Search {
        private final TariffBook book;
        private final Predicate<TariffLayer> through;
        private final Problems problems;
        private final ConditionSatisfiability consistency;
        private final LayerIndex index;
        private final List<Set<Step>> steps = new ArrayList<>();
        private final Map<Integer, BitSet> reached = new HashMap<>();
        private final Set<List<String>> told = new HashSet<>();
        private int chains;

        Search(TariffBook book, Predicate<TariffLayer> through, Problems problems) {
            this.book = book;
            this.through = through;
            this.problems = problems;
            this.consistency = new ConditionSatisfiability(book);
            this.index = new LayerIndex(book.layers());
            book.layers().forEach(layer -> steps.add(new HashSet<>()));
        }

        void run() {
            for (int winner = 0; winner < steps.size(); winner++) {
                for (String word : layer(winner).relieves()) {
                    connect(winner, word, Step.OWN);
                }
            }
            for (int rule = 0; rule < book.displacements().size(); rule++) {
                if (book.displacements().get(rule).displaces()) {
                    rule(rule);
                }
            }
            keepWhatReturns();
            for (int first = 0; first < steps.size(); first++) {
                DisplacementCycle chain = steps.get(first).isEmpty() || !through.test(layer(first)) ? null : DisplacementCycle.of(first, layer(first));
                if (chain != null) {
                    follow(chain, first, first);
                }
            }
        }

        private TariffLayer layer(int number) {
            return book.layers().get(number);
        }

        private void rule(int rule) {
            for (String word : book.displacements().get(rule).winners()) {
                BitSet winners = index.picked(word);
                for (int winner = winners.nextSetBit(0); winner >= 0 && winner < steps.size(); winner = winners.nextSetBit(winner + 1)) {
                    int number = winner;
                    book.displacements().get(rule).losers().forEach(loser -> connect(number, loser, rule));
                }
            }
        }

        private void connect(int winner, String word, int rule) {
            BitSet losers = index.picked(word);
            for (int loser = losers.nextSetBit(0); loser >= 0 && loser < steps.size(); loser = losers.nextSetBit(loser + 1)) {
                if (!layer(loser).heading().equals(layer(winner).heading())) {
                    steps.get(winner).add(new Step(loser, rule));
                }
            }
        }

        /** Keeps the steps from which their start can be reached again: only these may be part of a circle. */
        private void keepWhatReturns() {
            BitSet near = new BitSet();
            IntStream.range(0, steps.size()).filter(i -> through.test(layer(i)) && reached(i).get(i))
                    .forEach(i -> near.or(reached(i)));
            // Steps are taken away below, so everything is looked at first.
            near.stream().forEach(this::reached);
            for (int winner = 0; winner < steps.size(); winner++) {
                int back = winner;
                steps.get(winner).removeIf(step -> !near.get(back) || !reached(step.loser()).get(back));
            }
        }

        private BitSet reached(int start) {
            return reached.computeIfAbsent(start, this::reachedFrom);
        }

        private BitSet reachedFrom(int start) {
            BitSet reached = new BitSet();
            Deque<Integer> open = new ArrayDeque<>(List.of(start));
            while (!open.isEmpty()) {
                for (Step step : steps.get(open.pop())) {
                    if (!reached.get(step.loser())) {
                        reached.set(step.loser());
                        open.push(step.loser());
                    }
                }
            }
            return reached;
        }

        private @Nullable Displacement ruleOf(Step step) {
            return step.rule() == Step.OWN ? null : book.displacements().get(step.rule());
        }

        private void follow(DisplacementCycle chain, int first, int last) {
            if (told.size() >= MOST_TOLD) {
                return;
            }
            chains++;
            if (chains > MOST_CHAINS) {
                if (chains == MOST_CHAINS + 1) {
                    problems.add(layer(first).place(), "relieves", "more than " + MOST_CHAINS
                            + " chains of displacement may come back to where they began; not all were looked at");
                }
                return;
            }
            for (Step step : steps.get(last)) {
                if (step.loser() == first) {
                    DisplacementCycle closed = chain.by(ruleOf(step), layer(last).heading());
                    if (closed != null && closed.possible(book, consistency)) {
                        tell(closed);
                    }
                } else if (!isBegunAt(step.loser(), first) && !chain.layers().contains(step.loser())) {
                    DisplacementCycle longer = chain.and(ruleOf(step), layer(last).heading(), step.loser(), layer(step.loser()));
                    if (longer != null && longer.possible(book, consistency)) {
                        follow(longer, first, step.loser());
                    }
                }
            }
        }

        /** Whether the circles through a layer were looked for before those through the one where the search stands. */
        private boolean isBegunAt(int number, int first) {
            return number < first && through.test(layer(number));
        }

        /** Tells a circle once, however many versions of its headings are in it. */
        private void tell(DisplacementCycle circle) {
            Map<String, TariffLayer> headings = new LinkedHashMap<>();
            circle.layers().forEach(number -> headings.put(layer(number).heading(), layer(number)));
            List<String> key = new ArrayList<>(headings.keySet());
            Collections.rotate(key, -key.indexOf(Collections.min(key)));
            if (told.size() < MOST_TOLD && told.add(key)) {
                TariffLayer first = layer(circle.layers().get(0));
                problems.add(first.place(), "relieves", "displacement in a circle: " + circle.layers().stream()
                        .map(this::layer).map(layer -> layer.heading() + " (" + layer.place() + ")")
                        .collect(Collectors.joining(" displaces ")) + " displaces " + first.heading());
            }
        }
    }
}
