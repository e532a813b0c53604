package org.tariffstack.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.Origin;
import org.tariffstack.rate.DutyRate;

/**
 * One version of a special program of column 1: a symbol that the importer claims, for goods of certain countries in a
 * certain time.
 *
 * @param symbol the symbol, such as "KR" or "A+"
 * @param title the program's name
 * @param countries its beneficiaries
 * @param validity when it can be claimed; several versions of one symbol may follow one another
 * @param grant what a claim gets
 * @param remark what is to be told to whoever claims it, such as that the duty is deposited; or empty
 * @param exclusions goods that it leaves out
 * @param citation the legal act
 * @param place where it stands in the book
 */
public record Preference(String symbol, String title, OriginScope countries, Validity validity, Grant grant,
        String remark, List<Exclusion> exclusions, Citation citation, SourcePlace place) {
    /** Keeps copies of what it is made of. */
    public Preference {
        exclusions = List.copyOf(exclusions);
    }

    /** What a claim gets. */
    public sealed interface Grant permits SpecialColumn, WholeSchedule, Nothing {}

    /**
     * The rate of the special column of the line.
     *
     * @param printed the symbols of the column that serve, in this order
     */
    public record SpecialColumn(List<String> printed) implements Grant {
        /** Copies the symbols. */
        public SpecialColumn {
            printed = List.copyOf(printed);
        }
    }

    /**
     * One rate for every line, granted by a general note; no line prints it.
     *
     * @param rate the rate, most often Free
     */
    public record WholeSchedule(DutyRate rate) implements Grant {}

    /** Nothing: the program has lapsed. A claim is filed all the same, and the remark says what becomes of it. */
    public enum Nothing implements Grant {
        /** The only one. */
        NOTHING
    }

    /**
     * Goods that a program leaves out.
     *
     * @param symbol the symbol of the program
     * @param countries whose goods are left out
     * @param products the goods
     * @param validity when
     * @param citation the legal act
     * @param place where it stands in the book
     */
    public record Exclusion(String symbol, OriginScope countries, ProductScope products, Validity validity,
            Citation citation, SourcePlace place) {
        /** Whether goods of the origin are left out at the instant, to the knowledge of a day. */
        public boolean covers(Origin origin, HtsCode goods, Instant at, @Nullable LocalDate known) {
            return reaches(goods, at, known) && countries.contains(origin, at, known);
        }

        /** Whether the goods are left out at the instant if they are of one of its countries, to the knowledge of a day. */
        public boolean reaches(HtsCode goods, Instant at, @Nullable LocalDate known) {
            return validity.holds(at, known) && products.match(goods, at, known).isWhole();
        }
    }

    /** Whether goods of the origin can claim it at the instant. */
    public boolean covers(Origin origin, Instant at, @Nullable LocalDate known) {
        return validity.holds(at, known) && countries.contains(origin, at, known);
    }

    /** By what goods of a country that it covers are left out at the instant, if they are. */
    public Optional<Exclusion> exclusion(Origin origin, HtsCode goods, Instant at, @Nullable LocalDate known) {
        for (Exclusion exclusion : exclusions) {
            if (exclusion.covers(origin, goods, at, known)) {
                return Optional.of(exclusion);
            }
        }
        return Optional.empty();
    }
}
