package org.tariffstack.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.ProgramTotal;
import org.tariffstack.assessment.Totals;

/** Adds up by programme what is settled, with the amounts of one case put in. */
final class Adder {
    private final Pricer pricer;
    private final String currency;

    Adder(Pricer pricer, String currency) {
        this.pricer = pricer;
        this.currency = currency;
    }

    Totals of(Settled settled, EntryCase entry) {
        Priced base = pricer.base(entry);
        List<ProgramTotal> programs = new ArrayList<>(settled.shares().size());
        for (Settled.Share share : settled.shares()) {
            BigDecimal duty = share.isBase() ? base.duty() : sum(share, settled, base, entry);
            programs.add(new ProgramTotal(share.program(), Optional.ofNullable(duty), share.refundable()));
        }
        return new Totals(entry.value(), currency, programs);
    }

    private @Nullable BigDecimal sum(Settled.Share share, Settled settled, Priced base, EntryCase entry) {
        BigDecimal sum = null;
        for (int charge : share.charges()) {
            BigDecimal duty = pricer.price(settled.charges().get(charge), settled.selection(), base, entry).duty();
            if (duty == null) {
                return null;
            }
            sum = sum == null ? duty : sum.add(duty);
        }
        return sum;
    }
}
