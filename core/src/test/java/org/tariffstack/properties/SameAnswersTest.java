package org.tariffstack.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.TariffStack;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.engine.Rounding;
import org.tariffstack.entry.Entry;
import org.tariffstack.law.text.BookReader;
import org.tariffstack.us.UnitedStates;

/** The same entries get the same answers, to the letter, whoever else is asking and wherever the machine stands. */
@Isolated("sets the default locale and time zone of the virtual machine")
class SameAnswersTest {
    private static final int ENTRIES = 120;
    private static final int THREADS = 8;

    private static final List<Entry> SOME = entries();

    /** Lines from all over the schedule, origins and days from all over the book; every third states facts. */
    private static List<Entry> entries() {
        Random random = new Random(20250404);
        List<String> codes = TariffDomain.BOOK.schedule().lines().stream().map(line -> line.code().digits()).toList();
        List<String> origins = List.of("CN", "HK", "CA", "MX", "BR", "IN", "DE", "JP", "KR", "CH", "TW", "GB", "RU");
        List<String> days = List.of("2019-06-01T12:00", "2025-02-10", "2025-04-15T00:01", "2025-06-04", "2025-08-07T12:00",
                "2025-11-10", "2026-01-01T00:00", "2026-03-15", "2026-06-08T00:01", "2026-12-05");
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < ENTRIES; i++) {
            Entry.Builder entry = Entry.builder().hts(codes.get(random.nextInt(codes.size())))
                    .origin(origins.get(random.nextInt(origins.size()))).entered(days.get(random.nextInt(days.size())))
                    .value(1 + random.nextInt(1_000_000) + ".37", "USD");
            if (i % 3 == 0) {
                entry.facts("us_content_pct=" + random.nextInt(101) + ";steel_pct=12.5").quantity("1234.5", "kg");
            }
            entries.add(entry.build());
        }
        return entries;
    }

    private static String answer(TariffStack stack, Entry entry) {
        Assessment assessment = stack.assess(entry);
        return assessment.explain() + assessment.dutyAmount() + assessment.bounds() + assessment.filingOrder();
    }

    private static List<String> answers(TariffStack stack) {
        return SOME.stream().map(entry -> answer(stack, entry)).toList();
    }

    /** A stack that nobody has asked yet, so that all that it computes when it is first asked is computed by many. */
    private static TariffStack fresh() {
        return TariffStack.of(BookReader.read(UnitedStates.class::getResourceAsStream)).rounding(Rounding.US_CUSTOMS);
    }

    @Test
    void manyThreadsGetWhatOneGets() throws Exception {
        List<String> alone = answers(fresh());
        TariffStack shared = fresh();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> runs = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                long seed = thread;
                runs.add(pool.submit(() -> {
                    start.await();
                    for (int i : shuffled(seed)) {
                        assertThat(answer(shared, SOME.get(i))).isEqualTo(alone.get(i));
                    }
                    return null;
                }));
            }
            start.countDown();
            for (Future<?> run : runs) {
                run.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<Integer> shuffled(long seed) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < ENTRIES; i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(seed));
        return order;
    }

    /** Turkish has an i of its own, Arabic and Thai other digits or years; the zones lie a day apart or jump at midnight. */
    @ParameterizedTest
    @CsvSource({"tr-TR,Pacific/Kiritimati", "ar-EG-u-nu-arab,America/St_Johns", "th-TH-u-ca-buddhist-nu-thai,Asia/Kathmandu",
        "de-DE,Pacific/Pago_Pago", "hi-IN-u-nu-deva,America/Sao_Paulo"})
    void thePlaceOfTheMachineDoesNotMatter(String locale, String zone) {
        List<String> atHome = inPlace(Locale.ENGLISH, "UTC");
        assertThat(inPlace(Locale.forLanguageTag(locale), zone)).isEqualTo(atHome);
    }

    private static List<String> inPlace(Locale locale, String zone) {
        Locale oldLocale = Locale.getDefault();
        TimeZone oldZone = TimeZone.getDefault();
        try {
            Locale.setDefault(locale);
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            return answers(fresh());
        } finally {
            Locale.setDefault(oldLocale);
            TimeZone.setDefault(oldZone);
        }
    }
}
