package org.tariffstack.law;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Collects the instants at which what a book says can change. */
final class ChangeInstants {
    private final TariffBook book;
    private final @Nullable LocalDate known;
    private final NavigableSet<Instant> instants = new TreeSet<>();
    /** Whether some condition asks how old a thing is, which changes with the year. */
    private boolean yearly;

    private ChangeInstants(TariffBook book, @Nullable LocalDate known) {
        this.book = book;
        this.known = known;
    }

    /**
     * The instants at which law begins or ends, or a limit lies that a condition names.
     *
     * @param known the day whose knowledge counts, or null for what is understood now
     */
    static NavigableSet<Instant> ofLaw(TariffBook book, @Nullable LocalDate known) {
        return new ChangeInstants(book, known).law().instants;
    }

    /** Beside those of law those of the schedule's numbers, of what the book was read for, and of the calendar. */
    static NavigableSet<Instant> ofAnswers(TariffBook book, EffectivePeriod during, @Nullable LocalDate known) {
        ChangeInstants all = new ChangeInstants(book, known).law();
        Schedule schedule = book.schedule();
        schedule.numbersOfEachTime().forEach(number -> all.add(number.validity().period()));
        all.add(schedule.held());
        all.add(schedule.statisticalHeld());
        schedule.sources().forEach(source -> all.add(source.period()));
        all.add(book.verifiedThrough());
        if (all.yearly) {
            all.addYears(during, book.zone());
        }
        return new TreeSet<>(all.instants.subSet(during.from(), false, during.to(), false));
    }

    /** The limits that conditions name. */
    static NavigableSet<Instant> ofLimits(TariffBook book) {
        return new ChangeInstants(book, null).limits().instants;
    }

    private ChangeInstants law() {
        limits();
        book.layers().forEach(layer -> add(layer.validity()));
        book.displacements().forEach(rule -> add(rule.validity()));
        book.codeLists().values().forEach(list -> list.byCode().oneOfEachTime().forEach(item -> add(item.validity())));
        book.countryLists().values().forEach(this::add);
        add(book.column2Countries());
        book.preferences().forEach(preference -> add(preference.validity()));
        book.gaps().forEach(gap -> add(gap.validity()));
        book.taxes().forEach(tax -> add(tax.validity()));
        book.schedule().linesOfEachTime().forEach(line -> add(line.validity()));
        return this;
    }

    private void add(CountryList list) {
        list.members().forEach(member -> add(member.validity()));
    }

    private void add(Validity validity) {
        add(validity.period(known));
    }

    private void add(EffectivePeriod period) {
        period.addEndsTo(instants);
    }

    private void add(Instant instant) {
        if (!instant.equals(Instant.MIN) && !instant.equals(Instant.MAX)) {
            instants.add(instant);
        }
    }

    /** Adds the moments of entry that conditions name. */
    private ChangeInstants limits() {
        for (Condition atom : book.conditions()) {
            if (atom instanceof Condition.MomentIs moment && moment.moment() == Situation.Moment.ENTERED) {
                add(moment.limit());
            }
            yearly |= atom instanceof Condition.AgeIs;
        }
        return this;
    }

    private void addYears(EffectivePeriod during, ZoneId zone) {
        int last = during.to().atZone(zone).getYear();
        for (int year = during.from().atZone(zone).getYear(); year <= last; year++) {
            add(LocalDate.ofYearDay(year, 1).atStartOfDay(zone).toInstant());
        }
    }
}
