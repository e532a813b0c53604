package org.tariffstack.law.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the checks allow, next to what they do not. */
class BookValidatorTest {
    private static final String SURTAX = "layers/surtax.csv";
    private static final String TOYS = "layers/retaliation.csv";
    private static final String STEEL_GOODS = "lists/steel-goods.csv";

    @Test
    void problemsComeByFileAndLine() {
        BookSource book = Books.with(Books.GOOD, SURTAX, "2025-07-01T00:01,2025-03-20", "2025-07-02T00:01,2025-03-20");
        book = Books.with(book, SURTAX, "friendly,surtax", "friendly,sur-tax");
        book = Books.with(book, "gaps.csv", "SY,72,", "SY,73,");
        assertThat(Books.problems(book)).extracting(problem -> problem.place().toString())
                .containsExactly("gaps.csv:2", SURTAX + ":3", SURTAX + ":6");
    }

    @Test
    void strandsHoldSideBySide() {
        BookSource overlap = Books.with(Books.GOOD, SURTAX, "2025-07-01T00:01,2025-03-20",
                "2025-08-01T00:01,2025-03-20");
        assertThat(Books.problems(overlap)).hasSize(1);
        assertThat(Books.problems(Books.with(overlap, SURTAX, "9903.10.01,,surtax,duty,+15%",
                "9903.10.01,new,surtax,duty,+15%"))).isEmpty();
    }

    @Test
    void versionsForOtherOriginsHoldSideBySide() {
        String version = "9903.30.01,,retaliation,duty,+6%%,full,%s,9503,,,%s,,2025-04-20,,Order 5,primary,\n";
        assertThat(Books.problems(withToyDuty(String.format(version, "ZE", "2025-05-01T00:01")))).isEmpty();
        assertThat(Books.problems(withToyDuty(String.format(version, "RU", "2025-05-01T00:01")))).hasSize(1);
        // Once the listed duty is over, the version of Ruritania may follow.
        assertThat(Books.problems(withToyDuty(String.format(version, "RU", "2026-05-01T00:01")))).isEmpty();
    }

    @Test
    void versionsForOtherGoodsHoldSideBySide() {
        String version =
                "9903.30.01,,retaliation,duty,+6%%,full,SY,%s,,,2025-05-01T00:01,,2025-04-20,,Order 5,primary,\n";
        assertThat(Books.problems(withToyDuty(String.format(version, "9503000090")))).isEmpty();
        assertThat(Books.problems(withToyDuty(String.format(version, "9503")))).hasSize(1);
        assertThat(Books.problems(withToyDuty(String.format(version, "@spared -0101")))).hasSize(1);
        assertThat(Books.problems(withToyDuty(String.format(version, "0101")))).isEmpty();
    }

    @Test
    void aVersionWipedOutCountsForReadersOfTheTime() {
        // 9903.30.02 was withdrawn on 30 May, before its first day.
        String version = "9903.30.02,,retaliation,duty,+40%%,full,SY,9503,,,2025-06-01T00:01,,%s,,Order 5,primary,\n";
        assertThat(Books.problems(withToyDuty(String.format(version, "2025-05-30")))).isEmpty();
        assertThat(Books.problems(withToyDuty(String.format(version, "2025-05-29")))).singleElement()
                .extracting(BookProblem::message).asString().contains("to the knowledge of 2025-05-29");
    }

    private static BookSource withToyDuty(String row) {
        return Books.with(Books.GOOD, TOYS, "9903.30.02,,retaliation", row + "9903.30.02,,retaliation");
    }

    @Test
    void codesOlderThanTheScheduleMayBeUnknownToIt() {
        BookSource unmarked = Books.with(Books.GOOD, STEEL_GOODS, "older code: ", "");
        assertThat(Books.problems(unmarked)).as("ended before the schedule begins").isEmpty();
        BookSource lasting = Books.with(Books.GOOD, STEEL_GOODS, "7209,,2022-01-27T00:01", "7209,,");
        assertThat(Books.problems(lasting)).as("its note says that it is older").isEmpty();
        assertThat(Books.problems(Books.with(lasting, STEEL_GOODS, "older code: ", ""))).hasSize(1);
    }

    @Test
    void tenDigitsThatEndInZerosMayBeEight() {
        assertThat(Books.problems(Books.with(Books.GOOD, STEEL_GOODS, "7208200010", "7208200000"))).isEmpty();
        assertThat(Books.problems(Books.with(Books.GOOD, STEEL_GOODS, "7208200010", "7208200020"))).hasSize(1);
    }

    @Test
    void statisticalNumbersAreCheckedInTheTimeForWhichTheyAreHeld() {
        assertThat(Books.problems(Books.with(Books.GOOD, STEEL_GOODS, "7208200010,2025-10-01T00:01",
                "7208200020,2026-01-01T00:00"))).isEmpty();
        assertThat(Books.problems(Books.with(Books.GOOD, STEEL_GOODS, "7208200010,2025-10-01T00:01",
                "7208200020,2025-12-31T23:59"))).hasSize(1);
    }

    @Test
    void anEntryMayStandTwiceUnderTwoConditions() {
        BookSource twice = Books.with(Books.GOOD, "lists/spared.csv", "9503000011,claimed,",
                "9503000011,gift,\n9503000011,claimed,");
        assertThat(Books.problems(twice)).isEmpty();
        assertThat(Books.problems(Books.with(twice, "lists/spared.csv", "gift", "claimed"))).hasSize(1);
    }

    @Test
    void aCodeLeftOutMayBeUnknownButIsMentioned() {
        assertThat(Books.problems(Books.with(Books.GOOD, "gaps.csv", "SY,72,", "SY,72 -73,")))
                .extracting(BookProblem::severity).isEqualTo(List.of(Severity.WARNING));
    }
}
