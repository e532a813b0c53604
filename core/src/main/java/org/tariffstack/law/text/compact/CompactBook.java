package org.tariffstack.law.text.compact;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tariffstack.law.CodeList;
import org.tariffstack.law.CodeTable;
import org.tariffstack.law.Condition;
import org.tariffstack.law.Confidence;
import org.tariffstack.law.ContentHash;
import org.tariffstack.law.RateLine;
import org.tariffstack.law.SourcePlace;
import org.tariffstack.law.StatisticalCode;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.text.BookFormatException;
import org.tariffstack.law.text.BookSource;
import org.tariffstack.law.text.syntax.ConditionParser;
import org.tariffstack.law.text.syntax.ConditionSyntaxException;

/**
 * A book in one file that the build makes of the text, so that whoever asks one question need not read 70,000 rows.
 *
 * <p>The many rows, those of the schedule and of the product lists, are tables of numbers in which codes are looked up
 * where they lie; the rest of the book is in it as text and is read as any book is. docs/data.md describes the form.
 */
public final class CompactBook implements BookSource {
    /** The name of the file, beside the text. */
    public static final String FILE = CompactBytes.FILE;
    public static final String RATES = "schedule/rates.csv";
    public static final String STATISTICAL = "schedule/statistical.csv";
    /** "TSBK". */
    static final int MAGIC = 0x5453424B;
    /** The number of the form, raised with every change of it. */
    static final int FORM = 3;
    /** How many columns of numbers the tables have. */
    static final int RATE_COLUMNS = 7;
    static final int STATISTICAL_COLUMNS = 3;
    static final int LIST_COLUMNS = 4;

    private final ByteBuffer bytes;
    private final ContentHash contentHash;
    private final Map<String, byte[]> files = new HashMap<>();
    private final CompactWords words;
    private final CompactValidities validities;
    private final CodeTable<RateLine> rates;
    private final CodeTable<StatisticalCode> statistical;
    /** Where the table of each product list begins. */
    private final Map<String, Integer> lists = new HashMap<>();

    private CompactBook(ByteBuffer bytes) {
        this.bytes = bytes;
        if (bytes.getInt() != MAGIC || bytes.getInt() != FORM) {
            throw CompactBytes.broken("it is not of form " + FORM + "; build the library anew");
        }
        contentHash = new ContentHash(text());
        for (int left = bytes.getInt(); left > 0; left--) {
            files.put(text(), taken());
        }
        words = CompactWords.take(bytes);
        validities = CompactValidities.take(bytes);
        rates = CompactTable.at(bytes, (table, row) -> new RateLine(table.code(row),
                words.get(table.number(1, row)), words.get(table.number(2, row)), words.get(table.number(3, row)),
                words.list(table.number(4, row)), validities.get(table.number(5, row)), place(RATES, table, row),
                confidence(words.get(table.number(6, row)))));
        CompactTable.skip(bytes, RATE_COLUMNS);
        statistical = CompactTable.at(bytes, (table, row) -> new StatisticalCode(table.code(row),
                words.list(table.number(1, row)), validities.get(table.number(2, row)),
                place(STATISTICAL, table, row)));
        CompactTable.skip(bytes, STATISTICAL_COLUMNS);
        for (int left = bytes.getInt(); left > 0; left--) {
            lists.put(text(), bytes.position());
            CompactTable.skip(bytes, LIST_COLUMNS);
        }
    }

    /**
     * Takes in a compact book.
     *
     * @throws BookFormatException if the bytes are none; a row that is broken is told when it is asked for
     */
    public static CompactBook of(byte[] content) {
        return CompactBytes.whole("the file", () -> new CompactBook(ByteBuffer.wrap(content)));
    }

    private byte[] taken() {
        byte[] taken = new byte[CompactBytes.count(bytes, 1)];
        bytes.get(taken);
        return taken;
    }

    private String text() {
        return new String(taken(), StandardCharsets.UTF_8);
    }

    /** A confidence by its word; an empty one is that of the schedule as a whole. */
    private static @Nullable Confidence confidence(String word) {
        return word.isEmpty() ? null : Confidence.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static SourcePlace place(String file, CompactTable<?> table, int row) {
        return new SourcePlace(file, table.number(CompactTable.LINE, row));
    }

    /** The path of the file of a list. */
    public static String fileOf(String list) {
        return "lists/" + list + ".csv";
    }

    /** Opens one of the files of the book that it holds as text. */
    @Override
    public @Nullable InputStream open(String path) {
        byte[] file = files.get(path);
        return file == null ? null : new ByteArrayInputStream(file);
    }

    /** The content hash of the text that it was made of. */
    public ContentHash contentHash() {
        return contentHash;
    }

    public CodeTable<RateLine> rates() {
        return rates;
    }

    public CodeTable<StatisticalCode> statistical() {
        return statistical;
    }

    /** The entries of a product list. */
    public CodeTable<CodeList.Item> items(String list, ConditionParser conditions) {
        Integer start = lists.get(list);
        if (start == null) {
            throw CompactBytes.broken("it lacks the list " + list);
        }
        String file = fileOf(list);
        return CompactTable.at(bytes.duplicate().position(start), (table, row) -> new CodeList.Item(
                table.code(row), validities.get(table.number(1, row)),
                condition(words.get(table.number(2, row)), conditions), words.get(table.number(3, row)),
                place(file, table, row)));
    }

    private static Condition condition(String text, ConditionParser conditions) {
        try {
            return conditions.parse(text);
        } catch (ConditionSyntaxException e) {
            throw CompactBytes.broken("it holds a condition that cannot be read: " + text + " (" + e.getMessage() + ")");
        }
    }

    /**
     * Refuses a compact book that was made of another text.
     *
     * @throws IllegalStateException if it was
     */
    void requireMadeOf(TariffBook text) {
        if (!Optional.of(contentHash).equals(text.contentHash())) {
            throw new IllegalStateException(FILE + " was made of another text of the book; run mvn process-classes");
        }
    }
}
