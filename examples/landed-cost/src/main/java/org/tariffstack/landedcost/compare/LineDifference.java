package org.tariffstack.landedcost.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.DutyLine;

/**
 * A heading that costs more or less in one answer than in another.
 *
 * @param program the programme
 * @param heading the heading
 * @param rate the rate, and what it stands in place of
 * @param more how much more it is, below zero if less; null where one of them cannot be computed
 */
record LineDifference(String program, String heading, String rate, @Nullable BigDecimal more) {
    private record Key(String program, String heading) {
        static Key of(DutyLine line) {
            return new Key(line.program(), line.heading());
        }
    }

    /** What is another in the second answer, in the order of its lines, then what only the first has. */
    static List<LineDifference> between(Assessment first, Assessment second) {
        Set<Key> keys = new LinkedHashSet<>();
        second.lines().forEach(line -> keys.add(Key.of(line)));
        first.lines().forEach(line -> keys.add(Key.of(line)));
        List<LineDifference> differences = new ArrayList<>();
        for (Key key : keys) {
            List<DutyLine> before = lines(first, key);
            List<DutyLine> after = lines(second, key);
            BigDecimal one = sum(before);
            BigDecimal other = sum(after);
            if (one == null || other == null) {
                differences.add(new LineDifference(key.program(), key.heading(), rates(before, after), null));
            } else if (one.compareTo(other) != 0) {
                differences.add(new LineDifference(key.program(), key.heading(), rates(before, after), other.subtract(one)));
            }
        }
        return List.copyOf(differences);
    }

    private static List<DutyLine> lines(Assessment assessment, Key key) {
        return assessment.lines().stream().filter(line -> Key.of(line).equals(key)).toList();
    }

    private static @Nullable BigDecimal sum(List<DutyLine> lines) {
        BigDecimal sum = BigDecimal.ZERO;
        for (DutyLine line : lines) {
            if (line.duty().isEmpty()) {
                return null;
            }
            sum = sum.add(line.duty().get());
        }
        return sum;
    }

    private static String rates(List<DutyLine> before, List<DutyLine> after) {
        String old = rates(before);
        String now = rates(after);
        if (now.isEmpty()) {
            return "without " + old;
        }
        return old.isEmpty() || old.equals(now) ? now : now + " instead of " + old;
    }

    private static String rates(List<DutyLine> lines) {
        return lines.stream().map(DutyLine::rate).distinct().collect(Collectors.joining(" and "));
    }
}
