package org.tariffstack.law.text.compact;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tariffstack.fuzz.Fuzz;
import org.tariffstack.fuzz.Mutator;
import org.tariffstack.fuzz.Share;
import org.tariffstack.fuzz.Sheet;
import org.tariffstack.law.CodeList;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.text.BookFormatException;
import org.tariffstack.law.text.BookReader;
import org.tariffstack.law.text.BookSource;

/** A compact book with some bytes spoilt is refused with problems, at once or when a spoilt row is asked for. */
class CompactFuzzTest {
    private static final BookSource GOOD =
            BookSource.directory(Path.of(System.getProperty("fuzz.core", ".."), "src/test/resources/books/good"));
    private static final List<Integer> NUMBERS = List.of(0, 1, -1, 2, 255, 65_536, Integer.MAX_VALUE, Integer.MIN_VALUE,
            Integer.MAX_VALUE / 4, 1 << 28);

    @Test
    void compactBooks() throws Exception {
        byte[] good = CompactWriter.write(BookText.read(GOOD));
        Fuzz.<byte[]>of(Share.COMPACT, BookFormatException.class).feed(random -> spoilt(good, random), bytes -> {
            TariffBook book = BookReader.readCompact(
                    path -> path.equals(CompactBook.FILE) ? new ByteArrayInputStream(bytes) : null);
            book.schedule().lines().forEach(line -> line.validity().period());
            book.schedule().statisticalNumbers().forEach(number -> Objects.requireNonNull(number.units()));
            for (CodeList list : book.codeLists().values()) {
                list.items().forEach(item -> item.when().text());
            }
            book.changeInstants();
            return true;
        });
    }

    private static byte[] spoilt(byte[] good, Random random) {
        byte[] bytes = good.clone();
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            switch (random.nextInt(4)) {
                case 0 -> ByteBuffer.wrap(bytes).putInt(random.nextInt(bytes.length - 4), Mutator.pick(NUMBERS, random));
                case 1 -> bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                case 2 -> bytes = random.nextInt(4) == 0 ? java.util.Arrays.copyOf(bytes, 16 + random.nextInt(bytes.length)) : bytes;
                default -> bytes = random.nextInt(4) == 0 ? Sheet.spoilt(bytes, random) : bytes;
            }
        }
        return bytes;
    }
}
