package org.tariffstack.law.text.compact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tariffstack.TariffStack;
import org.tariffstack.cn.China;
import org.tariffstack.entry.Entry;
import org.tariffstack.law.CodeList;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.text.BookFormatException;
import org.tariffstack.law.text.BookReader;
import org.tariffstack.law.text.BookSource;
import org.tariffstack.law.text.Books;
import org.tariffstack.law.text.Told;
import org.tariffstack.us.UnitedStates;

/** The compact form of a book says what its text says. */
class CompactBookTest {
    private static final BookSource US = UnitedStates.class::getResourceAsStream;
    private static final BookSource CN = China.class::getResourceAsStream;

    static Stream<Arguments> books() {
        return Stream.of(Arguments.of("China", CN), Arguments.of("Freedonia", Books.GOOD));
    }

    @Test
    @Tag("slow")
    void bothFormsGiveOneBookHoweverLarge() throws IOException {
        bothFormsGiveOneBook("United States", US);
    }

    static Stream<Arguments> embedded() {
        return Stream.of(Arguments.of("United States", US), Arguments.of("China", CN));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void bothFormsGiveOneBook(String name, BookSource source) throws IOException {
        BookText text = BookText.read(source);
        TariffBook compact = BookReader.readCompact(only(CompactWriter.write(text)));

        assertThat(Told.of(compact)).containsExactlyElementsOf(Told.of(text.book()));
        assertThat(compact.changeInstants()).isEqualTo(text.book().changeInstants());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("embedded")
    void theLibraryCarriesTheFormThatTheTextGives(String name, BookSource source) throws IOException {
        BookText text = BookText.read(source);
        try (var bytes = source.open(CompactBook.FILE)) {
            assertThat(bytes).as("made by the build, in the phase process-classes").isNotNull();
            byte[] carried = bytes.readAllBytes();
            CompactBook.of(carried).requireMadeOf(text.book());
            assertThat(carried).isEqualTo(CompactWriter.write(text));
        }
    }

    @Test
    void aFormOfAnotherTextIsRefused() throws IOException {
        CompactBook old = CompactBook.of(CompactWriter.write(BookText.read(Books.GOOD)));
        old.requireMadeOf(BookText.read(Books.GOOD).book());

        BookText edited = BookText.read(Books.with(Books.GOOD, "programs.csv", "\n", "\n# a remark\n"));
        assertThatThrownBy(() -> old.requireMadeOf(edited.book())).isInstanceOf(IllegalStateException.class)
                .hasMessage("compact.bin was made of another text of the book; run mvn process-classes");
    }

    @Test
    void aFileMoreIsAnotherText() throws IOException {
        CompactBook old = CompactBook.of(CompactWriter.write(BookText.read(Books.GOOD)));
        BookSource more = path -> path.equals("unmodelled.csv")
                ? new ByteArrayInputStream("what,reason,citation,confidence\n".getBytes(StandardCharsets.UTF_8))
                : Books.GOOD.open(path);
        try (var there = Books.GOOD.open("unmodelled.csv")) {
            assertThat(there).isNull();
        }
        assertThatThrownBy(() -> old.requireMadeOf(BookText.read(more).book())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aFileOfAnotherFormIsRefused() throws IOException {
        byte[] bytes = CompactWriter.write(BookText.read(Books.GOOD));
        bytes[7]++;
        assertThatThrownBy(() -> CompactBook.of(bytes)).isInstanceOf(BookFormatException.class)
                .hasMessageContaining("it is not of form 3");
    }

    @Test
    void brokenBytesAreToldWhereverTheyAre() throws IOException {
        byte[] good = CompactWriter.write(BookText.read(Books.GOOD));
        for (int length : List.of(0, 4, 20, 100, good.length / 2, good.length - 1)) {
            assertThatThrownBy(() -> CompactBook.of(Arrays.copyOf(good, length))).as("cut to " + length)
                    .isInstanceOf(BookFormatException.class).hasMessageContaining("is broken");
        }
        for (int count : List.of(-1, Integer.MAX_VALUE, 1 << 28)) {
            // The length of the hash, the number of files and the length of the first path.
            for (int at : List.of(8, 76, 80)) {
                byte[] broken = good.clone();
                ByteBuffer.wrap(broken).putInt(at, count);
                assertThatThrownBy(() -> CompactBook.of(broken)).as(count + " at " + at).isInstanceOf(BookFormatException.class);
            }
        }
    }

    @Test
    void withoutTheCompactFormTheTextIsRead() {
        assertThat(Told.of(BookReader.readCompact(Books.GOOD))).isEqualTo(Told.of(BookReader.read(Books.GOOD)));
    }

    @Test
    void aBookOfOnesOwnIsReadFromItsTextWhateverLiesBesideIt() {
        BookSource withRubbish = path -> path.equals(CompactBook.FILE)
                ? new ByteArrayInputStream(new byte[] {1}) : Books.GOOD.open(path);
        assertThat(Told.of(BookReader.read(withRubbish))).isEqualTo(Told.of(BookReader.read(Books.GOOD)));
    }

    @Test
    void bothFormsAnswerAlike() {
        TariffStack compact = TariffStack.unitedStates();
        TariffStack text = TariffStack.of(BookReader.read(US));
        for (String code : List.of("9503.00.00", "9503.00.00.11", "8471.30.01", "7208.10.15", "8703.23.01",
                "2204.21.50", "8421.21.00.00", "0402.10.50", "7326.90.86.88")) {
            for (String origin : List.of("CN", "FR", "CA", "BR", "RU")) {
                for (String day : List.of("2018-09-01", "2025-04-15", "2025-09-01", "2026-05-01")) {
                    Entry entry = Entry.builder().hts(code).origin(origin).entered(day).value("10000", "USD").build();
                    assertThat(compact.assess(entry).explain()).isEqualTo(text.assess(entry).explain());
                }
            }
        }
    }

    @Test
    @SuppressWarnings("ReferenceEquality") // Whether each row was made once is what is tested.
    void manyThreadsMakeEachRowOnce() throws Exception {
        TariffBook book = BookReader.readCompact(only(CompactWriter.write(BookText.read(CN))));
        CodeList longest = book.codeLists().get("cn-301-60bn-1");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<CodeList.Item>>> read = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                read.add(threads.submit(longest::items));
            }
            List<CodeList.Item> first = longest.items();
            for (Future<List<CodeList.Item>> items : read) {
                List<CodeList.Item> others = items.get();
                assertThat(others).hasSameSizeAs(first);
                assertThat(IntStream.range(0, first.size()).allMatch(i -> others.get(i) == first.get(i))).isTrue();
            }
        } finally {
            threads.shutdown();
        }
    }

    /** A source that holds the compact form and nothing else. */
    private static BookSource only(byte[] compact) {
        return path -> path.equals(CompactBook.FILE) ? new ByteArrayInputStream(compact) : null;
    }
}
