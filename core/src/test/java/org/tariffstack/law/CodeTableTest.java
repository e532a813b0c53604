package org.tariffstack.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tariffstack.entry.HtsCode;

/** What stands above, below and at a code is found as by looking through everything. */
class CodeTableTest {
    /** Codes with zeros where a number could lose them, one twice, in no order. */
    private static final List<HtsCode> CODES = Stream.of("9503000011", "01", "0101", "010100", "0101000000", "99",
            "95030000", "9503", "0101", "9999", "9999999999", "01020000", "9503000099", "9504", "1000")
            .map(HtsCode::of).toList();
    private static final List<HtsCode> ASKED = Stream.concat(CODES.stream(), Stream.of("02", "0100", "01010000",
            "9503000012", "950300", "95", "9999999900", "99999999", "10", "10000000", "5000000000").map(HtsCode::of))
            .toList();

    private final CodeTable<HtsCode> table = CodeTable.of(CODES, code -> code);

    @Test
    void aCodeFindsAllBelowIt() {
        for (HtsCode asked : ASKED) {
            assertThat(table.within(asked)).as(asked.digits())
                    .isEqualTo(CODES.stream().filter(code -> code.isWithin(asked)).sorted().toList());
        }
    }

    @Test
    void aCodeFindsItselfAndEachAboveIt() {
        for (HtsCode asked : ASKED) {
            for (int length = 2; length <= asked.length(); length += 2) {
                HtsCode cut = asked.truncatedTo(length);
                assertThat(table.at(asked, length)).as(asked.digits())
                        .isEqualTo(CODES.stream().filter(cut::equals).toList());
            }
        }
    }

    @Test
    void aCodeTouchesWhatIsAboveItAndBelowIt() {
        for (HtsCode asked : ASKED) {
            assertThat(table.touches(asked)).as(asked.digits()).isEqualTo(
                    CODES.stream().anyMatch(code -> code.isWithin(asked) || asked.isWithin(code)));
        }
    }

    @Test
    void theOrderOfTheTextIsKept() {
        assertThat(table.inOrderOfText()).isEqualTo(CODES);
        assertThat(table.inOrderOfCodes()).isEqualTo(CODES.stream().sorted().toList());
    }

    @Test
    void theKeyOfACodeGivesItBack() {
        for (HtsCode asked : ASKED) {
            assertThat(CodeTable.code(CodeTable.key(asked))).isEqualTo(asked);
        }
    }

    @Test
    void theLengthsAreThoseOfTheCodes() {
        assertThat(CodeTable.of(List.of(HtsCode.of("9503"), HtsCode.of("95030000")), code -> code).lengths())
                .isEqualTo(1 << 4 | 1 << 8);
        CodeTable<HtsCode> early = CodeTable.of(List.of(HtsCode.of("0101"), HtsCode.of("9503")), code -> code);
        assertThat(early.touches(HtsCode.of("99"))).isFalse();
        assertThat(early.within(HtsCode.of("95"))).containsExactly(HtsCode.of("9503"));
        assertThat(CodeTable.of(List.<HtsCode>of(), code -> code).touches(HtsCode.of("95"))).isFalse();
    }
}
