package org.tariffstack.evidence;

import java.util.List;

/** The targets of speed and memory, as docs/benchmarks.md has them. */
record Target(String name, String target, String read, boolean reached) {

    static List<Target> all() {
        return Docs.cells(Docs.section("benchmarks.md", "Targets"), 4).stream().map(cells ->
                new Target(cells.get(0), cells.get(1), cells.get(2), cells.get(3).equals("yes"))).toList();
    }

    String verdict() {
        return reached ? "yes" : "**no**";
    }
}
