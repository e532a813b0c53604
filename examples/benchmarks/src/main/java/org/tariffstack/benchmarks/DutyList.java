package org.tariffstack.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list of codes that the rules for Drools ask about, as a hash map; {@link StraightLine} says what it is taken from. */
public final class DutyList {
    public static final DutyList LIST_1 = of("301-cn-list1");
    public static final DutyList LIST_2 = of("301-cn-list2");
    public static final DutyList LIST_3 = of("301-cn-list3");
    public static final DutyList LIST_4A = of("301-cn-list4a");
    public static final DutyList NOTE_31B = of("301-cn-31b");
    public static final DutyList NOTE_31D = of("301-cn-31d");
    public static final DutyList NOTE_31F = of("301-cn-31f");
    public static final DutyList NOTE_31G = of("301-cn-31g");
    public static final DutyList NOTE_31I = of("301-cn-31i");
    public static final DutyList NOTE_31J = of("301-cn-31j");
    public static final DutyList ANNEX_II = of("recip-annex2");
    public static final DutyList SPARED_122 = of("122-aa-ii");
    public static final DutyList SPARED_FORCED_LABOR = of("301-fl-52b");

    private final Map<String, Span> spans;

    private DutyList(Map<String, Span> spans) {
        this.spans = spans;
    }

    private static DutyList of(String id) {
        try (Stream<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(Questions.open("lists.csv")).stream()) {
            return new DutyList(rows.filter(row -> row.getField("list").equals(id))
                    .collect(Collectors.toMap(row -> row.getField("hts"), Span::of)));
        }
    }

    /**
     * Whether a code is on the list.
     *
     * @param at when, in seconds since 1970 UTC
     */
    public boolean holds(String code, long at) {
        Span span = spans.get(code);
        return span != null && at >= span.from() && at < span.to();
    }

    /**
     * When a code is on a list.
     *
     * @param from the first second
     * @param to the first second after it
     */
    private record Span(long from, long to) {
        static Span of(NamedCsvRecord row) {
            return new Span(second(row.getField("from"), Long.MIN_VALUE), second(row.getField("to"), Long.MAX_VALUE));
        }

        private static long second(String instant, long otherwise) {
            return instant.isEmpty() ? otherwise : Instant.parse(instant).getEpochSecond();
        }
    }
}
