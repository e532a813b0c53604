package org.tariffstack.law.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.law.NationalChapters;
import org.tariffstack.law.TariffBook;
import org.tariffstack.us.UnitedStates;

/** Which numbers are of goods and which say how goods are treated is of each country's tariff. */
class NationalChaptersTest {
    private static final String CHAPTERS = "special_chapter,98\nadditional_chapter,99\nchapters_citation,Tariff of Freedonia 2025\n";

    private static BookSource with(String settings) {
        return Books.with(Books.GOOD, "book.csv", CHAPTERS, settings);
    }

    private static List<String> problems(BookSource source) {
        return Books.problems(source).stream().map(BookProblem::toString).toList();
    }

    /** HTSUS chapter 98 is "Special Classification Provisions", chapter 99 holds temporary and additional duties. */
    @Test
    void theUnitedStatesHaveTwo() {
        NationalChapters chapters = UnitedStates.book().nationalChapters();
        assertThat(chapters.isSpecial(HtsCode.of("9802.00.80"))).isTrue();
        assertThat(chapters.isAdditional(HtsCode.of("9903.01.24"))).isTrue();
        assertThat(chapters.legal(HtsCode.of("9903.01.24.00"))).isEqualTo(HtsCode.of("9903.01.24"));
        assertThat(chapters.legal(HtsCode.of("9503.00.00.11"))).isEqualTo(HtsCode.of("9503.00.00.11"));
        assertThat(chapters.isSpecial(HtsCode.of("9701.21.00"))).isFalse();
    }

    @Test
    void aBookThatNamesNoneHasNumbersOfGoodsOnly() throws Exception {
        TariffBook book = BookReader.read(with(""));
        assertThat(book.nationalChapters()).isEqualTo(NationalChapters.NONE);
        assertThat(book.nationalChapters().isAdditional(HtsCode.of("9903.01.24"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "special_chapter,x;chapters_citation,Act      | is not a chapter such as 98",
        "special_chapter,98                           | the setting is missing",
        "special_chapter,98;additional_chapter,98;chapters_citation,Act | chapter 98 is the chapter of special classifications already",
        "additional_chapter,97;chapters_citation,Act  | 9903.20.01 is not of chapter 97",
    })
    void whatCannotBeIsTold(String settings, String problem) {
        assertThat(problems(with(settings.strip().replace(";", "\n") + "\n"))).anyMatch(told -> told.contains(problem));
    }

    /** Freedonia's unfriendly countries pay column 2; a line without it can stand in the chapter that the book names alone. */
    @Test
    void onlySpecialClassificationsMayLackColumn2() {
        // The good book has a line of chapter 98 without column 2.
        assertThat(problems(Books.GOOD)).noneMatch(told -> told.contains("column 2"));
        assertThat(problems(with("special_chapter,97\nchapters_citation,Act\n")))
                .anyMatch(told -> told.contains("column 2"));
    }
}
