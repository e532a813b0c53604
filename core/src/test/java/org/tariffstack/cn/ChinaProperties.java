package org.tariffstack.cn;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.cost.ImportTaxes;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.EntryTime;

/** Laws of the answers of China's book, near every instant at which its law changes. */
class ChinaProperties {
    private static final List<Instant> CHANGES = List.copyOf(China.book().changeInstants());
    private static final List<String> CODES = China.book().codeLists().values().stream()
            .flatMap(list -> list.items().stream()).map(item -> item.code().digits())
            .filter(code -> code.length() == 8).distinct().toList();

    @Provide
    Arbitrary<Entry> goods() {
        return Combinators.combine(Arbitraries.of(CODES), Arbitraries.of(CHANGES),
                Arbitraries.longs().between(-2, 400_000), Arbitraries.of("", "market_exclusion=true",
                        "market_exclusion=false", "bonded=true", "claims=SCTC-2020-2"),
                Arbitraries.of("", "3%", "Free"))
                .as((code, change, minutes, facts, base) -> {
                    Entry.Builder entry = Entry.builder().hts(code).origin("US").value("1000", "CNY").facts(facts)
                            .entered(EntryTime.of(change.plusSeconds(60 * minutes)));
                    return (base.isEmpty() ? entry : entry.baseRate(base)).build();
                })
                .filter(entry -> ChinaCase.isCode(entry.hts().digits(), entry.entered().instant(China.book().zone())));
    }

    @Property
    void lines_sum_to_the_totals_and_nothing_is_negative(@ForAll("goods") Entry entry) {
        Assessment answer = ChinaCase.CHINA.assess(entry);
        BigDecimal sum = answer.lines().stream().map(line -> line.duty().orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(answer.lines()).allSatisfy(line -> {
            assertThat(line.citation().text()).isNotBlank();
            line.duty().ifPresent(duty -> assertThat(duty).isNotNegative());
        });
        answer.dutyAmount().ifPresent(duty -> assertThat(duty).isEqualByComparingTo(sum));
        assertThat(answer.lines()).extracting(DutyLine::heading).doesNotHaveDuplicates();
    }

    @Property
    void between_two_changes_of_the_law_nothing_changes(@ForAll("goods") Entry entry,
            @ForAll @IntRange(max = 1000) int part) {
        Instant at = entry.entered().instant(China.book().zone());
        Instant from = China.book().changeInstants().floor(at);
        Instant to = China.book().changeInstants().higher(at);
        if (from != null && to != null) {
            Instant other = from.plusSeconds((to.getEpochSecond() - from.getEpochSecond()) * part / 1001);
            assertThat(summary(entry, other)).isEqualTo(summary(entry, at));
        }
    }

    @Property
    void who_knows_everything_sees_what_is_understood_now(@ForAll("goods") Entry entry) {
        assertThat(ChinaCase.CHINA.asKnownOn(LocalDate.of(2030, 1, 1)).assess(entry))
                .isEqualTo(ChinaCase.CHINA.assess(entry));
    }

    @Property
    void every_day_of_knowledge_has_an_answer(@ForAll("goods") Entry entry,
            @ForAll @IntRange(min = 17_500, max = 20_800) int day) {
        assertThat(ChinaCase.CHINA.asKnownOn(LocalDate.ofEpochDay(day)).assess(entry).lines())
                .filteredOn(line -> !line.relief()).extracting(DutyLine::heading).doesNotHaveDuplicates();
    }

    @Property
    void taxes_are_known_only_where_the_duty_is(@ForAll("goods") Entry entry) {
        Assessment answer = ChinaCase.CHINA.assess(entry);
        ImportTaxes taxes = ChinaCase.CHINA.taxes(answer);
        if (answer.dutyAmount().isEmpty()) {
            assertThat(taxes.totalAmount()).isEmpty();
        }
        taxes.lines().forEach(line -> {
            assertThat(line.amount().isPresent()).isEqualTo(line.unresolved().isEmpty());
            line.amount().ifPresent(amount -> assertThat(amount).isNotNegative());
        });
    }

    private static String summary(Entry entry, Instant at) {
        return ChinaCase.CHINA.assess(entry.toBuilder().entered(EntryTime.of(at)).build()).lines().stream()
                .map(line -> line.heading() + " " + line.rate() + " " + line.duty().map(BigDecimal::toPlainString))
                .collect(Collectors.joining("; "));
    }
}
