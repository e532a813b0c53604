package org.tariffstack.law.text.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.internal.LocalTimes;
import org.tariffstack.law.CodeList;
import org.tariffstack.law.Condition;
import org.tariffstack.law.EffectivePeriod;
import org.tariffstack.law.SourcePlace;
import org.tariffstack.law.Validity;
import org.tariffstack.law.text.BookProblem;
import org.tariffstack.law.text.csv.CsvFiles;
import org.tariffstack.law.text.csv.Problems;
import org.tariffstack.law.text.syntax.RowTimes;

/** How entries of product lists go over to the statistical numbers that take over from theirs. */
class RenumberingsTest {
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final RowTimes CLOCK = new RowTimes(ZONE);
    private static final String HEADER = "number,successor,from,citation,confidence\n";

    private final Problems problems = new Problems();

    private Renumberings read(String rows) {
        byte[] text = (HEADER + rows).getBytes(StandardCharsets.UTF_8);
        Renumberings read = new Renumberings();
        read.read(new CsvFiles(path -> new ByteArrayInputStream(text), problems), CLOCK);
        return read;
    }

    private static CodeList.Item item(int line, String code, String from, String to) {
        return new CodeList.Item(HtsCode.of(code), validity(from, to), Condition.ALWAYS, "",
                new SourcePlace("lists/some.csv", line));
    }

    private static Validity validity(String from, String to) {
        return new Validity(new EffectivePeriod(from.isEmpty() ? Instant.MIN : CLOCK.instant(from),
                to.isEmpty() ? Instant.MAX : CLOCK.instant(to)), null, null);
    }

    private static List<String> told(List<CodeList.Item> items) {
        return items.stream().map(item -> item.place().line() + " " + item.code().digits() + " "
                + LocalTimes.unmistakable(item.validity().period().from(), ZONE) + " " + LocalTimes.unmistakable(item.validity().period().to(), ZONE)).toList();
    }

    @Test
    void aDividedNumberIsCarriedToEachPart() {
        Renumberings numbers = read("9503000011,9503000012,2026-07-01T00:00,act,primary\n"
                + "9503000011,9503000013,2026-07-01T00:00,act,primary\n");
        assertThat(told(numbers.carry(List.of(item(2, "9503000011", "2025-01-01T00:00", "2027-01-01T00:00"),
                item(3, "9503", "", ""))))).containsExactly(
                        "2 9503000011 2025-01-01T00:00 2026-07-01T00:00",
                        "2 9503000012 2026-07-01T00:00 2027-01-01T00:00",
                        "2 9503000013 2026-07-01T00:00 2027-01-01T00:00", "3 9503  ");
        assertThat(problems.found()).isEmpty();
    }

    @Test
    void changesOfSeveralDaysFollowEachOther() {
        Renumberings numbers = read("9503000012,9503000013,2026-07-01T00:00,act,primary\n"
                + "9503000011,9503000012,2026-01-01T00:00,act,primary\n");
        assertThat(told(numbers.carry(List.of(item(2, "9503000011", "", ""))))).containsExactly(
                "2 9503000011  2026-01-01T00:00", "2 9503000012 2026-01-01T00:00 2026-07-01T00:00",
                "2 9503000013 2026-07-01T00:00 ");
    }

    /** 3004.90.92 on 2026-07-01: the goods of .12 become .13 while those of .11 get .12. */
    @Test
    void aNumberThatChangesHandsMeansTheGoodsOfItsTime() {
        Renumberings numbers = read("3004909211,3004909211,2026-07-01T00:00,act,primary\n"
                + "3004909211,3004909212,2026-07-01T00:00,act,primary\n"
                + "3004909212,3004909213,2026-07-01T00:00,act,primary\n");
        assertThat(told(numbers.carry(List.of(item(2, "3004909211", "", ""))))).containsExactly(
                "2 3004909211  ", "2 3004909212 2026-07-01T00:00 ");
        assertThat(told(numbers.carry(List.of(item(2, "3004909212", "", ""))))).containsExactly(
                "2 3004909212  2026-07-01T00:00", "2 3004909213 2026-07-01T00:00 ");
    }

    @Test
    void aListThatSaysWhatBecomesOfANumberIsLeftAsItIs() {
        Renumberings numbers = read("9503000011,9503000012,2026-07-01T00:00,act,primary\n"
                + "9503000011,9503000013,2026-07-01T00:00,act,primary\n");
        List<CodeList.Item> ended = List.of(item(2, "9503000011", "", "2026-07-01T00:00"));
        assertThat(numbers.carry(ended)).isEqualTo(ended);
        List<CodeList.Item> named = List.of(item(2, "9503000011", "", ""),
                item(3, "9503000013", "2026-07-01T00:00", ""));
        assertThat(numbers.carry(named)).isEqualTo(named);
    }

    /** The list of patented drugs of 2026-07-31 names 3004.20.00.83, which was divided a month before. */
    @Test
    void aListThatStillNamesANumberOfBeforeMeansItsSuccessors() {
        Renumberings numbers = read("3004200083,3004200042,2026-07-01T00:00,act,primary\n"
                + "3004200083,3004200058,2026-07-01T00:00,act,primary\n");
        assertThat(told(numbers.carry(List.of(item(2, "3004200083", "2026-07-31T00:01", "2026-09-29T00:01"),
                item(3, "3004200042", "2026-09-29T00:01", ""))))).containsExactly(
                        "2 3004200042 2026-07-31T00:01 2026-09-29T00:01",
                        "2 3004200058 2026-07-31T00:01 2026-09-29T00:01", "3 3004200042 2026-09-29T00:01 ");
    }

    @Test
    void numbersThatAreMergedAreCarriedOnce() {
        Renumberings numbers = read("9503000011,9503000013,2026-07-01T00:00,act,primary\n"
                + "9503000012,9503000013,2026-07-01T00:00,act,primary\n");
        assertThat(told(numbers.carry(List.of(item(2, "9503000011", "", ""), item(3, "9503000012", "", "")))))
                .containsExactly("2 9503000011  2026-07-01T00:00", "2 9503000013 2026-07-01T00:00 ",
                        "3 9503000012  2026-07-01T00:00");
    }

    @Test
    void mistakesAreTold() {
        read("95030000,9503000013,2026-07-01T00:00,act,primary\n9503000011,9503000012,,act,primary\n"
                + "9503000011,9503000012,,act,primary\n");
        assertThat(problems.found()).extracting(BookProblem::toString).anyMatch(text -> text.contains("must have 10 digits"))
                .anyMatch(text -> text.contains("[from]")).anyMatch(text -> text.contains("stands twice"));
    }
}
