package org.tariffstack.properties;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.EntryTime;
import org.tariffstack.law.TariffBook;

/** Entries with codes from all over a schedule, and origins and days from all over its law; every third states facts. */
public final class SomeEntries {
    private static final List<String> ORIGINS =
            List.of("CN", "HK", "CA", "MX", "BR", "IN", "DE", "JP", "KR", "CH", "TW", "GB", "RU");
    private static final List<String> DAYS = List.of("2019-06-01T12:00", "2025-02-10", "2025-04-15T00:01", "2025-06-04",
            "2025-08-07T12:00", "2025-11-10", "2026-01-01T00:00", "2026-03-15", "2026-06-08T00:01", "2026-12-05");

    private SomeEntries() {}

    /** So many entries, the same ones each time. */
    public static List<Entry> of(TariffBook book, int count) {
        Random random = new Random(20250404);
        Map<String, List<String>> codes = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String day = any(DAYS, random);
            List<String> lines = codes.computeIfAbsent(day, key -> lines(book, EntryTime.parse(key, "entered").instant(book.zone())));
            Entry.Builder entry = Entry.builder().hts(any(lines, random)).origin(any(ORIGINS, random))
                    .entered(day).value(1 + random.nextInt(1_000_000) + ".37", "USD");
            if (i % 3 == 0) {
                entry.facts("us_content_pct=" + random.nextInt(101) + ";steel_pct=12.5").quantity("1234.5", "kg");
            }
            entries.add(entry.build());
        }
        return entries;
    }

    /** The lines of an instant. */
    private static List<String> lines(TariffBook book, Instant at) {
        return book.schedule().lines().stream().filter(line -> line.validity().period().contains(at))
                .map(line -> line.code().digits()).toList();
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
