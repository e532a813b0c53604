package org.tariffstack.landedcost.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds from the cells of a file in which order its dates are and which decimal mark its amounts have. */
final class ConventionFinder {
    private final Map<Integer, ColumnKind> kinds;
    private final Conventions stated;
    private final boolean commaIsLikely;
    private @Nullable String monthFirst;
    private @Nullable String dayFirst;
    private @Nullable String pointed;
    private @Nullable String withComma;
    private boolean openDates;
    private boolean openAmounts;

    /**
     * Finds the conventions of a file.
     *
     * @param kinds what the columns hold, by their place
     * @param stated what the user says, which holds
     * @param commaIsLikely whether nothing but evidence tells a comma from a point, as where semicolons part the fields;
     *        elsewhere a comma with three digits behind it is that of thousands, as everywhere in the United States
     */
    ConventionFinder(Map<Integer, ColumnKind> kinds, Conventions stated, boolean commaIsLikely) {
        this.kinds = kinds;
        this.stated = stated;
        this.commaIsLikely = commaIsLikely;
    }

    /** Looks at a row. */
    void look(List<String> cells) {
        kinds.forEach((place, kind) -> {
            if (place < cells.size()) {
                String cell = cells.get(place);
                if (kind == ColumnKind.DATE) {
                    lookAtDate(cell);
                } else if (kind == ColumnKind.AMOUNT) {
                    lookAtAmount(cell);
                }
            }
        });
    }

    private void lookAtDate(String cell) {
        switch (DateCells.evidence(cell)) {
            case MDY -> monthFirst = monthFirst == null ? cell.strip() : monthFirst;
            case DMY -> dayFirst = dayFirst == null ? cell.strip() : dayFirst;
            case EITHER -> openDates = true;
            default -> { }
        }
    }

    private void lookAtAmount(String cell) {
        switch (AmountCells.evidence(cell)) {
            case POINT -> pointed = pointed == null ? cell.strip() : pointed;
            case COMMA -> withComma = withComma == null ? cell.strip() : withComma;
            case EITHER -> openAmounts = true;
            default -> { }
        }
    }

    /** Whether a cell was seen that may be read in two ways, and none that shows which. */
    boolean isOpen() {
        return stated.dates() == null && openDates && monthFirst == null && dayFirst == null
                || stated.decimals() == null && openAmounts && commaIsLikely && pointed == null && withComma == null;
    }

    /** What was found. */
    Conventions conventions() throws IntakeException {
        return new Conventions(dates(), decimals());
    }

    private @Nullable DateOrder dates() throws IntakeException {
        if (stated.dates() != null) {
            return stated.dates();
        }
        if (monthFirst != null && dayFirst != null && openDates) {
            throw new IntakeException("its dates are in two orders: '" + monthFirst + "' has the month first, '" + dayFirst
                    + "' the day. Write them as 2025-04-15, or say with --dates mdy or --dates dmy which order holds; rows "
                    + "in the other are then refused.");
        }
        return monthFirst != null && dayFirst == null ? DateOrder.MDY
                : dayFirst != null && monthFirst == null ? DateOrder.DMY : null;
    }

    private @Nullable DecimalMark decimals() throws IntakeException {
        if (stated.decimals() != null) {
            return stated.decimals();
        }
        if (pointed != null && withComma != null) {
            throw new IntakeException("its amounts have two decimal marks: '" + pointed + "' and '" + withComma
                    + "'. Say with --decimal point or --decimal comma which holds; rows with the other are then refused.");
        }
        return withComma != null ? DecimalMark.COMMA : pointed != null || !commaIsLikely ? DecimalMark.POINT : null;
    }

    /** What was concluded and from which cell, for a notice; empty where nothing was open. */
    String notice() {
        if (stated.dates() == null && openDates && (monthFirst == null) != (dayFirst == null)) {
            return "read dates as " + (monthFirst != null ? "month/day/year" : "day/month/year") + ", as '"
                    + (monthFirst != null ? monthFirst : dayFirst) + "' shows";
        }
        return "";
    }
}
