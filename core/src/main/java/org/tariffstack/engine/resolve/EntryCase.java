package org.tariffstack.engine.resolve;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tariffstack.engine.select.GoodsSignature;
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
 * @param goods what scopes tell of the code
 * @param loaded when it was loaded, or null if unknown
 * @param exported when it was exported, or null if unknown
 */
public record EntryCase(Entry entry, HtsCode hts, Instant at, @Nullable LocalDate known, BigDecimal value, boolean ratesOnly,
        int column, @Nullable String claimed, @Nullable String preference, BaseDuty base, FactValues facts,
        GoodsSignature goods, @Nullable Instant loaded, @Nullable Instant exported) implements Situation {

    /** The country of origin. */
    public Origin origin() {
        return entry.origin();
    }

    /** The same case with other facts. */
    public EntryCase withFacts(FactValues other) {
        return new EntryCase(entry, hts, at, known, value, ratesOnly, column, claimed, preference, base, other, goods, loaded,
                exported);
    }

    /** The same case without the answers that are tried. */
    public EntryCase asStated() {
        FactValues stated = facts.stated();
        return stated == facts ? this : withFacts(stated);
    }

    /** The same case loaded at an instant. */
    public EntryCase withLoaded(Instant instant) {
        return new EntryCase(entry, hts, at, known, value, ratesOnly, column, claimed, preference, base, facts, goods, instant,
                exported);
    }

    /** The same case exported at an instant. */
    public EntryCase withExported(Instant instant) {
        return new EntryCase(entry, hts, at, known, value, ratesOnly, column, claimed, preference, base, facts, goods, loaded,
                instant);
    }

    /** The same case of a code below the one entered. */
    public EntryCase withHts(HtsCode code, GoodsSignature signature) {
        return new EntryCase(entry, code, at, known, value, ratesOnly, column, claimed, preference, base, facts, signature,
                loaded, exported);
    }

    /** Whether the importer claims the heading. */
    public boolean claims(String heading) {
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
        return facts.number(fact.key());
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
