package org.tariffstack.landedcost.chart;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A stretch of time in which the total stays the same, by whatever parts. */
record Run(Instant from, Instant to, double height, boolean known) {
    private static final double SAME = 1e-9;

    static List<Run> of(List<Level> levels) {
        List<Run> runs = new ArrayList<>();
        for (Level level : levels) {
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.known == level.isKnown() && Math.abs(last.height - level.total()) < SAME) {
                runs.set(runs.size() - 1, new Run(last.from, level.to(), last.height, last.known));
            } else {
                runs.add(new Run(level.from(), level.to(), level.total(), level.isKnown()));
            }
        }
        return runs;
    }

    /** The runs that are higher than both neighbours, the highest first; the last is none, for it has its own label. */
    static List<Run> peaks(List<Run> runs) {
        List<Run> peaks = new ArrayList<>();
        for (int i = 0; i < runs.size() - 1; i++) {
            Run run = runs.get(i);
            if (run.known && run.height > SAME && (i == 0 || run.height > runs.get(i - 1).height)
                    && run.height > runs.get(i + 1).height) {
                peaks.add(run);
            }
        }
        peaks.sort(Comparator.comparingDouble(Run::height).reversed());
        return peaks;
    }
}
