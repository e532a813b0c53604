package org.tariffstack.cn;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.law.CodeList;

/** The product lists: as many codes as were announced, and every code charged the sum of its lists. */
class ListsTest {
    private static final Map<String, Set<String>> LISTS = lists();

    private static Map<String, Set<String>> lists() {
        Map<String, Set<String>> lists = new HashMap<>();
        for (CodeList list : China.book().codeLists().values()) {
            Set<String> codes = new HashSet<>();
            list.items().forEach(item -> codes.add(item.code().digits()));
            lists.put(list.id(), codes);
        }
        return lists;
    }

    /** The counts of the announcements; codes of later years were added to the lists and are told apart by their note. */
    @ParameterizedTest
    @CsvSource({"cn-232-a15, 120", "cn-232-b25, 8", "cn-301-34bn, 545", "cn-301-16bn, 333", "cn-301-60bn-1, 2493",
        "cn-301-60bn-2, 1078", "cn-301-60bn-3, 974", "cn-301-60bn-4, 662", "cn-auto-susp-1, 28", "cn-auto-susp-2, 116",
        "cn-auto-susp-3, 67"})
    void holdAsManyCodesAsWereAnnounced(String list, int count) {
        assertThat(China.book().codeLists().get(list).items()).filteredOn(item -> !item.note().contains("inferred"))
                .hasSize(count);
    }

    /** Announced: 8, 72, 29 and 711; one farm line could not be found. */
    @ParameterizedTest
    @CsvSource({"cn-2025-1-15, 8", "cn-2025-1-10, 72", "cn-2025-2-15, 29", "cn-2025-2-10, 710"})
    void listsOf2025HoldAsManyCodesInAll(String list, int count) {
        assertThat(LISTS.get(list)).hasSize(count);
    }

    @Test
    void theListsOf2018ExcludeOneAnother() {
        Set<String> seen = new HashSet<>();
        for (String list : List.of("cn-301-34bn", "cn-301-16bn", "cn-301-60bn-1", "cn-301-60bn-2", "cn-301-60bn-3",
                "cn-301-60bn-4")) {
            assertThat(LISTS.get(list)).noneMatch(seen::contains);
            seen.addAll(LISTS.get(list));
        }
    }

    /** What the announcements charge at a time, list by list. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2018-05-01, cn-232-a15=15 cn-232-b25=25",
        "2018-08-01, cn-232-a15=15 cn-232-b25=25 cn-301-34bn=25",
        "2018-12-31, cn-232-a15=15 cn-232-b25=25 cn-301-34bn=25 cn-301-16bn=25 cn-301-60bn-1=10 cn-301-60bn-2=10 cn-301-60bn-3=5 cn-301-60bn-4=5",
        "2019-07-01, cn-232-a15=15 cn-232-b25=25 cn-301-34bn=25 cn-301-16bn=25 cn-301-60bn-1=25 cn-301-60bn-2=20 cn-301-60bn-3=10 cn-301-60bn-4=5",
        "2020-01-01, cn-232-a15=15 cn-232-b25=25 cn-301-34bn=25 cn-301-16bn=25 cn-301-60bn-1=25 cn-301-60bn-2=20 cn-301-60bn-3=10 cn-301-60bn-4=5 cn-301-75bn-1a=10 cn-301-75bn-1b=5",
        "2021-01-01, cn-232-a15=15 cn-232-b25=25 cn-301-34bn=25 cn-301-16bn=25 cn-301-60bn-1=25 cn-301-60bn-2=20 cn-301-60bn-3=10 cn-301-60bn-4=5 cn-301-75bn-1a=5 cn-301-75bn-1b=2.5",
        "2025-06-01, *=10 cn-232-a15=15 cn-232-b25=25 cn-301-34bn=25 cn-301-16bn=25 cn-301-60bn-1=25 cn-301-60bn-2=20 cn-301-60bn-3=10 cn-301-60bn-4=5 cn-301-75bn-1a=5 cn-301-75bn-1b=2.5 cn-2025-1-15=15 cn-2025-1-10=10 cn-2025-2-15=15 cn-2025-2-10=10",
        "2026-06-01, *=10 cn-232-a15=15 cn-232-b25=25 cn-301-34bn=25 cn-301-16bn=25 cn-301-60bn-1=25 cn-301-60bn-2=20 cn-301-60bn-3=10 cn-301-60bn-4=5 cn-301-75bn-1a=5 cn-301-75bn-1b=2.5 cn-2025-1-15=15 cn-2025-1-10=10"})
    void everyCodePaysTheSumOfItsLists(String day, String rates) {
        Set<String> all = new TreeSet<>();
        LISTS.forEach((id, codes) -> codes.stream().filter(code -> code.length() == 8 && id.startsWith("cn-")
                && !id.startsWith("cn-unsorted")).forEach(all::add));
        LISTS.forEach((id, codes) -> {
            if (id.startsWith("cn-unsorted")) {
                all.removeAll(codes);
            }
        });
        if (day.equals("2020-01-01")) {
            // Goods of the first exclusion list (No. 6/2019) pay nothing of the lists that year.
            all.removeAll(LISTS.get("cn-301-excl-1"));
        }
        all.removeIf(code -> !ChinaCase.isCode(code, Instant.parse(day + "T04:00:00Z")));
        assertThat(all).hasSizeGreaterThan(5_000);
        for (String code : all) {
            Assessment answer = ChinaCase.assess(code, day + "T12:00");
            assertThat(ChinaCase.percent(answer)).as("%s on %s%n%s", code, day, answer)
                    .isEqualByComparingTo(expected(code, day, rates));
        }
    }

    private static BigDecimal expected(String code, String day, String rates) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String rate : rates.split(" ")) {
            String list = rate.substring(0, rate.indexOf('='));
            boolean suspended = day.compareTo("2019-01-01") >= 0 && switch (list) {
                case "cn-301-34bn" -> LISTS.get("cn-auto-susp-1").contains(code);
                case "cn-301-16bn" -> LISTS.get("cn-auto-susp-2").contains(code);
                case "cn-301-60bn-4" -> LISTS.get("cn-auto-susp-3").contains(code);
                default -> false;
            };
            if (!suspended && (list.equals("*") || LISTS.get(list).contains(code))) {
                sum = sum.add(new BigDecimal(rate.substring(rate.indexOf('=') + 1)));
            }
        }
        return sum;
    }
}
