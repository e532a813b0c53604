package org.tariffstack.cn;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tariffstack.TariffStack;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.assessment.Question;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.law.Schedule;

/** Entries of goods of the United States into China, and what is asked of the answers. */
final class ChinaCase {
    static final TariffStack CHINA = TariffStack.chinaOnUnitedStatesGoods();

    private ChinaCase() {}

    /** Assesses goods of the United States worth 10,000 yuan. */
    static Assessment assess(String hts, String entered, String... facts) {
        return CHINA.assess(entry(hts, entered, facts).build());
    }

    /** The same to the knowledge of a day. */
    static Assessment known(String day, String hts, String entered, String... facts) {
        return CHINA.asKnownOn(LocalDate.parse(day)).assess(entry(hts, entered, facts).build());
    }

    static Entry.Builder entry(String hts, String entered, String... facts) {
        return Entry.builder().hts(hts).origin("US").entered(entered).value("10000", "CNY")
                .facts(String.join(";", facts));
    }

    /** The additional duties in percent of the value; each of them must be known. */
    static BigDecimal percent(Assessment answer) {
        assertThat(additional(answer)).as("%s", answer).allSatisfy(line -> assertThat(line.duty()).isPresent());
        return answer.additionalAmount().movePointLeft(2);
    }

    static List<DutyLine> additional(Assessment answer) {
        return answer.lines().stream().filter(line -> !line.isBase()).toList();
    }

    static DutyLine line(Assessment answer, String heading) {
        return answer.lines().stream().filter(line -> line.heading().equals(heading)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + heading + " in\n" + answer));
    }

    /** Whether eight digits are a rate line of an instant, or may be one that was not read. */
    static boolean isCode(String hts, Instant at) {
        Schedule schedule = CHINA.book().schedule();
        return !schedule.isComplete(at) || !schedule.linesFor(HtsCode.of(hts), at, null).isEmpty();
    }

    static Question question(Assessment answer, String fact) {
        return answer.questions().stream().filter(question -> question.fact().equals(fact)).findFirst()
                .orElseThrow(() -> new AssertionError("no question on " + fact + " in\n" + answer));
    }
}
