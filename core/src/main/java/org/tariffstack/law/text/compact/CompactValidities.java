package org.tariffstack.law.text.compact;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tariffstack.law.EffectivePeriod;
import org.tariffstack.law.Validity;

/**
 * The different validities of the rows of a {@link CompactBook}: how many, and of each the first and the last second since
 * 1970 and the days of both acts, likewise counted.
 */
final class CompactValidities {
    private static final int LENGTH = 2 * Long.BYTES + 2 * Integer.BYTES;
    /** Some eight thousand years, as far as the times of a book's text reach. */
    private static final long MOST_SECONDS = 253_402_300_799L;
    private static final int NO_DAY = Integer.MIN_VALUE;

    private final MadeOnce<Validity> validities;

    private CompactValidities(MadeOnce<Validity> validities) {
        this.validities = validities;
    }

    /** Takes the validities from where the bytes stand and leaves them behind them. */
    static CompactValidities take(ByteBuffer bytes) {
        int count = CompactBytes.count(bytes, LENGTH);
        int first = bytes.position();
        bytes.position(first + count * LENGTH);
        return new CompactValidities(new MadeOnce<>(count, number -> read(bytes, first + number * LENGTH)));
    }

    private static Validity read(ByteBuffer bytes, int at) {
        return new Validity(new EffectivePeriod(instant(bytes.getLong(at)), instant(bytes.getLong(at + Long.BYTES))),
                day(bytes.getInt(at + 2 * Long.BYTES)), day(bytes.getInt(at + 2 * Long.BYTES + Integer.BYTES)));
    }

    private static Instant instant(long second) {
        return second == Long.MIN_VALUE ? Instant.MIN
                : second == Long.MAX_VALUE ? Instant.MAX : near(Instant.ofEpochSecond(second));
    }

    private static @Nullable LocalDate day(int day) {
        return day == NO_DAY ? null : LocalDate.ofInstant(near(Instant.ofEpochSecond(day * 86_400L)), ZoneOffset.UTC);
    }

    private static Instant near(Instant instant) {
        if (Math.abs(instant.getEpochSecond()) > MOST_SECONDS) {
            throw new IllegalArgumentException("a time far off");
        }
        return instant;
    }

    Validity get(int number) {
        return validities.get(number);
    }

    /** Collects validities and numbers them. */
    static final class Writer {
        private final Map<Validity, Integer> numbers = new LinkedHashMap<>();

        int number(Validity validity) {
            return numbers.computeIfAbsent(validity, key -> numbers.size());
        }

        void write(DataOutputStream out) throws IOException {
            out.writeInt(numbers.size());
            for (Validity validity : numbers.keySet()) {
                out.writeLong(second(validity.period().from()));
                out.writeLong(second(validity.period().to()));
                out.writeInt(day(validity.enacted()));
                out.writeInt(day(validity.ended()));
            }
        }

        private static long second(Instant instant) {
            return instant.equals(Instant.MIN) ? Long.MIN_VALUE
                    : instant.equals(Instant.MAX) ? Long.MAX_VALUE : instant.getEpochSecond();
        }

        private static int day(@Nullable LocalDate day) {
            return day == null ? NO_DAY : Math.toIntExact(day.toEpochDay());
        }
    }
}
