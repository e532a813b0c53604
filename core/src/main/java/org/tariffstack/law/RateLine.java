package org.tariffstack.law;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.rate.DutyRate;
import org.tariffstack.rate.SpecialColumn;

/**
 * One version of an eight-digit rate line of the schedule.
 *
 * <p>Rate texts are read when they are first asked for: a book holds some 35,000 of them and an entry needs one.
 */
public final class RateLine {
    private final HtsCode code;
    private final String general;
    private final String special;
    private final String column2;
    private final List<String> units;
    private final Validity validity;
    private final SourcePlace place;
    private final @Nullable Confidence confidence;

    /** Makes a line that is founded as well as the schedule as a whole. */
    public RateLine(HtsCode code, String general, String special, String column2, List<String> units,
            Validity validity, SourcePlace place) {
        this(code, general, special, column2, units, validity, place, null);
    }

    /**
     * Makes a line.
     *
     * @param code eight digits
     * @param general column 1 general, as the book writes it
     * @param special column 1 special, or an empty text
     * @param column2 column 2, or an empty text
     * @param units the units of quantity in which the line is reported
     * @param validity when it holds
     * @param place where it stands in the book
     * @param confidence how well this version is founded, or null where it is founded as well as the schedule as a whole
     */
    public RateLine(HtsCode code, String general, String special, String column2, List<String> units,
            Validity validity, SourcePlace place, @Nullable Confidence confidence) {
        this.code = code;
        this.general = general;
        this.special = special;
        this.column2 = column2;
        this.units = List.copyOf(units);
        this.validity = validity;
        this.place = place;
        this.confidence = confidence;
    }

    /** Eight digits. */
    public HtsCode code() {
        return code;
    }

    /** The column 1 general rate. */
    public DutyRate general() {
        return DutyRate.parse(general);
    }

    /** The column 1 special rates, or null where the column is blank. */
    public @Nullable SpecialColumn special() {
        return special.isEmpty() ? null : SpecialColumn.parse(special);
    }

    /** The column 2 rate, or null where the column is blank. */
    public @Nullable DutyRate column2() {
        return column2.isEmpty() ? null : DutyRate.parse(column2);
    }

    /** The column 1 general rate as the book writes it. */
    public String generalText() {
        return general;
    }

    /** The column 1 special rates as the book writes them, or an empty text. */
    public String specialText() {
        return special;
    }

    /** The column 2 rate as the book writes it, or an empty text. */
    public String column2Text() {
        return column2;
    }

    /** The units of quantity in which the line is reported. */
    public List<String> units() {
        return units;
    }

    /** When it holds. */
    public Validity validity() {
        return validity;
    }

    /** Where it stands in the book. */
    public SourcePlace place() {
        return place;
    }

    /** How well this version is founded; empty where it is founded as well as the schedule as a whole. */
    public Optional<Confidence> confidence() {
        return Optional.ofNullable(confidence);
    }

    @Override
    public String toString() {
        return code + " " + general;
    }
}
