package org.tariffstack.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.Bounds;
import org.tariffstack.assessment.Question;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.law.Condition;
import org.tariffstack.law.Portion;
import org.tariffstack.law.RateLine;
import org.tariffstack.law.SourcePlace;
import org.tariffstack.law.StatisticalCode;
import org.tariffstack.law.TariffBook;

/** Works out what each open answer would change, and between which bounds the duty lies whatever the answers. */
final class Questioner {
    /** Beyond so many combinations of answers the bounds are taken line by line instead, which is wider but safe. */
    private static final int MOST_COMBINATIONS = 64;
    private static final int MOST_CODES_NAMED = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final AssessmentEngine engine;
    private final TariffBook book;

    Questioner(AssessmentEngine engine, TariffBook book) {
        this.engine = engine;
        this.book = book;
    }

    /** Questions and bounds. */
    record Answers(List<Question> questions, Optional<Bounds> bounds) {}

    Answers ask(EntryCase entry, Selection selection, Outcome outcome) {
        List<Question> questions = new ArrayList<>();
        BigDecimal assumed = outcome.total();
        Range range = new Range(assumed);
        explore(entry, selection, outcome, questions, range);
        if (selection.hasParts()) {
            longerCodes(entry, selection, assumed, questions, range);
        }
        return new Answers(questions, range.bounds());
    }

    private void explore(EntryCase entry, Selection selection, Outcome assumed, List<Question> questions,
            Range range) {
        List<OpenPoint> points = OpenPoints.of(book, entry, selection, assumed.decision());
        if (points.isEmpty()) {
            return;
        }
        for (OpenPoint point : points) {
            Map<String, Optional<BigDecimal>> dutyIf = new LinkedHashMap<>();
            boolean matters = false;
            for (OpenPoint.Trial trial : point.answers()) {
                Outcome other = point.isAssumed(trial) ? assumed
                        : engine.outcome(trial.state().apply(entry), selection, assumed.decision());
                dutyIf.put(trial.label(), Optional.ofNullable(other.total()));
                range.add(other.total());
                matters |= other.computable().compareTo(assumed.computable()) != 0
                        || (other.total() == null) != (assumed.total() == null);
            }
            if (matters) {
                questions.add(new Question(point.fact(), point.text(), point.assumed(),
                        List.copyOf(point.headings()), dutyIf));
            }
        }
        if (points.size() == 1) {
            return;
        }
        long combinations = 1;
        for (OpenPoint point : points) {
            combinations = Math.min(Integer.MAX_VALUE, combinations * point.answers().size());
        }
        if (combinations <= MOST_COMBINATIONS) {
            combine(entry, selection, assumed.decision(), points, 0, 0, range);
        } else {
            new LooseBounds(engine, entry, selection, assumed.decision()).bounds().ifPresentOrElse(range::add,
                    range::leaveOpen);
        }
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    /** Tries the answers in combination; what answers at most one point was tried alone. */
    private void combine(EntryCase entry, Selection selection, Decision before, List<OpenPoint> points, int next,
            int answered, Range range) {
        if (next == points.size()) {
            if (answered > 1 && isPossible(entry)) {
                range.add(engine.outcome(entry, selection, before).total());
            }
            return;
        }
        combine(entry, selection, before, points, next + 1, answered, range);
        OpenPoint point = points.get(next);
        for (OpenPoint.Trial trial : point.answers()) {
            if (!point.isAssumed(trial)) {
                combine(trial.state().apply(entry), selection, before, points, next + 1, answered + 1, range);
            }
        }
    }

    /** Shares of one group cannot be more than the whole. */
    private boolean isPossible(EntryCase entry) {
        Map<String, BigDecimal> sums = new HashMap<>();
        for (Portion portion : book.portions().values()) {
            BigDecimal percent = portion.group() == null ? null : entry.number(portion.percentFact());
            if (percent != null && sums.merge(portion.group(), percent, BigDecimal::add).compareTo(HUNDRED) > 0) {
                return false;
            }
        }
        return true;
    }

    /** A code too short for some list: what each statistical number below it would owe. */
    private void longerCodes(EntryCase entry, Selection selection, @Nullable BigDecimal assumed,
            List<Question> questions, Range range) {
        Map<String, List<String>> byDuty = new LinkedHashMap<>();
        Map<String, Optional<BigDecimal>> duties = new LinkedHashMap<>();
        Map<Set<Reach>, Optional<BigDecimal>> seen = new HashMap<>();
        for (HtsCode code : codesBelow(entry)) {
            EntryCase longer = entry.withHts(code);
            Selection chosen = engine.select(longer);
            Set<Reach> layers = new HashSet<>();
            chosen.candidates().forEach(c -> layers.add(new Reach(c.layer().place(), c.when())));
            // Numbers that the same layers reach alike owe alike.
            Optional<BigDecimal> total = seen.get(layers);
            if (total == null) {
                Outcome outcome = engine.outcome(longer, chosen);
                total = Optional.ofNullable(outcome.total());
                seen.put(layers, total);
                range.add(outcome.total());
                explore(longer, chosen, outcome, new ArrayList<>(), range);
            }
            String key = total.map(duty -> duty.stripTrailingZeros().toString()).orElse("");
            byDuty.computeIfAbsent(key, k -> new ArrayList<>()).add(code.dotted());
            duties.put(key, total);
        }
        if (duties.values().stream().allMatch(duty -> same(duty.orElse(null), assumed))) {
            return;
        }
        Map<String, Optional<BigDecimal>> dutyIf = new LinkedHashMap<>();
        byDuty.forEach((key, codes) -> dutyIf.put(label(codes), duties.get(key)));
        List<String> headings = selection.candidates().stream().filter(Selection.Candidate::part)
                .map(candidate -> candidate.layer().heading()).distinct().toList();
        questions.add(new Question("hts", "Which statistical number (ten digits) is it?", entry.hts().dotted(),
                headings, dutyIf));
    }

    /** The statistical numbers below the code, or the rate line itself where it has none. */
    private List<HtsCode> codesBelow(EntryCase entry) {
        List<HtsCode> codes = new ArrayList<>();
        for (RateLine line : book.schedule().linesFor(entry.hts(), entry.at(), entry.known())) {
            List<StatisticalCode> numbers = book.schedule().statisticalNumbers(line.code(), entry.at());
            numbers.forEach(number -> codes.add(number.code()));
            if (numbers.isEmpty()) {
                codes.add(line.code());
            }
        }
        return codes;
    }

    /** That a layer reaches a code, and under which condition. */
    private record Reach(SourcePlace layer, Condition when) {}

    private static String label(List<String> codes) {
        String named = codes.stream().limit(MOST_CODES_NAMED).collect(Collectors.joining(" "));
        int more = codes.size() - MOST_CODES_NAMED;
        return more > 0 ? named + " and " + more + " more" : named;
    }

    /** The least and the most of what was added. */
    private static final class Range {
        private @Nullable BigDecimal least;
        private @Nullable BigDecimal most;
        private boolean open;

        Range(@Nullable BigDecimal first) {
            add(first);
        }

        void add(@Nullable BigDecimal total) {
            if (total == null) {
                open = true;
                return;
            }
            least = least == null ? total : least.min(total);
            most = most == null ? total : most.max(total);
        }

        void add(Bounds bounds) {
            add(bounds.least());
            add(bounds.most());
        }

        void leaveOpen() {
            open = true;
        }

        Optional<Bounds> bounds() {
            return open || least == null || most == null ? Optional.empty() : Optional.of(new Bounds(least, most));
        }
    }
}
