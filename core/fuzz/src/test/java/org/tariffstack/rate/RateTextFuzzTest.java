package org.tariffstack.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tariffstack.fuzz.Corpus;
import org.tariffstack.fuzz.Fuzz;
import org.tariffstack.fuzz.Mutator;
import org.tariffstack.fuzz.Share;

/** A text is a rate, which reads its own text back and comes to an amount or says why not, or it is refused. */
class RateTextFuzzTest {
    private static final String RATES = "schedule/rates.csv";
    private static final List<String> WORDS = List.of("Free", "free", "REF:", "NOTE:", "SPECIAL:", "each-garment", "5%", "2.5%",
            "33 1/3%", "50¢", "$4.50", "CNY 0.2", "/kg", "/liter", "each", "per", "/1000", "dozen", "+", " - ", ", max ", " on ",
            " of ", "the case", "the strap, band or bracelet", "cents", "dollars", "percent", "%", "¢", "$", "points",
            "for each degree", "top-up", "in-lieu", "up-to", "over general", " or ", "prohibited", "unknown", "(", ")", ";", ",",
            "AU", "A+", "See 9822.04.01", "under bond", "1", "0", "99", ".", "¢/kg on", "kg", "pf. liter");
    private static final Map<Measure, BigDecimal> SOME =
            Measures.ALL.stream().collect(Collectors.toMap(Function.identity(), measure -> new BigDecimal("12.5")));

    @Test
    void rates() throws Exception {
        Mutator texts = new Mutator(Mutator.both(Corpus.of(RATES, "general"), Corpus.of(RATES, "column2")), WORDS);
        Fuzz.<String>of(Share.RATE, RateTextException.class).feed(texts::text, text -> {
            DutyRate rate = DutyRate.parse(text);
            assertThat(DutyRate.parse(rate.text())).isEqualTo(rate);
            price(rate);
            return true;
        });
    }

    @Test
    void additionalRates() throws Exception {
        Mutator texts = new Mutator(Corpus.ofLayers("rate"), WORDS);
        Fuzz.<String>of(Share.ADDITIONAL_RATE, RateTextException.class).feed(texts::text, text -> {
            AdditionalRate rate = AdditionalRate.parse(text);
            assertThat(AdditionalRate.parse(rate.text())).isEqualTo(rate);
            return true;
        });
    }

    @Test
    void specialColumns() throws Exception {
        Mutator texts = new Mutator(Corpus.of(RATES, "special"), WORDS);
        Fuzz.<String>of(Share.SPECIAL_COLUMN, RateTextException.class).feed(texts::text, text -> {
            SpecialColumn column = SpecialColumn.parse(text);
            assertThat(SpecialColumn.parse(column.text())).isEqualTo(column);
            column.segments().forEach(segment -> segment.rate().ifPresent(RateTextFuzzTest::price));
            return true;
        });
    }

    private static void price(DutyRate rate) {
        Objects.requireNonNull(rate.evaluate(RateInputs.ofValue(new BigDecimal("10000"))));
        Objects.requireNonNull(rate.evaluate(RateInputs.of(new BigDecimal("0.01"), SOME)));
        Objects.requireNonNull(rate.fraction());
        Objects.requireNonNull(rate.needs());
    }
}
