package org.tariffstack.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tariffstack.properties.TariffDomain.BOOK;
import static org.tariffstack.properties.TariffDomain.STACK;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.Bounds;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.assessment.Reason;
import org.tariffstack.entry.Entry;

/**
 * The check that sweeps rest on sees what is wrong: a good answer, spoiled in one place at a time. The good one is of
 * aluminum goods of the EU in September 2025, two fifths of the value metal: 9903.85.07 is owed on these, and the
 * reciprocal duty 9903.02.20 on the rest, the metal being filed as spared under 9903.01.33.
 */
class AnswerCheckTest {
    private static final AnswerCheck CHECK = new AnswerCheck(BOOK);
    private static final Assessment GOOD = STACK.assess(Entry.builder().hts("7616.99.51.90").origin("DE")
            .entered("2025-09-01T12:00").value("10000", "USD").facts("aluminum_pct=40").build());

    @Test
    void aGoodAnswerPasses() {
        assertThat(GOOD.lines()).extracting(DutyLine::heading)
                .contains("9903.85.07", "9903.02.20", "9903.01.33");
        assertThat(CHECK.problem(GOOD)).isEmpty();
    }

    @Test
    void aNegativeDuty() {
        assertThat(changed("9903.85.07", line -> line.duty(new BigDecimal("-1")))).isEqualTo("9903.85.07 is negative");
    }

    @Test
    void aLineBothComputedAndOpen() {
        assertThat(changed("9903.85.07", line -> line.unresolved("needs kg"))).contains("neither computed nor open");
    }

    @Test
    void aBasisAboveTheValue() {
        assertThat(changed("9903.85.07", line -> line.basis(new BigDecimal("10001")))).contains("is charged on 10001");
    }

    @Test
    void aShareOtherThanStated() {
        assertThat(changed("9903.85.07", line -> line.basis(new BigDecimal("4001"))))
                .isEqualTo("9903.85.07 of aluminum-content is charged on 4001");
    }

    @Test
    void aPartCalledTheWhole() {
        assertThat(changed("9903.85.07", line -> line.portion("full"))).contains("of the full value is charged on");
    }

    @Test
    void aRestThatIsNotWhatIsFiledAsSpared() {
        assertThat(changed("9903.02.20", line -> line.basis(new BigDecimal("6001")))).contains("and filed are");
    }

    @Test
    void aRestThatNoShareExplains() {
        assertThat(CHECK.problem(with(GOOD.lines().stream().filter(line -> !line.heading().equals("9903.01.33"))
                .map(line -> line.heading().equals("9903.02.20")
                        ? DutyLine.builder().from(line).basis(new BigDecimal("6001")).build() : line).toList())))
                .isEqualTo("9903.02.20 is spared 3999, which is no sum of shares");
    }

    @Test
    void aTotalOutsideTheBounds() {
        assertThat(CHECK.problem(Assessment.builder().from(GOOD).bounds(new Bounds(BigDecimal.ZERO, BigDecimal.ONE))
                .build())).contains("lies outside Bounds");
    }

    @Test
    void aTotalWithoutBounds() {
        assertThat(CHECK.problem(Assessment.builder().from(GOOD).bounds(Optional.empty()).build())).endsWith("without bounds");
    }

    @Test
    void aTotalOutsideTheBoundsToldBefore() {
        Assessment before = Assessment.builder().from(GOOD).bounds(new Bounds(BigDecimal.ZERO, BigDecimal.ONE)).build();
        assertThat(CHECK.problem(GOOD, before)).contains("lies outside the bounds told before");
    }

    @Test
    void aHeadingChargedAndDeclinedAsDisplaced() {
        assertThat(CHECK.problem(Assessment.builder().from(GOOD)
                .addDeclined(new Reason("9903.85.07", "232-aluminum", Reason.Kind.EXCLUDED_BY, "displaced")).build()))
                .isEqualTo("9903.85.07: displaced, and it is charged");
    }

    @Test
    void aHeadingThatStandsTwice() {
        List<DutyLine> lines = new ArrayList<>(GOOD.lines());
        lines.addAll(GOOD.lines().stream().filter(line -> line.heading().equals("9903.85.07")).toList());
        assertThat(CHECK.problem(with(lines))).isEqualTo("9903.85.07 stands twice");
    }

    /** Note 16(j): US content counts up to 40 percent of the value, and the rest pays 25 percent of 60, which is 15. */
    @Test
    void oneClaimInTwoLinesIsOneTreatmentAndTwoOfTheWholeValueAreNot() {
        Assessment right = STACK.assess(Entry.builder().hts("8427.10.40").origin("CA").entered("2026-06-08T12:00")
                .value("10000", "USD").facts("usmca=true;us_content_pct=60").build());
        assertThat(right.additionalAmount()).isEqualByComparingTo("1500");
        assertThat(right.lines()).extracting(DutyLine::heading).contains("9903.82.20", "9903.82.21");
        assertThat(CHECK.problem(right)).isEmpty();
        List<DutyLine> both = right.lines().stream().map(line -> line.heading().startsWith("9903.82")
                ? DutyLine.builder().from(line).portion("full").basis(right.customsValue()).build() : line).toList();
        assertThat(CHECK.problem(Assessment.builder().from(right).lines(both).build()))
                .isEqualTo("9903.82.21 excludes 9903.82.20, and both stand");
    }

    /** Parts of cars are no parts of trucks: rule {@code truck-part-or-car-part} asks for the fact that says which. */
    @Test
    void twoTreatmentsOfWhichAFactExcludesOne() {
        Entry parts = Entry.builder().hts("8708.30.50").origin("VN").entered("2025-12-01T12:00").value("10000", "USD")
                .facts("mhdv_part=true;auto_part=true").build();
        Assessment right = STACK.assess(parts);
        assertThat(CHECK.problem(right)).isEmpty();
        Assessment carPart = STACK.assess(parts.toBuilder().facts("mhdv_part=false;auto_part=true").build());
        List<DutyLine> both = new ArrayList<>(right.lines());
        carPart.lines().stream().filter(line -> line.heading().equals("9903.94.05")).forEach(both::add);
        assertThat(CHECK.problem(Assessment.builder().from(right).lines(both)
                .bounds(new Bounds(BigDecimal.ZERO, right.customsValue())).declined(List.of()).build())).isEqualTo("9903.74.08 excludes 9903.94.05, and both stand");
    }

    private static String changed(String heading, UnaryOperator<DutyLine.Builder> change) {
        return CHECK.problem(with(GOOD.lines().stream().map(line -> line.heading().equals(heading)
                ? change.apply(DutyLine.builder().from(line)).build() : line).toList()));
    }

    private static Assessment with(List<DutyLine> lines) {
        return Assessment.builder().from(GOOD).lines(lines).build();
    }
}
