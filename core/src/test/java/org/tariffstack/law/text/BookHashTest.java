package org.tariffstack.law.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tariffstack.cn.China;
import org.tariffstack.law.ContentHash;
import org.tariffstack.law.TariffBook;
import org.tariffstack.us.UnitedStates;

/** Each book bears the hash of the text that it is of. */
class BookHashTest {
    private static final Path RESOURCES = Path.of("src/main/resources/org/tariffstack");

    private static ContentHash hash(BookSource source) {
        return BookReader.read(source).contentHash().orElseThrow();
    }

    static Stream<Arguments> books() {
        return Stream.of(Arguments.of(RESOURCES.resolve("us"), UnitedStates.book()),
                Arguments.of(RESOURCES.resolve("cn"), China.book()));
    }

    /** Done here by hand as the command of docs/data.md does it, from the files and not from what the reader opens. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void theCarriedBookBearsTheHashOfAllItsFiles(Path folder, TariffBook book) throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        List<String> lines = files.stream().map(file -> sum(file) + "  " + name(folder, file) + "\n")
                .sorted((a, b) -> a.substring(64).compareTo(b.substring(64))).toList();
        assertThat(lines).hasSizeGreaterThan(20);
        assertThat(book.contentHash().orElseThrow().digits())
                .isEqualTo(hex(String.join("", lines).getBytes(StandardCharsets.UTF_8)));
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static String sum(Path file) {
        try {
            return hex(Files.readString(file).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hex(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void bothFormsBearOneHash() {
        assertThat(UnitedStates.book().contentHash()).contains(hash(UnitedStates.class::getResourceAsStream));
        assertThat(China.book().contentHash()).contains(hash(China.class::getResourceAsStream));
        assertThat(UnitedStates.book().contentHash()).isNotEqualTo(China.book().contentHash());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void howLinesEndDoesNotCount(String end) {
        assertThat(hash(all(text -> text.replace("\n", end)))).isEqualTo(hash(Books.GOOD));
    }

    @Test
    void everyCharacterCounts() {
        assertThat(hash(Books.with(Books.GOOD, "programs.csv", "\n", "\n# a remark\n"))).isNotEqualTo(hash(Books.GOOD));
        assertThat(hash(all(text -> text + "\n"))).isNotEqualTo(hash(Books.GOOD));
    }

    @Test
    void aFileMoreCounts() {
        BookSource more = path -> path.equals("unmodelled.csv")
                ? new ByteArrayInputStream("what,reason,citation,confidence\n".getBytes(StandardCharsets.UTF_8))
                : Books.GOOD.open(path);
        assertThat(hash(more)).isNotEqualTo(hash(Books.GOOD));
    }

    @Test
    void aFileThatIsNoPartOfTheBookDoesNotCount() {
        BookSource beside = path -> path.equals("README.txt") ? InputStream.nullInputStream() : Books.GOOD.open(path);
        assertThat(hash(beside)).isEqualTo(hash(Books.GOOD));
    }

    @Test
    void aBookChangedInCodeDoesNotBearTheOldHash() {
        TariffBook book = BookReader.read(Books.GOOD);
        assertThat(book.toBuilder().layers(List.of()).build().contentHash()).isEmpty();
        assertThat(book.toBuilder().contentHash(ContentHash.of("mine")).build().contentHash())
                .contains(ContentHash.of("mine"));
    }

    private static BookSource all(UnaryOperator<String> change) {
        return path -> {
            try (InputStream bytes = Books.GOOD.open(path)) {
                return bytes == null ? null : changed(bytes, change);
            }
        };
    }

    private static InputStream changed(InputStream bytes, UnaryOperator<String> change) throws IOException {
        String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        return new ByteArrayInputStream(change.apply(text).getBytes(StandardCharsets.UTF_8));
    }
}
