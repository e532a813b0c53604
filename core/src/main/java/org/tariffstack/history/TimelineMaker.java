package org.tariffstack.history;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.EntryTime;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.law.EffectivePeriod;

/** Asks at each instant, and joins neighbours with the same answer. */
final class TimelineMaker {
    private final Entry template;
    private final ZoneId zone;
    private final Function<Entry, Assessment> assess;
    private final List<Step> steps = new ArrayList<>();
    private @Nullable Piece current;

    TimelineMaker(Entry template, ZoneId zone, Function<Entry, Assessment> assess) {
        this.template = template;
        this.zone = zone;
        this.assess = assess;
    }

    /** The answer from an instant on, in the making: how long it holds is not known yet. */
    private record Piece(Instant from, Optional<Assessment> assessment, Optional<Unanswerable> unanswerable,
            List<Change> changes, Set<String> warnings) {
        Step until(Instant to) {
            return new Step(from, to, assessment, unanswerable, changes, List.copyOf(warnings));
        }
    }

    List<Step> steps(EffectivePeriod during, NavigableSet<Instant> changes) {
        ask(during.from());
        changes.forEach(this::ask);
        end(during.to());
        return steps;
    }

    private void ask(Instant at) {
        try {
            answered(at, assess.apply(template.toBuilder().entered(time(at)).build()));
        } catch (InvalidEntryException e) {
            Unanswerable why = Unanswerable.of(e);
            if (current == null || current.unanswerable().filter(why::isLike).isEmpty()) {
                begin(new Piece(at, Optional.empty(), Optional.of(why), List.of(), new LinkedHashSet<>()));
            }
        }
    }

    private void answered(Instant at, Assessment answer) {
        Piece piece = current;
        List<Change> changes = piece == null ? List.of()
                : piece.assessment().map(before -> Changes.between(before, answer)).orElseGet(() -> Changes.toAll(answer));
        if (piece == null || !changes.isEmpty() || piece.assessment().isEmpty()) {
            piece = new Piece(at, Optional.of(answer), Optional.empty(), changes, new LinkedHashSet<>());
            begin(piece);
        }
        piece.warnings().addAll(answer.warnings());
    }

    private void begin(Piece next) {
        end(next.from());
        current = next;
    }

    private void end(Instant at) {
        if (current != null) {
            steps.add(current.until(at));
        }
    }

    /** The instant by the clock on the wall, for readers, unless that clock shows the same time twice. */
    private EntryTime time(Instant at) {
        LocalDateTime local = at.atZone(zone).toLocalDateTime();
        return local.atZone(zone).toInstant().equals(at) ? EntryTime.at(local) : EntryTime.of(at);
    }
}
