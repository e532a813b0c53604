package org.tariffstack.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.TariffStack;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.InvalidEntryException;

/** Entries as importers filed them, right and wrong. */
class AuditTest {
    private static final BigDecimal TOLERANCE = BigDecimal.ONE;

    /** Toys of China at noon of 2025-04-15: free, 20% by EO 14228 and 125% by EO 14266, 14,500 on 10,000. */
    private static Audit toys(String headings, String duties, String paid) {
        return audit("9503.00.00", "CN", "2025-04-15T12:00", headings, duties, paid);
    }

    private static Audit audit(String hts, String origin, String entered, String headings, String duties, String paid) {
        Entry entry = Entry.builder().hts(hts).origin(origin).entered(entered).value("10000", "USD").build();
        return TariffStack.unitedStates().audit(FiledEntry.parse(entry, headings, duties, paid), TOLERANCE);
    }

    @Test
    void findsNothingWhereAllIsRight() {
        Audit audit = toys("9903.01.24 9903.01.63 9503.00.00", "2000 12500 0", "14500");
        assertThat(audit.differences()).isEmpty();
        assertThat(audit.overpaidAmount()).hasValueSatisfying(amount -> assertThat(amount).isZero());
        assertThat(audit.underpaidAmount()).hasValueSatisfying(amount -> assertThat(amount).isZero());
    }

    @Test
    void takesAmountsWithinTheToleranceAsTheSame() {
        assertThat(toys("9903.01.24 9903.01.63 9503.00.00", "2000.99 12499.01 0", "14500").isClean()).isTrue();
        assertThat(toys("9903.01.24 9903.01.63 9503.00.00", "2001.01 12500 0", "").differences())
                .extracting(Difference::kind).containsExactly(Difference.Kind.AMOUNT);
    }

    @Test
    void takesTheCodeInEightOrTenDigitsWithOrWithoutDots() {
        assertThat(toys("99030124 9903016300 9503000011", "", "").isClean()).isTrue();
    }

