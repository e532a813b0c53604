package org.tariffstack.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every shape of rate text in the tariff, by one real cell each. */
class RateShapesTest {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvFileSource(resources = "shapes.txt", delimiter = '|', numLinesToSkip = 1)
    void readsThePrintedText(String line, String column, String text, String needs) {
        DutyRate rate = DutyRate.parse(text);

        assertThat(rate.text()).isEqualTo(text);
        assertThat(DutyRate.parse(rate.text())).isEqualTo(rate);
        assertThat(rate.needs().stream().map(Measure::key).collect(Collectors.joining(" "))).isEqualTo(needs == null ? "" : needs);
        assertThat(Measure.all()).containsAll(rate.needs());
    }
}
