package org.tariffstack.law.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tariffstack.TariffStack;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.fuzz.Fuzz;
import org.tariffstack.fuzz.Mutator;
import org.tariffstack.fuzz.Share;
import org.tariffstack.fuzz.Sheet;
import org.tariffstack.law.TariffBook;
import org.tariffstack.rate.RateTextException;

/** A book with one file spoilt is refused with problems and their places, or it is a book that answers. */
class BookFuzzTest {
    private static final Map<String, String> GOOD = good();

    /** The invented book of the library's own tests. */
    private static Map<String, String> good() {
        Path folder = Path.of(System.getProperty("fuzz.core", ".."), "src/test/resources/books/good");
        Map<String, String> files = new LinkedHashMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return files;
    }

    /** A file that takes the place of the good one. */
    private record Spoilt(String file, byte[] bytes) {
        @Override
        public String toString() {
            return file + ":\n" + new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    @Test
    void books() throws Exception {
        List<String> files = new ArrayList<>(GOOD.keySet());
        Set<String> cells = new LinkedHashSet<>();
        GOOD.values().forEach(text -> text.lines().forEach(line -> cells.addAll(Arrays.asList(line.split(",")))));
        Sheet sheet = new Sheet(new Mutator(List.copyOf(cells), List.of("*", "-", "@", "yes", "no", "true", "false", "+10%", "25%",
                "base", "duty", "relief", "excludes", "portion", "adds", "2025-01-01T00:00", "2025-01-01", "9999", "primary", "lists/", "..")));
        Fuzz.<Spoilt>of(Share.BOOK, BookFormatException.class, InvalidEntryException.class, RateTextException.class).feed(random -> {
            String file = Mutator.pick(files, random);
            return new Spoilt(file, sheet.spoilt(GOOD.get(file), random));
        }, BookFuzzTest::take);
    }

    private static boolean take(Spoilt spoilt) {
        TariffBook book = BookReader.read(path -> {
            byte[] bytes = path.equals(spoilt.file) ? spoilt.bytes
                    : GOOD.containsKey(path) ? GOOD.get(path).getBytes(StandardCharsets.UTF_8) : null;
            return bytes == null ? null : new ByteArrayInputStream(bytes);
        });
        boolean sound = BookValidator.validate(book).stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
        if (sound) {
            Random random = new Random(spoilt.bytes.length);
            Entry entry = Entry.builder()
                    .hts(Mutator.pick(book.schedule().lines(), random).code())
                    .origin(Mutator.pick(List.copyOf(book.countries().keySet()), random))
                    .entered("2025-04-15").build();
            TariffStack.of(book).assess(entry).explain();
        }
        return sound;
    }
}
