package org.tariffstack.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.assessment.Prohibition;

/** What differs between two assessments of the same goods: in their lines and in their bans. */
final class Changes {
    private Changes() {}

    /** What changes from one assessment to the next; empty only if both charge and prohibit alike, by the same acts. */
    static List<Change> between(Assessment before, Assessment after) {
        return between(before.lines(), before.prohibitions(), after.lines(), after.prohibitions());
    }

    /** All that an assessment charges and prohibits, as coming. */
    static List<Change> toAll(Assessment after) {
        return between(List.of(), List.of(), after.lines(), after.prohibitions());
    }

    private static List<Change> between(List<DutyLine> before, List<Prohibition> bansBefore, List<DutyLine> after,
            List<Prohibition> bansAfter) {
        List<DutyLine> gone = new ArrayList<>(before);
        List<Change> changes = new ArrayList<>();
        for (DutyLine line : after) {
            Optional<DutyLine> old = counterpart(line, gone, after);
            old.ifPresent(gone::remove);
            Optional<Change.Kind> kind = old.isEmpty() ? Optional.of(Change.Kind.COMES) : kind(old.get(), line);
            kind.ifPresent(found -> changes.add(Change.of(found, old, Optional.of(line))));
        }
        for (int i = 0; i < gone.size(); i++) {
            changes.add(i, Change.of(Change.Kind.GOES, Optional.of(gone.get(i)), Optional.empty()));
        }
        bans(Change.Kind.BAN_GOES, bansBefore, bansAfter, changes);
        bans(Change.Kind.BAN_COMES, bansAfter, bansBefore, changes);
        return changes;
    }

    /** A heading may stand on two portions of the value, each with its line: the line of the same portion goes first. */
    private static Optional<DutyLine> counterpart(DutyLine line, List<DutyLine> gone, List<DutyLine> after) {
        return gone.stream().filter(old -> isSamePlace(old, line)).findFirst().or(() -> gone.stream()
                .filter(old -> isSameHeading(old, line) && after.stream().noneMatch(other -> isSamePlace(old, other)))
                .findFirst());
    }

    private static boolean isSamePlace(DutyLine one, DutyLine other) {
        return isSameHeading(one, other) && one.portion().equals(other.portion());
    }

    private static boolean isSameHeading(DutyLine one, DutyLine other) {
        return one.heading().equals(other.heading()) && one.program().equals(other.program())
                && one.relief() == other.relief();
    }

    private static Optional<Change.Kind> kind(DutyLine before, DutyLine after) {
        if (!before.rate().equals(after.rate())) {
            return Optional.of(Change.Kind.RATE);
        }
        if (!before.portion().equals(after.portion()) || !isSame(before.basis(), after.basis())
                || before.duty().isPresent() != after.duty().isPresent()
                || before.duty().isPresent() && !isSame(before.duty().get(), after.duty().get())
                || !before.unresolved().equals(after.unresolved())) {
            return Optional.of(Change.Kind.AMOUNT);
        }
        // A base rate that stays the same is printed by each edition of the schedule anew: that is no other act.
        return (before.isBase() || before.citation().equals(after.citation())) && before.refundable() == after.refundable()
                && before.filingRank() == after.filingRank() ? Optional.empty() : Optional.of(Change.Kind.ACT);
    }

    private static boolean isSame(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    private static void bans(Change.Kind kind, List<Prohibition> these, List<Prohibition> others, List<Change> changes) {
        for (Prohibition ban : these) {
            if (!others.contains(ban)) {
                changes.add(new Change(kind, ban.heading(), ban.program(), Optional.empty(), Optional.empty(),
                        ban.citation()));
            }
        }
    }
}
