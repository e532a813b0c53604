package org.tariffstack.engine;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.Origin;
import org.tariffstack.law.FactDefinition;
import org.tariffstack.law.Situation;

/**
 * An entry resolved against a book: what conditions ask of it, and its base duty.
 *
 * @param entry the entry as given
 * @param hts the code that is matched against scopes, as long as it could be made
 * @param at the instant of entry
 * @param known the day whose knowledge counts, or null for now
 * @param value the customs value
 * @param ratesOnly whether the value only stands in for one that was not given
 * @param column the column of the schedule that the goods pay
 * @param claimed the preference claimed that is open to these goods, or null
 * @param preference the preference under which the base rate is paid, or null
 * @param base the base duty
 * @param facts what is stated
 * @param reach which scopes the code meets, or null if that was not looked up
 * @param loaded when it was loaded, or null if unknown
 * @param exported when it was exported, or null if unknown
 */
record EntryCase(Entry entry, HtsCode hts, Instant at, @Nullable LocalDate known, BigDecimal value, boolean ratesOnly,
        int column, @Nullable String claimed, @Nullable String preference, BaseDuty base, FactValues facts,
        @Nullable Reach reach, @Nullable Instant loaded, @Nullable Instant exported) implements Situation {

    Origin origin() {
        return entry.origin();
    }

    EntryCase withFacts(FactValues other) {
        return new EntryCase(entry, hts, at, known, value, ratesOnly, column, claimed, preference, base, other, reach, loaded,
                exported);
    }

    EntryCase withLoaded(Instant instant) {
        return new EntryCase(entry, hts, at, known, value, ratesOnly, column, claimed, preference, base, facts, reach, instant,
                exported);
    }

    EntryCase withExported(Instant instant) {
        return new EntryCase(entry, hts, at, known, value, ratesOnly, column, claimed, preference, base, facts, reach, loaded,
                instant);
    }

    /** The same case of another customs value. */
    EntryCase withValue(BigDecimal other) {
        return new EntryCase(entry, hts, at, known, other, ratesOnly, column, claimed, preference, base, facts, reach, loaded,
                exported);
    }

    EntryCase withHts(HtsCode code) {
        return new EntryCase(entry, code, at, known, value, ratesOnly, column, claimed, preference, base, facts, null, loaded,
                exported);
    }

    /** Whether the importer claims the heading. */
    boolean claims(String heading) {
        return facts.get(FactDefinition.CLAIMS) instanceof Set<?> claims && claims.contains(heading);
    }

    @Override
    public Instant entered() {
        return at;
    }

    @Override
    public @Nullable Instant moment(Moment moment) {
        return switch (moment) {
            case ENTERED -> at;
            case LOADED -> loaded;
            case EXPORTED -> exported != null ? exported : loaded;
        };
    }

    @Override
    public @Nullable Boolean truth(FactDefinition fact) {
        if (facts.get(fact.key()) instanceof Boolean truth) {
            return truth;
        }
        return claimed != null && fact.impliedBySpi().contains(claimed) ? Boolean.TRUE : null;
    }

    @Override
    public @Nullable BigDecimal number(FactDefinition fact) {
        return facts.get(fact.key()) instanceof BigDecimal number ? number : null;
    }

    @Override
    public @Nullable Set<String> words(FactDefinition fact) {
        if (!(facts.get(fact.key()) instanceof Set<?> words)) {
            return null;
        }
        Set<String> copy = new HashSet<>();
        words.forEach(word -> copy.add((String) word));
        return copy;
    }

    @Override
    public @Nullable Instant date(FactDefinition fact) {
        return facts.instant(fact);
    }

    @Override
    public BigDecimal customsValue() {
        return value;
    }

    @Override
    public boolean isValueStated() {
        return !ratesOnly;
    }

    @Override
    public @Nullable BigDecimal baseFraction(boolean paid) {
        return paid ? base.paid() : base.general();
    }
}
