package org.tariffstack.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.tariffstack.internal.MoneyText;

/**
 * What an entry owes by programme: the lines of its {@link Assessment} added up, and nothing on why, on what is open, or on
 * what was declined. Whoever needs only sums has them in a fraction of the time.
 *
 * @param customsValue the customs value that duties were computed on; 10,000 where none was stated
 * @param currency the currency of all amounts, an ISO 4217 code
 * @param programs each programme that charges, the base rate first, in the order of the lines; what only relieves is left out
 */
public record Totals(BigDecimal customsValue, String currency, List<ProgramTotal> programs) {

    /** Copies the programmes. */
    public Totals {
        programs = List.copyOf(programs);
    }

    /** The totals of an assessment. */
    public static Totals of(Assessment assessment) {
        Map<String, ProgramTotal> programs = new LinkedHashMap<>();
        for (DutyLine line : assessment.lines()) {
            if (!line.relief()) {
                programs.merge(line.program(), new ProgramTotal(line.program(), line.duty(), line.refundable()),
                        (sum, next) -> new ProgramTotal(sum.program(), sum.duty().flatMap(
                                one -> next.duty().map(one::add)), sum.refundable()));
            }
        }
        return new Totals(assessment.customsValue(), assessment.currency(), new ArrayList<>(programs.values()));
    }

    /** The duty assessed at entry, or empty if a line cannot be computed. */
    public Optional<BigDecimal> dutyAmount() {
        BigDecimal sum = BigDecimal.ZERO;
        for (ProgramTotal program : programs) {
            if (program.duty().isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(program.duty().get());
        }
        return Optional.of(sum);
    }

    /** What a ruling lets be claimed back, as far as it can be computed. */
    public BigDecimal refundableAmount() {
        BigDecimal sum = BigDecimal.ZERO;
        for (ProgramTotal program : programs) {
            if (program.refundable() && program.duty().isPresent()) {
                sum = sum.add(program.duty().get());
            }
        }
        return sum;
    }

    /** The duty less what can be claimed back, or empty if a line cannot be computed. */
    public Optional<BigDecimal> owedAmount() {
        return dutyAmount().map(duty -> duty.subtract(refundableAmount()));
    }

    /** What is owed under one programme, or empty if it charges nothing. */
    public Optional<ProgramTotal> program(String id) {
        return programs.stream().filter(program -> program.program().equals(id)).findFirst();
    }

    /** The duty assessed at entry. */
    public Optional<MonetaryAmount> duty() {
        return dutyAmount().map(this::money);
    }

    /** The duty less what can be claimed back. */
    public Optional<MonetaryAmount> owed() {
        return owedAmount().map(this::money);
    }

    private MonetaryAmount money(BigDecimal amount) {
        return MoneyText.amount(amount, currency);
    }
}
