package org.tariffstack.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.tariffstack.TariffStack;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.Facts;
import org.tariffstack.entry.Quantity;
import org.tariffstack.law.FactDefinition;
import org.tariffstack.law.FactType;

/** Goods in parts. */
final class Parted {
    /** A third of a percent, and the share of a base duty, are quotients, taken to 34 digits. */
    private static final Offset<BigDecimal> QUOTIENT = Offset.offset(new BigDecimal("1e-20"));

    private Parted() {}

    /** A part of goods, or some times as many of them: value, quantities and the amounts that are stated of them. */
    static Entry part(TariffStack stack, Entry entry, BigDecimal share) {
        Map<String, String> facts = new HashMap<>(entry.facts().asMap());
        facts.replaceAll((key, text) -> {
            FactDefinition fact = stack.book().facts().get(key);
            return fact != null && fact.type() == FactType.AMOUNT
                    ? new BigDecimal(text).multiply(share).toPlainString() : text;
        });
        BigDecimal value = entry.value().orElseThrow().getNumber().numberValueExact(BigDecimal.class);
        return entry.toBuilder().value(value.multiply(share), stack.book().currency()).facts(Facts.of(facts))
                .quantities(entry.quantities().stream()
                        .map(quantity -> new Quantity(quantity.amount().multiply(share), quantity.unit())).toList()).build();
    }

    /** Two parts owe together, line by line, what the whole owes. */
    static void assertTogether(TariffStack stack, Entry whole, int percent) {
        BigDecimal share = BigDecimal.valueOf(percent).movePointLeft(2);
        List<DutyLine> one = stack.assess(part(stack, whole, share)).lines();
        List<DutyLine> other = stack.assess(part(stack, whole, BigDecimal.ONE.subtract(share))).lines();
        List<DutyLine> lines = stack.assess(whole).lines();
        assertThat(one).extracting(DutyLine::heading).isEqualTo(lines.stream().map(DutyLine::heading).toList());
        assertThat(other).hasSameSizeAs(lines);
        for (int i = 0; i < lines.size(); i++) {
            DutyLine line = lines.get(i);
            assertThat(one.get(i).duty().isPresent()).isEqualTo(line.duty().isPresent());
            if (line.duty().isPresent()) {
                assertThat(one.get(i).duty().orElseThrow().add(other.get(i).duty().orElseThrow())).as(line.heading())
                        .isCloseTo(line.duty().get(), QUOTIENT);
            }
        }
    }
}
