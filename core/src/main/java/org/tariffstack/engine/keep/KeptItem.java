package org.tariffstack.engine.keep;

/** Something that is kept within a {@link MemoryBudget}. */
public abstract class KeptItem {
    /** Bytes; read and written under the lock of the budget once the item was added. */
    long weight;
    /** Whether it was asked for since the budget last came by. Threads may race for it: all that is lost is one chance. */
    boolean asked;
    boolean dropped;

    /**
     * Makes an item.
     *
     * @param weight its size in bytes, as estimated
     */
    protected KeptItem(long weight) {
        this.weight = weight;
    }

    /** Says that it was asked for. */
    public final void touch() {
        // Reading first spares other processors a changed line of memory.
        if (!asked) {
            asked = true;
        }
    }

    /** Is no longer kept: whoever holds it lets go of it. */
    protected abstract void drop();
}
