package org.tariffstack.engine.keep;

import java.util.ArrayDeque;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The memory that may be used for work that is kept, shared by all that keeps any. When it is used up, what was not asked
 * for since the last round is dropped, entry by entry (the "second chance" algorithm): nothing is ever dropped all at once.
 *
 * <p>Sizes are estimates in bytes; {@code MemoryBudgetTest} holds them to the heap that is really used. One object may serve
 * many threads.
 */
public final class MemoryBudget {
    /** Nothing larger than this part of the whole is kept. */
    private static final int LARGEST_PART = 8;
    private static final int ROOM = 4;

    private final long limit;
    private final AtomicLong used = new AtomicLong();
    private final ArrayDeque<KeptItem> round = new ArrayDeque<>();

    /**
     * A budget.
     *
     * @param limit bytes, zero or more; with zero nothing is kept
     */
    public MemoryBudget(long limit) {
        if (limit < 0) {
            throw new IllegalArgumentException("The memory to keep results in is " + limit + " bytes: give zero or more.");
        }
        this.limit = limit;
    }

    /** The most bytes that are kept. */
    public long limit() {
        return limit;
    }

    /** How many bytes are kept now, as estimated. */
    public long used() {
        return used.get();
    }

    /** Whether a good part of the memory is free. */
    public boolean hasRoom() {
        return used.get() < limit - limit / ROOM;
    }

    /** How many things are kept now. */
    public int items() {
        synchronized (round) {
            return round.size();
        }
    }

    /** Whether a thing of so many bytes may be kept at all. */
    boolean admits(long weight) {
        return weight <= limit / LARGEST_PART;
    }

    /** Counts an item that is kept from now on, and drops others until there is room. */
    public void add(KeptItem item) {
        used.addAndGet(item.weight);
        synchronized (round) {
            round.add(item);
            makeRoom();
        }
    }

    /** Counts bytes that an item grew by; whether it is still kept after that is all one to the caller. */
    public void grow(KeptItem item, long more) {
        synchronized (round) {
            if (item.dropped || limit == 0) {
                return;
            }
            item.weight += more;
            used.addAndGet(more);
            makeRoom();
        }
    }

    private void makeRoom() {
        while (used.get() > limit && !round.isEmpty()) {
            KeptItem item = round.poll();
            if (item.asked) {
                item.asked = false;
                round.add(item);
            } else {
                item.dropped = true;
                used.addAndGet(-item.weight);
                item.drop();
            }
        }
    }
}
