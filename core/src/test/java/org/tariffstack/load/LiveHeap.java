package org.tariffstack.load;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;

/** What is in use of the heap after everything that nobody holds was collected. */
final class LiveHeap {
    private LiveHeap() {}

    /**
     * Megabytes in use.
     *
     * @param held what must be counted
     */
    static long megabytes(Object held) {
        try {
            // Twice, since what was kept by soft or weak references goes in the second.
            System.gc();
            System.gc();
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
        } finally {
            Reference.reachabilityFence(held);
        }
    }
}
