package org.tariffstack.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Duties on mail, which stand in place of all others and which the carrier pays by value or by the parcel. */
class MailTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            China, by value                     | CN 2025-05-02T00:01 postal_method=value                | 120% | EO 14266 s.4; CSMS 64792502
            China, by value, lower              | CN 2025-05-14T00:01 postal_method=value                | 54%  | EO 14298 s.4; CSMS 65029543
            China, $100 of 500                  | CN 2025-05-14T00:01 postal_method=item postal_items=1  | 20%  | EO 14298 s.4
            Germany, before                     | DE 2025-08-29T00:00 de_minimis=true                    | 0%   | EO 14324 s.2
            Germany, by value                   | DE 2025-08-29T00:01 postal_method=value                | 15%  | EO 14324 s.3(b)
            Germany, $80 of 500                 | DE 2025-08-29T00:01 postal_method=item postal_items=1  | 16%  | EO 14324 s.3(c): below 16%
            Argentina, by value                 | AR 2025-09-03T12:00 postal_method=value                | 10%  | EO 14324 s.3(b)
            Nicaragua, $160 of 500              | NI 2025-09-03T12:00 postal_method=item postal_items=1  | 32%  | EO 14324 s.3(c): 16 to 25%
            Mexico at 25%, $160                 | MX 2025-09-03T12:00 postal_method=item postal_items=1  | 32%  | EO 14324 s.3(c): 25% is not above 25
            Algeria at 30%, $200                | DZ 2025-09-03T12:00 postal_method=item postal_items=1  | 40%  | EO 14324 s.3(c)
            two parcels                         | DZ 2025-09-03T12:00 postal_method=item postal_items=2  | 80%  | EO 14324 s.3(c)
            China, fentanyl and reciprocal      | CN 2025-09-03T12:00 postal_method=value                | 30%  | EO 14324 s.3(b): 20 + 10
            China, after November               | CN 2025-11-10T00:01 postal_method=value                | 20%  | EO 14357: 10 + 10
            China, $160 after November          | CN 2025-11-10T00:01 postal_method=item postal_items=1  | 32%  | EO 14324 s.3(c)
            Brazil                              | BR 2025-09-03T12:00 postal_method=value                | 50%  | EO 14323, 14326: 40 + 10
            India                               | IN 2026-02-07T00:00 postal_method=value                | 50%  | EO 14329, 14326: 25 + 25
            India, Russian oil forgiven         | IN 2026-02-07T00:01 postal_method=value                | 25%  | EO 14384
            Canada                              | CA 2025-09-03T12:00 postal_method=value                | 35%  | EO 14325
            Canada under USMCA                  | CA 2025-09-03T12:00 postal_method=value usmca=true     | 0%   | EO 14231: the IEEPA rate is nothing
            Switzerland                         | CH 2025-11-14T00:00 postal_method=value                | 39%  | EO 14326
            Switzerland, back to 2025-11-14     | CH 2025-11-14T00:01 postal_method=value                | 15%  | 90 FR 59281
            a gift for relief                   | DE 2025-09-03T12:00 donation=true                      | 0%   | 50 USC 1702(b)
            books and films                     | DE 2025-09-03T12:00 informational=true                 | 0%   | 50 USC 1702(b)
            the surcharge                       | DE 2026-02-24T00:01                                    | 10%  | EO 14388 s.3(b)
            """)
    void aParcelOfFiveHundredDollars(String name, String rest, String owed, String source) {
        Case.of("9503.00.00 " + rest + " value=500 postal=true").owes(owed, source);
    }

    @Test
    void withoutTheCarriersChoiceTheDutyIsOpenAndTheChoiceAskedFor() {
        var parcel = Case.of("9503.00.00 IN 2025-09-03T12:00 value=500 postal=true postal_items=1").assessment();
        assertThat(parcel.dutyAmount()).isEmpty();
        assertThat(parcel.questions()).filteredOn(question -> question.fact().equals("postal_method")).singleElement()
                .satisfies(question -> assertThat(question.dutyIf().values().stream().flatMap(Optional::stream))
                        .usingElementComparator(BigDecimal::compareTo)
                        .containsExactlyInAnyOrder(new BigDecimal("250"), new BigDecimal("200")));
    }

    @Test
    void dutiesOnMailUnderIeepaAreRefundableLikeTheOthersAndThoseUnderTheSurchargeAreNot() {
        var before = Case.of("9503.00.00 DE 2025-09-03T12:00 value=500 postal=true postal_method=value").assessment();
        assertThat(before.refundableAmount()).as("No. 24-1287: no power, from the first entry").isEqualByComparingTo("75");
        assertThat(before.owedAmount().orElseThrow()).isZero();
        var after = Case.of("9503.00.00 DE 2026-03-03T12:00 value=500 postal=true").assessment();
        assertThat(after.refundableAmount()).isZero();
    }
}
