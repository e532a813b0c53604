package org.tariffstack.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tariffstack.law.Confidence;
import org.tariffstack.law.TariffBook;

/** Doubts are told of programmes that there are, and of each that rests on a conclusion. */
class DoubtsTest {

    static List<TariffBook> books() {
        return EvidencePage.BOOKS;
    }

    @ParameterizedTest
    @MethodSource("books")
    void whatWasConcludedIsDoubted(TariffBook book) {
        Set<String> inferred = new TreeSet<>();
        book.layers().stream().filter(layer -> layer.citation().confidence() == Confidence.INFERRED)
                .forEach(layer -> inferred.add(layer.program().id()));
        assertThat(doubted(book)).containsAll(inferred);
        assertThat(book.programs().keySet()).containsAll(doubted(book));
    }

    @Test
    void eachSaysSomethingOfABook() {
        assertThat(Doubt.all()).isNotEmpty().allSatisfy(doubt -> {
            assertThat(doubt.text()).isNotBlank();
            assertThat(books()).extracting(TariffBook::jurisdiction).contains(doubt.book());
        });
    }

    private static Set<String> doubted(TariffBook book) {
        Set<String> doubted = new TreeSet<>();
        Doubt.all().stream().filter(doubt -> doubt.book().equals(book.jurisdiction()))
                .forEach(doubt -> doubted.addAll(doubt.programs()));
        return doubted;
    }
}
