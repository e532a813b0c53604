package org.tariffstack.law.text.compact;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The different texts of the rows of a {@link CompactBook}: how many, where each ends, and all of them in UTF-8. */
final class CompactWords {
    private final MadeOnce<String> words;
    private final MadeOnce<List<String>> lists;

    private CompactWords(ByteBuffer bytes, int count, int ends) {
        int first = ends + count * Integer.BYTES;
        words = new MadeOnce<>(count, number -> {
            int from = number == 0 ? 0 : bytes.getInt(ends + (number - 1) * Integer.BYTES);
            byte[] word = new byte[bytes.getInt(ends + number * Integer.BYTES) - from];
            bytes.get(first + from, word);
            return new String(word, StandardCharsets.UTF_8);
        });
        lists = new MadeOnce<>(count, number -> get(number).isEmpty() ? List.of() : List.of(get(number).split(" ")));
    }

    /** Takes the texts from where the bytes stand and leaves them behind them. */
    static CompactWords take(ByteBuffer bytes) {
        int count = CompactBytes.count(bytes, Integer.BYTES);
        int ends = bytes.position();
        for (int number = 0, before = 0; number < count; number++) {
            int end = bytes.getInt();
            if (end < before) {
                throw new IllegalArgumentException("a text that ends before it begins");
            }
            before = end;
        }
        CompactWords words = new CompactWords(bytes, count, ends);
        bytes.position(ends + (count - 1) * Integer.BYTES);
        int length = CompactBytes.count(bytes, 1);
        bytes.position(bytes.position() + length);
        return words;
    }

    String get(int number) {
        return words.get(number);
    }

    /** A text taken as words with blanks between. */
    List<String> list(int number) {
        return lists.get(number);
    }

    /** Collects texts and numbers them. */
    static final class Writer {
        private final Map<String, Integer> numbers = new LinkedHashMap<>(Map.of("", 0));

        int number(String word) {
            return numbers.computeIfAbsent(word, key -> numbers.size());
        }

        void write(DataOutputStream out) throws IOException {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            out.writeInt(numbers.size());
            for (String word : numbers.keySet()) {
                all.write(word.getBytes(StandardCharsets.UTF_8));
                out.writeInt(all.size());
            }
            all.writeTo(out);
        }
    }
}
