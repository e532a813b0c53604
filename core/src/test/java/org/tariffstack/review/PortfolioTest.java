package org.tariffstack.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.tariffstack.TariffStack;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.Origin;

class PortfolioTest {
    private static final TariffStack US = TariffStack.unitedStates();

    private static Assessment assess(String hts, String origin, String entered, String value) {
        return US.assess(Entry.builder().hts(hts).origin(origin).entered(entered).value(value, "USD").build());
    }

    private static Portfolio.Builder builder(int heaviest) {
        return Portfolio.builder(US.book().zone(), heaviest);
    }

    /**
     * Toys of China at 145% (EO 14228, EO 14266) and at 30% (EO 14298), shirts of France at 16.5% before any of it
     * (HTSUS 6109.10.00): 14,500 and 600 and 33.
     */
    private static Portfolio three() {
        return builder(2).add("a", assess("9503.00.00", "CN", "2025-04-15", "10000"))
                .add("b", assess("9503.00.00.11", "CN", "2025-06-10", "2000"))
                .add("c", assess("6109.10.00", "FR", "2025-01-15", "200")).build();
    }

    @Test
    void addsUp() {
        Portfolio three = three();
        assertThat(three.total().entries()).isEqualTo(3);
        assertThat(three.total().value()).isEqualByComparingTo("12200");
        assertThat(three.total().duty()).isEqualByComparingTo("15133");
        assertThat(three.total().refundable()).isEqualByComparingTo("15100");
        assertThat(three.total().change()).isZero();
    }

    @Test
    void partsByProgrammeOriginChapterMonthAndGoods() {
        Portfolio three = three();
        // 20% of 12,000; 125% of 10,000 and 10% of 2,000; 16.5% of 200.
        assertThat(three.byProgram().keySet()).containsExactly("ieepa-reciprocal", "ieepa-fentanyl-cn", "base");
        assertThat(three.byProgram().get("ieepa-fentanyl-cn").duty()).isEqualByComparingTo("2400");
        assertThat(three.byProgram().get("ieepa-reciprocal").duty()).isEqualByComparingTo("12700");
        assertThat(three.byProgram().get("base")).satisfies(base -> {
            assertThat(base.duty()).isEqualByComparingTo("33");
            assertThat(base.entries()).isEqualTo(1);
        });
        assertThat(three.byOrigin().keySet()).containsExactly(Origin.of("CN"), Origin.of("FR"));
        assertThat(three.byChapter().keySet()).containsExactly(61, 95);
        assertThat(three.byMonth().keySet()).containsExactly(YearMonth.of(2025, 1), YearMonth.of(2025, 4),
                YearMonth.of(2025, 6));
        // Eight and ten digits are goods of one rate line.
        assertThat(three.byGoods().keySet()).extracting(Goods::toString).containsExactly("9503.00.00 CN", "6109.10.00 FR");
    }

    @Test
    void weighsTheRateByTheValue() {
        // 15,100 on 12,000, not the mean of 145% and 30%.
        assertThat(three().byOrigin().get(Origin.of("CN")).rate().orElseThrow())
                .isCloseTo(new BigDecimal("1.258333"), org.assertj.core.data.Offset.offset(new BigDecimal("0.000001")));
        assertThat(PortfolioSums.NONE.rate()).isEmpty();
    }

    @Test
    void keepsTheHeaviestEntries() {
        assertThat(three().heaviest()).extracting(Exposure::id).containsExactly("a", "b");
        assertThat(builder(0).add("a", assess("9503.00.00", "CN", "2025-04-15", "1")).build().heaviest()).isEmpty();
    }

    @Test
    void holdsAnotherLawBeside() {
        // On 2025-04-05 the 125% was not yet decided: 20% and the 10% of EO 14257 were known.
        TariffStack then = US.asKnownOn(LocalDate.of(2025, 4, 2));
        Assessment now = assess("9503.00.00", "CN", "2025-04-15T12:00", "10000");
        PortfolioSums total = builder(1).add("a", now, then.assess(now.entry())).build().total();
        assertThat(total.duty()).isEqualByComparingTo("14500");
        // EO 14257 annex I: 34% on China from 2025-04-09, as it was then signed.
        assertThat(total.beside()).isEqualByComparingTo("5400");
        assertThat(total.change()).isEqualByComparingTo("-9100");
        assertThat(total.besideRate().orElseThrow()).isEqualByComparingTo("0.54");
    }

    @Test
    void refusesWhatCannotBeAdded() {
        // HTSUS 0402.10.50 is charged by weight, and no weight is given.
        Assessment open = assess("0402.10.50", "NZ", "2025-09-01", "10000");
        assertThatThrownBy(() -> builder(1).add("a", open)).isInstanceOf(IllegalArgumentException.class);
        Assessment rates = US.assess(Entry.builder().hts("95030000").origin("CN").entered("2025-04-15").build());
        assertThatThrownBy(() -> builder(1).add("a", rates)).hasMessageContaining("value");
        assertThatThrownBy(() -> builder(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
