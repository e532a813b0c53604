package org.tariffstack.landedcost.cape;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeclarationsTest {
    @Test
    void haveOneColumnOneImporterAndNoEntryTwice() {
        Declarations declarations = new Declarations(CapeRules.KNOWN);
        declarations.add("12-3456789", "ABC12345678");
        declarations.add("12-3456789", "01234567890");
        declarations.add("12-3456789", "ABC12345678");
        declarations.add("98-7654321", "ABC12345686");
        assertThat(declarations.files()).extracting(Declarations.Declaration::name)
                .containsExactly("cape-12-3456789-1.csv", "cape-98-7654321-1.csv");
        assertThat(declarations.text(declarations.files().get(0).entries()))
                .isEqualTo("Entry Number\r\n01234567890\r\nABC12345678\r\n");
    }

    /** CSMS 68340863: a declaration has at most 9,999 entries. */
    @Test
    void haveNoMoreEntriesThanCapeTakes() {
        Declarations declarations = new Declarations(CapeRules.KNOWN);
        for (int i = 0; i < 20_000; i++) {
            declarations.add("", String.format(java.util.Locale.ROOT, "ABC%08d", i));
        }
        List<Declarations.Declaration> files = declarations.files();
        assertThat(files).extracting(file -> file.entries().size()).containsExactly(9999, 9999, 2);
        assertThat(files).extracting(Declarations.Declaration::name).containsExactly("cape-1.csv", "cape-2.csv", "cape-3.csv");
    }

    @Test
    void calendarsHaveAnEventForEachDayAndPath() {
        Calendar calendar = new Calendar(LocalDate.of(2026, 7, 1));
        calendar.add(LocalDate.of(2026, 7, 29), "Protest", "ABC12345678");
        calendar.add(LocalDate.of(2026, 7, 29), "Protest", "ABC12345686");
        String text = calendar.text();
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n")
                .containsOnlyOnce("BEGIN:VEVENT").contains("DTSTART;VALUE=DATE:20260729\r\n", "DTEND;VALUE=DATE:20260730\r\n",
                        "SUMMARY:Protest: last day for 2 entries\r\n", "ABC12345678\\, ABC12345686");
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(75));
    }
}