    @ParameterizedTest(name = "{0} {1} {2} filed {3}: {5}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        // The 10% of EO 14195 ended when EO 14228 made it 20%, on 2025-03-04 (90 FR 11463).
        "9503.00.00|CN|2025-04-15T12:00|9903.01.20|NOT_IN_FORCE|it was in force from 2025-02-04T00:01 until 2025-03-04T00:01",
        // Section 122 began on 2026-02-24 (Proc. 11012).
        "9503.00.00|CN|2025-04-15T12:00|9903.03.01|NOT_IN_FORCE|from 2026-02-24T00:01",
        // The duties at the northern border reach goods of Canada (EO 14193).
        "9503.00.00|CN|2025-04-15T12:00|9903.01.10|DOES_NOT_APPLY|does not reach goods of CN",
        // List 3 of section 301 does not name toys (note 20(e)-(f)).
        "9503.00.00|CN|2025-04-15T12:00|9903.88.03|DOES_NOT_APPLY|does not reach 9503.00.00",
        // Goods in transit: only if loaded before 2025-04-10 (EO 14266 s.3(a)).
        "9503.00.00|CN|2025-04-15T12:00|9903.01.25|NOT_STATED|loaded<2025-04-10T00:01",
        "9503.00.00|CN|2025-04-15T12:00|9903.99.99|NOT_IN_BOOK|this book holds no such number",
        "9503.00.00|CN|2025-04-15T12:00|6109.10.00|OTHER_CODE|the code of the entry is 9503.00.00",
        "9503.00.00|CN|2025-04-15T12:00|9802.00.80|NOT_JUDGED|special classifications",
        "9503.00.00|CN|2025-04-15T12:00|9903.01.24|TWICE|filed more than once",
    })
    void saysWhatIsWrongWithANumber(String hts, String origin, String entered, String number, Difference.Kind kind,
            String text) {
        Audit audit = audit(hts, origin, entered, number + " 9903.01.24 9903.01.63 9503.00.00", "", "");
        assertThat(audit.differences()).filteredOn(found -> found.kind() != Difference.Kind.ORDER).singleElement()
                .satisfies(found -> {
                    assertThat(found.kind()).isEqualTo(kind);
                    assertThat(found.heading()).isEqualTo(number);
                    assertThat(found.text()).contains(text);
                });
    }

    @Test
    void namesTheActThatANumberRestedOn() {
        Difference ended = toys("9903.01.20 9903.01.24 9903.01.63 9503.00.00", "", "").differences().get(0);
        assertThat(ended.citation().orElseThrow().text()).contains("EO 14195");
        assertThat(ended.program()).isEqualTo("ieepa-fentanyl-cn");
    }

    @Test
    void namesWhatWasNotFiledWithItsAct() {
        Audit audit = toys("9903.01.24 9503.00.00", "2000 0", "2000");
        assertThat(audit.differences()).singleElement().satisfies(missing -> {
            assertThat(missing.kind()).isEqualTo(Difference.Kind.MISSING);
            assertThat(missing.heading()).isEqualTo("9903.01.63");
            assertThat(missing.due().orElseThrow()).isEqualByComparingTo("12500");
            assertThat(missing.citation().orElseThrow().text()).contains("EO 14266");
        });
        assertThat(audit.underpaid().orElseThrow().getNumber().longValueExact()).isEqualTo(12_500);
        assertThat(audit.overpaidAmount().orElseThrow()).isZero();
        // 20% and nothing more is what goods owed that were loaded before 2025-04-05 (EO 14257 s.3(a)).
        assertThat(audit.isWithinBounds()).isTrue();
    }

    @Test
    void namesACodeThatWasNotFiled() {
        assertThat(toys("9903.01.24 9903.01.63", "", "").differences()).singleElement().satisfies(missing -> {
            assertThat(missing.kind()).isEqualTo(Difference.Kind.MISSING);
            assertThat(missing.heading()).isEqualTo("9503.00.00");
        });
    }

    @Test
    void tellsARateOfAnotherTime() {
        // List 3: 10% from 2018-09-24 (83 FR 47974), 25% from 2019-05-10 (84 FR 20459). Bags of plastic pay 17.6%.
        Audit audit = audit("4202.92.91", "CN", "2020-01-10", "9903.88.03 4202.92.91", "1000 1760", "2760");
        assertThat(audit.differences()).singleElement().satisfies(rate -> {
            assertThat(rate.kind()).isEqualTo(Difference.Kind.RATE);
            assertThat(rate.text()).contains("filed at +10%", "from 2018-09-24T00:01 until 2019-05-10T00:01",
                    "83 FR 47974", "2,500.00");
            assertThat(rate.citation().orElseThrow().text()).contains("84 FR 20459");
        });
        assertThat(audit.underpaidAmount().orElseThrow()).isEqualByComparingTo("1500");
    }

    @Test
    void wantsTheOrderOfCustoms() {
        // CSMS 18-000624 and 64649265: section 301, fentanyl, reciprocal, the code last.
        Audit audit = audit("4202.92.91", "CN", "2025-06-10", "4202.92.91 9903.01.25 9903.88.03 9903.01.24", "", "");
        assertThat(audit.filingOrder()).containsExactly("9903.88.03", "9903.01.24", "9903.01.25", "4202.92.91");
        assertThat(audit.differences()).singleElement().satisfies(order -> {
            assertThat(order.kind()).isEqualTo(Difference.Kind.ORDER);
            assertThat(order.citation().orElseThrow().text()).contains("CSMS 18-000624", "64649265");
        });
    }

    @Test
    void putsChapter98First() {
        assertThat(toys("9903.01.24 9903.01.63 9802.00.80 9503.00.00", "", "").filingOrder())
                .containsExactly("9802.00.80", "9903.01.24", "9903.01.63", "9503.00.00");
    }

    @Test
    void comparesWhatWasPaidWhereNoNumberExplainsIt() {
        assertThat(toys("", "", "14000").differences()).extracting(Difference::kind)
                .containsExactly(Difference.Kind.TOTAL);
        Audit over = toys("9903.01.24 9903.01.63 9503.00.00", "", "15000");
        assertThat(over.differences()).extracting(Difference::kind).containsExactly(Difference.Kind.TOTAL);
        assertThat(over.overpaidAmount().orElseThrow()).isEqualByComparingTo("500");
        assertThat(toys("9903.01.24 9903.01.63 9503.00.00", "2000 12500 0", "14000").differences())
                .extracting(Difference::kind).contains(Difference.Kind.SUM);
    }

    @Test
    void leavesOpenWhatCannotBeCompared() {
        // HTSUS 0402.10.50 is charged by weight, and no weight is given.
        Audit audit = audit("0402.10.50", "NZ", "2025-09-01", "9903.02.20 0402.10.50", "", "2000");
        assertThat(audit.overpaidAmount()).isEmpty();
        assertThat(audit.underpaidAmount()).isEmpty();
        assertThat(toys("9903.01.24 9903.01.63 9503.00.00", "", "").overpaidAmount()).isEmpty();
    }

    @Test
    void readsTheLawAsItWasKnown() {
        // EO 14289 of 2025-04-29 reached back to 2025-03-04: on Canadian steel only the 25% of the border then stood.
        Entry steel = Entry.builder().hts("7208.10.15").origin("CA").entered("2025-03-20").value("10000", "USD").build();
        FiledEntry both = FiledEntry.parse(steel, "9903.01.10 9903.81.87 7208.10.15", "2500 2500 0", "5000");
        assertThat(TariffStack.unitedStates().asKnownOn(LocalDate.of(2025, 4, 20)).audit(both, TOLERANCE)
                .isClean()).isTrue();
        assertThat(TariffStack.unitedStates().audit(both, TOLERANCE).overpaidAmount().orElseThrow())
                .isEqualByComparingTo("2500");
    }

    @Test
    void takesAFiledNumberAsTheClaimOfWhatItDescribes() {
        Entry entry = Entry.builder().hts("9503.00.00").origin("CN").entered("2025-04-15")
                .facts("claims=9903.88.69").build();
        FiledEntry filed = FiledEntry.parse(entry, "9903.01.24 9903.01.63 9503.00.00", "", "");
        assertThat(filed.declared(TariffStack.unitedStates().book()).facts().get("claims"))
                .isEqualTo("9903.01.24 9903.01.63 9903.88.69");
        assertThat(FiledEntry.of(entry).declared(TariffStack.unitedStates().book())).isSameAs(entry);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "9903.01.2x 9503.00.00 | ''      | ''    | filed_headings | parted by blanks",
        "9903.01.24 9503.00.00 | 1       | ''    | filed_duties   | 1 filed duties for 2",
        "9903.01.24 9503.00.00 | 1 -2    | ''    | filed_duties   | zero or more",
        "9903.01.24 9503.00.00 | 1 1e99  | ''    | filed_duties   | zero or more",
        "9903.01.24 9503.00.00 | ''      | 1,000 | duty_paid      | plain decimal",
    })
    void refusesTextsThatCannotBeRead(String headings, String duties, String paid, String field, String message) {
        assertThatThrownBy(() -> toys(headings, duties, paid)).isInstanceOfSatisfying(InvalidEntryException.class, e -> {
            assertThat(e.field()).isEqualTo(field);
            assertThat(e.getMessage()).contains(message);
        });
    }

    @Test
    void addsUpWhatWasFiledWhereItIsNotSaidWhatWasPaid() {
        FiledEntry filed = FiledEntry.parse(Entry.builder().hts("95030000").origin("CN").entered("2025-04-15").build(),
                "9903.01.24 9503.00.00", "2000.50 1", "");
        assertThat(filed.paidOrFiled().orElseThrow()).isEqualByComparingTo("2001.50");
        assertThat(new FiledEntry(filed.entry(), List.of(), filed.paid()).paidOrFiled()).isEmpty();
        FiledEntry open = FiledEntry.parse(filed.entry(), "9903.01.24 9503.00.00", "2000.50 -", "");
        assertThat(open.paidOrFiled()).isEmpty();
    }
}
