package org.tariffstack.landedcost.cape;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says by which path entries can be claimed on a day. */
public final class Paths {
    /** States of a protest after which it stands in no way: what is not among them counts as open. */
    private static final Set<String> DECIDED = Set.of("approved", "denied", "denied in full", "denied in part", "withdrawn",
            "rejected", "closed", "void", "voided");

    private final CapeRules rules;
    private final LocalDate on;

    /**
     * Paths on a day.
     *
     * @param on the day on which the claim would be filed
     */
    public Paths(CapeRules rules, LocalDate on) {
        this.rules = rules;
        this.on = on;
    }

    /** By which path an entry that has duties to be claimed back can be claimed. */
    public Claim of(EntryState entry) {
        if (rules.isExcluded(entry.type())) {
            return excluded("entries of type " + entry.type() + " are not accepted (" + rules.citation("excluded_type") + ")");
        }
        if (!entry.protest().isEmpty() && isOpen(entry.protestStatus())) {
            return excluded("protest " + entry.protest() + (entry.protestStatus().isBlank() ? " is of a state that is not stated"
                    : " is " + entry.protestStatus().strip().toLowerCase(Locale.ROOT))
                    + "; CAPE accepts the entry only once it is decided or withdrawn");
        }
        if (!rules.isOpen(on)) {
            return new Claim(Path.UNKNOWN, null, "CAPE opened on " + rules.opened());
        }
        @Nullable Claim reconciliation = entry.flagged() ? flagged(entry) : null;
        if (reconciliation != null) {
            return reconciliation;
        }
        if (!entry.liquidationKnown()) {
            return new Claim(Path.UNKNOWN, null, "the file has no liquidation date: add the columns Liquidation Date and "
                    + "Liquidation Status to the report");
        }
        LocalDate liquidated = entry.liquidated();
        // A date to come is that of a liquidation that is scheduled.
        return liquidated == null || liquidated.isAfter(on) ? unliquidated(entry) : liquidated(entry, liquidated);
    }

    private static boolean isOpen(String status) {
        return !DECIDED.contains(status.strip().toLowerCase(Locale.ROOT));
    }

    private static Claim excluded(String why) {
        return new Claim(Path.EXCLUDED, null, why);
    }

    private @Nullable Claim flagged(EntryState entry) {
        LocalDate since = rules.flaggedSince(entry.type());
        if (on.isBefore(since)) {
            return excluded("flagged for reconciliation, which CAPE " + (since.equals(LocalDate.MAX)
                    ? "does not accept for entries of type " + (entry.type().isEmpty() ? "that is not stated" : entry.type())
                    : "accepts since " + since));
        }
        LocalDate liquidated = entry.liquidated();
        if (liquidated != null && !liquidated.isAfter(on) && days(liquidated) > rules.liquidatedDays()) {
            return days(liquidated) <= rules.protestDays() ? protest(liquidated)
                    : excluded("flagged for reconciliation and liquidated more than " + rules.liquidatedDays() + " days ago");
        }
        return null;
    }

    private Claim unliquidated(EntryState entry) {
        String status = entry.liquidationStatus().strip().toLowerCase(Locale.ROOT);
        if (rules.isOfRemedy(entry.type()) && status.contains("suspend")) {
            return excluded("antidumping or countervailing duty with liquidation suspended (" + rules.citation("remedy_type")
                    + "): claim once it is liquidated");
        }
        String late = status.contains("suspend") || status.contains("extend") || status.contains("review")
                ? "; it is " + status + ", and the refund comes with its liquidation" : "";
        return new Claim(Path.CAPE, null, "not liquidated" + reconciliation(entry) + late);
    }

    private static String reconciliation(EntryState entry) {
        return entry.flagged() ? "; flagged for reconciliation: file before the entry of type 09 is filed" : "";
    }

    private Claim liquidated(EntryState entry, LocalDate liquidated) {
        long days = days(liquidated);
        if (days <= rules.liquidatedDays()) {
            return new Claim(Path.CAPE, liquidated.plusDays(rules.liquidatedDays()),
                    "liquidated " + days + " days ago, at most " + rules.liquidatedDays() + reconciliation(entry));
        }
        if (days <= rules.protestDays()) {
            return protest(liquidated);
        }
        return on.isBefore(rules.finalSince())
                ? new Claim(Path.FINAL, null, "liquidated " + days + " days ago; CAPE accepts such entries since " + rules.finalSince())
                : new Claim(Path.CAPE, null, "finally liquidated more than " + rules.finalDays() + " days ago, accepted since "
                        + rules.finalSince());
    }

    private Claim protest(LocalDate liquidated) {
        return new Claim(Path.PROTEST, liquidated.plusDays(rules.protestDays()), "liquidated " + days(liquidated)
                + " days ago, more than " + rules.liquidatedDays() + "; a protest may be filed until day " + rules.protestDays()
                + " (" + rules.citation("protest_days") + ")");
    }

    private long days(LocalDate liquidated) {
        return ChronoUnit.DAYS.between(liquidated, on);
    }

    /**
     * The last day of a post summary correction: 300 days after entry, and no less than 15 days before a scheduled liquidation;
     * or null where the entry is liquidated.
     */
    public @Nullable LocalDate lastCorrection(EntryState entry) {
        LocalDate last = entry.entered().plusDays(rules.correctionDays());
        LocalDate liquidated = entry.liquidated();
        if (liquidated == null) {
            return last;
        }
        LocalDate before = liquidated.minusDays(rules.correctionDaysBeforeLiquidation());
        return !liquidated.isAfter(on) ? null : before.isBefore(last) ? before : last;
    }

    /** How many days are left until a day, zero on the day itself, negative after it. */
    public long daysLeft(LocalDate until) {
        return ChronoUnit.DAYS.between(on, until);
    }
}
