package org.tariffstack.cn;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.cost.ImportTaxes;
import org.tariffstack.cost.TaxLine;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.EntryTime;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.law.RateLine;

/** Every line of the tariff of China, as goods of the United States, at every change of the law. */
class EveryChineseLineTest {
    private static final String[] FACTS = {"", "market_exclusion=true", "bonded=true"};

    @Test
    @Tag("slow")
    void everyLineAtEveryChangeIsAnsweredWithinItsBounds() {
        sweep(1);
    }

    @Test
    void everyHundredAndFirstLineAtEveryChangeIsAnsweredWithinItsBounds() {
        sweep(101);
    }

    private static void sweep(int step) {
        NavigableSet<Instant> instants = new TreeSet<>(ChinaCase.CHINA.book().changeInstants());
        instants.add(Instant.parse("2018-01-01T12:00:00Z"));
        LongAdder answers = new LongAdder();
        LongAdder open = new LongAdder();
        for (Instant at : instants) {
            List<HtsCode> codes = ChinaCase.CHINA.book().schedule().lines().stream()
                    .filter(line -> line.validity().holds(at, null)).map(RateLine::code).toList();
            assertThat(codes).isNotEmpty().doesNotHaveDuplicates();
            for (int i = 0; i < codes.size(); i += step) {
                for (String facts : FACTS) {
                    check(codes.get(i), at, facts, open);
                    answers.increment();
                }
            }
        }
        System.out.printf("%,d answers at %,d instants, %,d of them open between bounds%n", answers.sum(), instants.size(),
                open.sum());
    }

    private static void check(HtsCode code, Instant at, String facts, LongAdder open) {
        Entry entry = Entry.builder().hts(code).origin("US").entered(EntryTime.of(at)).value("10000", "CNY").facts(facts)
                .quantity("100", "kg").build();
        Assessment answer = ChinaCase.CHINA.assess(entry);
        BigDecimal sum = BigDecimal.ZERO;
        boolean whole = true;
        boolean unread = false;
        for (DutyLine line : answer.lines()) {
            whole &= line.duty().isPresent();
            unread |= line.duty().isEmpty() && !line.unresolved().orElse("").startsWith("the rate is either");
            sum = sum.add(line.duty().orElse(BigDecimal.ZERO));
        }
        String about = code + " " + at + " " + facts;
        assertThat(sum.signum()).as(about).isNotNegative();
        if (whole) {
            assertThat(answer.dutyAmount().orElseThrow()).as(about).isEqualByComparingTo(sum);
            assertThat(answer.bounds().orElseThrow().least()).as(about).isLessThanOrEqualTo(sum);
            assertThat(answer.bounds().orElseThrow().most()).as(about).isGreaterThanOrEqualTo(sum);
        } else if (!unread) {
            open.increment();
            assertThat(answer.bounds()).as(about).isPresent();
        }
        ImportTaxes taxes = ChinaCase.CHINA.taxes(answer);
        for (TaxLine tax : taxes.lines()) {
            assertThat(tax.amount().isPresent()).as(about).isEqualTo(tax.unresolved().isEmpty());
            tax.amount().ifPresent(amount -> assertThat(amount).as(about).isNotNegative());
        }
    }
}
