package org.tariffstack.law.text.compact;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.internal.EnumWords;
import org.tariffstack.law.CodeList;
import org.tariffstack.law.CodeTable;
import org.tariffstack.law.RateLine;
import org.tariffstack.law.StatisticalCode;
import org.tariffstack.law.TariffBook;

/** Writes a {@link CompactBook} of a text. */
final class CompactWriter {
    private final BookText text;
    private final CompactWords.Writer words = new CompactWords.Writer();
    private final CompactValidities.Writer validities = new CompactValidities.Writer();

    private CompactWriter(BookText text) {
        this.text = text;
    }

    /** The bytes of the compact book. */
    static byte[] write(BookText text) throws IOException {
        return new CompactWriter(text).write();
    }

    private byte[] write() throws IOException {
        TariffBook book = text.book();
        ByteArrayOutputStream tables = new ByteArrayOutputStream();
        DataOutputStream rows = new DataOutputStream(tables);
        List<ToIntFunction<RateLine>> rateColumns = List.of(line -> line(line.place().line()),
                line -> words.number(line.generalText()), line -> words.number(line.specialText()),
                line -> words.number(line.column2Text()), line -> words(line.units()),
                line -> validities.number(line.validity()),
                line -> words.number(line.confidence().map(EnumWords::of).orElse("")));
        write(book.schedule().lines(), RateLine::code, RateLine::validity, rateColumns, rows);
        List<ToIntFunction<StatisticalCode>> statisticalColumns = List.of(number -> line(number.place().line()),
                number -> words(number.units()), number -> validities.number(number.validity()));
        write(book.schedule().statisticalNumbers(), StatisticalCode::code, StatisticalCode::validity, statisticalColumns, rows);
        List<ToIntFunction<CodeList.Item>> listColumns = List.of(item -> line(item.place().line()),
                item -> validities.number(item.validity()), item -> words.number(item.when().text()),
                item -> words.number(item.note()));
        Set<String> inTables = new HashSet<>(Set.of(CompactBook.RATES, CompactBook.STATISTICAL));
        rows.writeInt(book.codeLists().size());
        for (CodeList list : book.codeLists().values()) {
            inTables.add(CompactBook.fileOf(list.id()));
            bytes(list.id().getBytes(StandardCharsets.UTF_8), rows);
            write(list.byCode().inOrderOfCodes(), CodeList.Item::code,
                    item -> List.of(item.validity(), item.when()), listColumns, rows);
        }

        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(whole);
        out.writeInt(CompactBook.MAGIC);
        out.writeInt(CompactBook.FORM);
        bytes(book.contentHash().orElseThrow().digits().getBytes(StandardCharsets.UTF_8), out);
        Map<String, byte[]> files = new TreeMap<>(text.files());
        files.keySet().removeAll(inTables);
        out.writeInt(files.size());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            bytes(file.getKey().getBytes(StandardCharsets.UTF_8), out);
            bytes(file.getValue(), out);
        }
        words.write(out);
        validities.write(out);
        tables.writeTo(out);
        return whole.toByteArray();
    }

    private static <T> void write(List<T> sorted, Function<T, HtsCode> code, Function<T, Object> time,
            List<ToIntFunction<T>> columns, DataOutputStream out) throws IOException {
        out.writeInt(sorted.size());
        out.writeInt(CodeTable.of(sorted, code).lengths());
        Map<Object, Integer> times = new LinkedHashMap<>();
        for (int row = 0; row < sorted.size(); row++) {
            times.putIfAbsent(time.apply(sorted.get(row)), row);
        }
        out.writeInt(times.size());
        for (int row : times.values()) {
            out.writeInt(row);
        }
        for (T row : sorted) {
            out.writeLong(CompactTable.keyOf(code.apply(row)));
        }
        for (ToIntFunction<T> column : columns) {
            for (T row : sorted) {
                out.writeInt(column.applyAsInt(row));
            }
        }
    }

    private static void bytes(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private int words(List<String> list) {
        return words.number(String.join(" ", list));
    }

    private static int line(long line) {
        return Math.toIntExact(line);
    }
}
