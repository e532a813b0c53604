package org.tariffstack.rate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person may type for a rate. */
class RateVariantsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            free | Free
            FREE | Free
            ' Free ' | Free
            FREE UNDER BOND | Free under bond
            2.5 % | 2.5%
            2.50% | 2.5%
            2.5 percent | 2.5%
            0 % | 0%
            33 1/3 % | 33 1/3%
            33 2/6% | 33 1/3%
            50¢/kg | 50¢/kg
            50 ¢ / kg | 50¢/kg
            $0.50/kg | 50¢/kg
            0.5 USD/kg | 50¢/kg
            USD 0.5/kg | 50¢/kg
            50 cents/kg | 50¢/kg
            50 cents per kilogram | 50¢/kg
            2 dollars per pair | $2/pair
            '$1,000/t' | $1000/t
            $ 5/kg | $5/kg
            5¢/KG | 5¢/kg
            AZN 1/kg | AZN 1/kg
            azn 1/kg | AZN 1/kg
            1¢/jewel over 0 | 1¢/jewel over 0
            1¢/jewel over 9999 | 1¢/jewel over 9999
            33 1/9999% | 33 1/9999%
            '5%  +  1¢/kg  +  2% on the case  +  3%' | 5% + 1¢/kg + 2% on the case + 3%
            $5.00 each | $5 each
            $4.5 each | $4.50 each
            5¢/each | 5¢ each
            1.5¢/kg+2% | 1.5¢/kg + 2%
            2.9% + 3¢ each | 2.9% + 3¢ each
            CNY 0.2/kg | CNY 0.2/kg
            0.20 cny/kg | CNY 0.2/kg
            '89.6¢/1,000' | 89.6¢/1000
            89.6¢/thousand | 89.6¢/1000
            18.9¢/pf. liter | 18.9¢/proof liter
            2¢/Kilogram on Drained Weight | 2¢/kg on drained weight
            5¢/litre | 5¢/liter
            6% on The Case | 6% on the case
            3% on fair retail value | 3% of fair retail value
            ref:Each-Garment | REF:each-garment
            REF:named-subheading - 2 points | REF:named-subheading - 2.0 points
            """)
    void isReadAsTheCanonicalRate(String typed, String canonical) {
        assertThat(DutyRate.parse(typed).text()).isEqualTo(canonical);
    }
}
