package org.tariffstack.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.tariffstack.TariffStack;
import org.tariffstack.law.text.BookReader;
import org.tariffstack.us.UnitedStates;

/** The embedded book read, and made ready to answer. */
public class LoadBenchmark extends Timed {
    /** As a process does once. */
    @Benchmark
    public TariffStack load() {
        return read();
    }

    static TariffStack read() {
        return TariffStack.of(BookReader.readCompact(UnitedStates.class::getResourceAsStream));
    }
}
