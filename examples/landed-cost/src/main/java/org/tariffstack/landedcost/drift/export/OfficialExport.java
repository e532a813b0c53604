package org.tariffstack.landedcost.drift.export;

import java.util.List;

/**
 * An official export of the schedule. It does not say of which day it is.
 *
 * @param lines its lines, in its order
 */
public record OfficialExport(List<ExportLine> lines) {
    /** Copies the lines. */
    public OfficialExport {
        lines = List.copyOf(lines);
    }
}
