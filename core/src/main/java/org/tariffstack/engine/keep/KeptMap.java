package org.tariffstack.engine.keep;

import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Values kept by key within a {@link MemoryBudget}; any of them may be gone when it is next asked for. One map may serve many
 * threads, and reading takes no lock.
 *
 * @param <K> what they are found by
 * @param <V> what is kept
 */
public final class KeptMap<K, V> {
    /** What a map holds for an entry beside key and value: the node of the hash table, its place and the item. */
    private static final long OVERHEAD = 96;

    private final MemoryBudget budget;
    private final ConcurrentHashMap<K, Item> items = new ConcurrentHashMap<>();

    /** A map within a budget. */
    public KeptMap(MemoryBudget budget) {
        this.budget = budget;
    }

    /** The value of a key, or null if it is not kept. */
    public @Nullable V get(K key) {
        Item item = items.get(key);
        if (item == null) {
            return null;
        }
        item.touch();
        return item.value;
    }

    /**
     * Keeps a value unless there is one already.
     *
     * @param weight the size of key and value in bytes, as estimated
     * @return the value that is kept under the key, or if none can be, the one given
     */
    public V put(K key, V value, long weight) {
        long whole = weight + OVERHEAD;
        if (!budget.admits(whole)) {
            return value;
        }
        Item item = new Item(key, value, whole);
        Item older = items.putIfAbsent(key, item);
        if (older != null) {
            older.touch();
            return older.value;
        }
        budget.add(item);
        return value;
    }

    /** Counts bytes that the value of a key grew by. */
    public void grow(K key, long more) {
        Item item = items.get(key);
        if (item != null) {
            budget.grow(item, more);
        }
    }

    private final class Item extends KeptItem {
        private final K key;
        private final V value;

        Item(K key, V value, long weight) {
            super(weight);
            this.key = key;
            this.value = value;
        }

        @Override
        protected void drop() {
            items.remove(key, this);
        }
    }
}
