package org.tariffstack.properties;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.law.FactDefinition;
import org.tariffstack.law.Situation;
import org.tariffstack.law.TariffBook;

/**
 * What an entry states, for conditions of rules of precedence. These look at no base rate and no preference, which are
 * therefore left unknown.
 */
record Stated(Entry entry, Instant at, BigDecimal value, boolean paysColumn2) implements Situation {
    Stated(Assessment answer, TariffBook book) {
        this(answer.entry(), answer.entry().entered().instant(book.zone()), answer.customsValue(),
                book.column2Countries().contains(answer.entry().origin(),
                        answer.entry().entered().instant(book.zone()), null));
    }

    private Optional<String> fact(FactDefinition fact) {
        return Optional.ofNullable(entry.facts().get(fact.key()));
    }

    @Override
    public HtsCode hts() {
        return entry.hts();
    }

    @Override
    public Instant entered() {
        return at;
    }

    @Override
    public @Nullable Instant moment(Moment moment) {
        return moment == Moment.ENTERED ? at : null;
    }

    @Override
    public @Nullable Boolean truth(FactDefinition fact) {
        return fact(fact).map(Boolean::valueOf).orElse(null);
    }

    @Override
    public @Nullable BigDecimal number(FactDefinition fact) {
        return fact(fact).map(BigDecimal::new).orElse(null);
    }

    @Override
    public @Nullable Set<String> words(FactDefinition fact) {
        return fact(fact).map(words -> Set.of(words.split(" "))).orElse(null);
    }

    @Override
    public @Nullable Instant date(FactDefinition fact) {
        return null;
    }

    @Override
    public BigDecimal customsValue() {
        return value;
    }

    @Override
    public boolean isValueStated() {
        return entry.value().isPresent();
    }

    @Override
    public int column() {
        return paysColumn2 ? 2 : 1;
    }

    @Override
    public @Nullable String preference() {
        return null;
    }

    @Override
    public @Nullable BigDecimal baseFraction(boolean paid) {
        return null;
    }
}
