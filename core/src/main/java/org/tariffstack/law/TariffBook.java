package org.tariffstack.law;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.Origin;

/** All the law of one jurisdiction that the library holds. Immutable; one book may serve many threads. */
@Value.Immutable
@HouseStyle
public abstract class TariffBook {
    TariffBook() {}

    /** The jurisdiction: "US" or "CN". */
    public abstract String jurisdiction();

    /** The time zone in which its law tells the hour. */
    public abstract ZoneId zone();

    /** The currency of its customs values, an ISO 4217 code. */
    public abstract String currency();

    /** The version of the book. */
    public abstract String version();

    /** The last instant through which the data was checked. */
    public abstract Instant verifiedThrough();

    /** The date through which the data was checked, as printed. */
    public abstract String verifiedThroughDate();

    /** The citation of the base schedule. */
    public abstract Citation scheduleCitation();

    /** What the rates that goods usually pay are called, such as "column 1 general". */
    public abstract String baseColumn();

    /** The base schedule. */
    public abstract Schedule schedule();

    /** The countries whose goods pay column 2. */
    public abstract CountryList column2Countries();

    /** The programmes, by id, in the order in which their lines are shown. */
    public abstract Map<String, Program> programs();

    /** All versions of all headings of additional duties. */
    public abstract List<TariffLayer> layers();

    /** The rules of precedence. */
    public abstract List<Displacement> displacements();

    /** The facts that the importer may state, by key. */
    public abstract Map<String, FactDefinition> facts();

    /** The portions of the value, by id. */
    public abstract Map<String, Portion> portions();

    /** The countries, by their two letters. */
    public abstract Map<Origin, Country> countries();

    /** The special programmes of column 1. */
    public abstract List<Preference> preferences();

    /** The product lists, by id. */
    public abstract Map<String, CodeList> codeLists();

    /** The country lists, by id. */
    public abstract Map<String, CountryList> countryLists();

    /** Statements on what the book does not hold, each with the time and the scope it concerns. */
    public abstract List<Gap> gaps();

    /** The taxes on importation that are not duties, in the order in which they are computed. */
    public abstract List<ImportTax> taxes();

    /** What legal acts name and the book leaves out on purpose. */
    public abstract List<Unmodelled> unmodelled();

    /** Every instant at which the law that the book holds can change, in order. */
    @Value.Lazy
    public NavigableSet<Instant> changeInstants() {
        NavigableSet<Instant> instants = new TreeSet<>(Comparator.naturalOrder());
        layers().forEach(layer -> {
            addBounds(instants, layer.validity());
            addLimits(instants, layer.when());
        });
        displacements().forEach(rule -> {
            addBounds(instants, rule.validity());
            addLimits(instants, rule.when());
        });
        codeLists().values().forEach(list -> list.items().forEach(item -> {
            addBounds(instants, item.validity());
            addLimits(instants, item.when());
        }));
        countryLists().values()
                .forEach(list -> list.members().forEach(member -> addBounds(instants, member.validity())));
        preferences().forEach(preference -> addBounds(instants, preference.validity()));
        gaps().forEach(gap -> addBounds(instants, gap.validity()));
        taxes().forEach(tax -> addBounds(instants, tax.validity()));
        schedule().lines().forEach(line -> addBounds(instants, line.validity()));
        instants.remove(Instant.MIN);
        instants.remove(Instant.MAX);
        return Collections.unmodifiableNavigableSet(instants);
    }

    /** Adds the moments of entry that a condition names. */
    private static void addLimits(NavigableSet<Instant> instants, Condition condition) {
        if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> addLimits(instants, part));
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(part -> addLimits(instants, part));
        } else if (condition instanceof Condition.Not not) {
            addLimits(instants, not.part());
        } else if (condition instanceof Condition.MomentIs moment
                && moment.moment() == Situation.Moment.ENTERED) {
            instants.add(moment.limit());
        }
    }

    private static void addBounds(NavigableSet<Instant> instants, Validity validity) {
        if (!validity.period().isEmpty()) {
            instants.add(validity.period().from());
            instants.add(validity.period().to());
        }
    }

    /** The country of the given letters, or null if the book does not know it. */
    public @Nullable Country country(Origin origin) {
        return countries().get(origin);
    }

    /** Starts a book. */
    public static Builder builder() {
        return new Builder();
    }

    /** A new builder that already holds all of this book. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link TariffBook}. */
    public static final class Builder extends ImmutableTariffBook.Builder {
        Builder() {}
    }
}
