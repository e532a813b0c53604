package org.tariffstack.law.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tariffstack.cn.China;
import org.tariffstack.law.EffectivePeriod;
import org.tariffstack.law.Supposition;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.law.Validity;
import org.tariffstack.us.UnitedStates;

/** A book that is written and read again says what it said. */
class BookWriterTest {
    private static final TariffBook GOOD = BookReader.read(Books.GOOD);

    static Stream<Arguments> books() {
        return Stream.of(Arguments.of("China", China.book()), Arguments.of("Freedonia", GOOD));
    }

    @Test
    @Tag("slow")
    void soDoesTheLargestBook() {
        whatIsWrittenSaysWhatWasRead("United States", UnitedStates.book());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void whatIsWrittenSaysWhatWasRead(String name, TariffBook book) {
        Map<String, String> files = BookWriter.files(book);
        TariffBook again = BookReader.read(BookSource.of(files));

        assertThat(Told.wherever(again)).containsExactlyElementsOf(Told.wherever(book));
        assertThat(BookWriter.files(again)).isEqualTo(files);
    }

    @Test
    void theFilesAreThoseOfTheFolder() {
        assertThat(BookWriter.files(GOOD)).containsKeys("book.csv", "layers.csv", "layers/surtax.csv",
                "layers/retaliation.csv", "lists/steel-goods.csv", "schedule/rates.csv");
        assertThat(BookWriter.files(GOOD).get("lists.csv")).startsWith("list,kind,what,citation,confidence\n");
    }

    @Test
    void theOrderOfLayersIsKeptHoweverTheyAreMixed() {
        List<TariffLayer> mixed = new ArrayList<>(GOOD.layers());
        Collections.shuffle(mixed, new Random(7));
        TariffBook book = GOOD.toBuilder().layers(mixed).build();
        assertThat(Told.wherever(BookReader.read(BookSource.of(BookWriter.files(book)))))
                .isEqualTo(Told.wherever(book));
    }

    @Test
    void oddTextsAreKept() {
        TariffBook book = withFirst(TariffLayer.builder().from(GOOD.layers().get(0))
                .note("# \"one\", and\na line; =1+1 é").build());
        assertThat(BookReader.read(BookSource.of(BookWriter.files(book))).layers().get(0).note())
                .isEqualTo(book.layers().get(0).note());
        TariffBook commented = GOOD.toBuilder().unmodelled(List.of(new org.tariffstack.law.Unmodelled("# 9903.99.99",
                "no remark but a row", GOOD.scheduleCitation(), GOOD.layers().get(0).place()))).build();
        assertThat(BookReader.read(BookSource.of(BookWriter.files(commented))).unmodelled()).hasSize(1);
    }

    private static TariffBook withFirst(TariffLayer layer) {
        List<TariffLayer> layers = new ArrayList<>(GOOD.layers());
        layers.set(0, layer);
        return GOOD.toBuilder().layers(layers).build();
    }

    @Test
    void whatIsSupposedIsNotWrittenAsLaw() {
        TariffBook supposed = GOOD.toBuilder().addSuppositions(new Supposition("truce", "No duty")).build();
        assertThatThrownBy(() -> BookWriter.files(supposed)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[truce]").hasMessageContaining("write the book and the scenario apart");
    }

    @Test
    void anInstantThatNoTextTellsIsRefused() {
        // Clocks of New York were set back on 2025-11-02: 06:30 in UTC was the second 01:30 of that night.
        Instant twice = Instant.parse("2025-11-02T06:30:00Z");
        assertThat(GOOD.zone().getId()).isEqualTo("America/New_York");
        TariffBook book = withFirst(TariffLayer.builder().from(GOOD.layers().get(0))
                .validity(new Validity(new EffectivePeriod(twice, Instant.MAX), null, null)).build());
        assertThatThrownBy(() -> BookWriter.files(book)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2025-11-02T06:30:00Z").hasMessageContaining("America/New_York");
    }

    @Test
    void filesInMemoryAreThoseOfTheMoment() throws Exception {
        Map<String, String> files = new HashMap<>(Map.of("a.csv", "x"));
        BookSource source = BookSource.of(files);
        files.clear();
        try (var bytes = source.open("a.csv")) {
            assertThat(bytes).hasContent("x");
        }
        assertThat(source.open("b.csv")).isNull();
    }
}
