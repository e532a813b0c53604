package org.tariffstack.engine.ruling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tariffstack.assessment.ProgramTotal;
import org.tariffstack.assessment.Totals;
import org.tariffstack.engine.explain.LineWriter;
import org.tariffstack.engine.price.Charge;
import org.tariffstack.engine.price.Price;
import org.tariffstack.engine.price.Pricer;
import org.tariffstack.engine.resolve.EntryCase;

/** Adds up a ruling by programme, with the amounts of one entry. */
public final class ProgramSums {
    private final Pricer pricer;
    private final String currency;

    /**
     * Sums in a currency.
     *
     * @param currency its ISO 4217 code
     */
    public ProgramSums(Pricer pricer, String currency) {
        this.pricer = pricer;
        this.currency = currency;
    }

    /** What an entry owes by programme. */
    public Totals of(Ruling ruling, EntryCase entry) {
        Price base = pricer.base(entry);
        List<ProgramTotal> programs = new ArrayList<>(ruling.programs().size());
        for (Ruling.ProgramCharges program : ruling.programs()) {
            if (program.isBase()) {
                programs.add(new ProgramTotal(program.program(), Optional.ofNullable(base.duty()), false));
            } else {
                add(program, ruling, base, entry, programs);
            }
        }
        return new Totals(entry.value(), currency, programs);
    }

    private void add(Ruling.ProgramCharges program, Ruling ruling, Price base, EntryCase entry, List<ProgramTotal> programs) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean any = false;
        boolean whole = true;
        for (int place : program.charges()) {
            Charge charge = ruling.charges().get(place);
            Price price = pricer.price(charge, base, entry);
            if (charge.basis().part() != null || !LineWriter.isNothing(price.basis(), entry)) {
                sum = price.duty() == null ? sum : any ? sum.add(price.duty()) : price.duty();
                whole &= price.duty() != null;
                any = true;
            }
        }
        if (any) {
            programs.add(new ProgramTotal(program.program(), whole ? Optional.of(sum) : Optional.empty(),
                    program.refundable()));
        }
    }
}
