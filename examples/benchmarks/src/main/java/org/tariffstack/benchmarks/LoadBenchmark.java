package org.tariffstack.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.tariffstack.TariffStack;
import org.tariffstack.law.text.BookReader;
import org.tariffstack.us.UnitedStates;

/** The embedded book read, and made ready to answer. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LoadBenchmark {
    /** As a process does once. */
    @Benchmark
    public TariffStack load() {
        return read();
    }

    static TariffStack read() {
        return TariffStack.of(BookReader.readCompact(UnitedStates.class::getResourceAsStream));
    }
}
