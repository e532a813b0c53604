package org.tariffstack.law;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.Origin;
import org.tariffstack.internal.HouseStyle;

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

    /**
     * What tells this book from any other: the hash of the text that it was read from, whatever ends its lines; of a book
     * that a scenario was laid on, a hash of both. Empty for a book that was put together in code, since nobody has its text.
     */
    public abstract Optional<ContentHash> contentHash();

    /** The first instant after the day through which the data was checked: every instant before it was. */
    public abstract Instant verifiedThrough();

    /** The date through which the data was checked, as printed. */
    public abstract String verifiedThroughDate();

    /** The citation of the base schedule, where none of its sources is named for the time of an entry. */
    public abstract Citation scheduleCitation();

    /** What the rate lines of an instant rest on. */
    public Citation scheduleCitation(Instant at) {
        ScheduleSource source = schedule().sourceAt(at);
        return source == null ? scheduleCitation() : source.citation();
    }

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

    /** The fees that customs collects, in the order in which they are shown. */
    public abstract List<Fee> fees();

    /** Goods that are spared fees. */
    public abstract List<FeeExemption> feeExemptions();

    /** Up to which values goods may be entered in which way. */
    public abstract List<FilingLimit> filingLimits();

    /** How customs values are made. */
    public abstract Valuation valuation();

    /** What says in which order the numbers of an entry line are filed; empty where no order is held. */
    public abstract Optional<Citation> filingCitation();

    /** The chapters of numbers that are not of goods. */
    @Value.Default
    public NationalChapters nationalChapters() {
        return NationalChapters.NONE;
    }

    /** What the law says of duties after they were paid; empty where it is not held. */
    public abstract Optional<Liquidation> liquidation();

    /** What legal acts name and the book leaves out on purpose. */
    public abstract List<Unmodelled> unmodelled();

    /** What the book supposes and the law does not say, in the order in which it was laid over it; empty for plain law. */
    public abstract List<Supposition> suppositions();

    /** The versions of each heading, as the tariff prints it, in the order of {@link #layers}. */
    @Value.Lazy
    public Map<String, List<TariffLayer>> layersByHeading() {
        return layers().stream().collect(Collectors.collectingAndThen(
                Collectors.groupingBy(TariffLayer::heading, Collectors.toUnmodifiableList()), Map::copyOf));
    }

    /** Every instant at which a duty or tax that the book holds can change, in order; fees are left out. */
    @Value.Lazy
    public NavigableSet<Instant> changeInstants() {
        return Collections.unmodifiableNavigableSet(ChangeInstants.ofLaw(this, null));
    }

    /**
     * Every instant inside a period at which the answer to some entry can change, in order, the ends of the period left
     * out. Beside the law's own instants these are those of the schedule's statistical numbers, the limits of what was
     * read and checked, and the turns of the years that the age of a thing is counted by.
     *
     * @param during the period; neither of its ends is {@link Instant#MIN} or {@link Instant#MAX}
     * @param known the day whose knowledge of the law counts, or null for what is understood now
     */
    public NavigableSet<Instant> changeInstants(EffectivePeriod during, @Nullable LocalDate known) {
        return Collections.unmodifiableNavigableSet(ChangeInstants.ofAnswers(this, during, known));
    }

    /** All that a layer, a rule of precedence or an entry of a list makes depend on a condition: its atoms, each once. */
    @Value.Lazy
    public Set<Condition> conditions() {
        Set<Condition> atoms = new LinkedHashSet<>();
        layers().forEach(layer -> atoms.addAll(Condition.atomsOf(layer.when())));
        displacements().forEach(rule -> atoms.addAll(Condition.atomsOf(rule.when())));
        codeLists().values().forEach(list ->
                list.byCode().oneOfEachTime().forEach(item -> atoms.addAll(Condition.atomsOf(item.when()))));
        return Collections.unmodifiableSet(atoms);
    }

    /** Every instant that a condition names as a limit of the moment of entry, in order. */
    @Value.Lazy
    public NavigableSet<Instant> entryLimits() {
        return Collections.unmodifiableNavigableSet(ChangeInstants.ofLimits(this));
    }

    /** The country of the given letters, or null if the book does not know it. */
    public @Nullable Country country(Origin origin) {
        return countries().get(origin);
    }

    /** Starts a book. */
    public static Builder builder() {
        return new Builder();
    }

    /** A new builder that already holds all of this book but its hash, for it is another book that it builds. */
    public Builder toBuilder() {
        return new Builder().from(this).contentHash(Optional.empty());
    }

    /** Builds a {@link TariffBook}. */
    public static final class Builder extends ImmutableTariffBook.Builder {
        Builder() {}
    }
}
