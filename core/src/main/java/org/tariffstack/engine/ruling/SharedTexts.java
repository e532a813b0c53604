package org.tariffstack.engine.ruling;

import org.tariffstack.engine.keep.KeptMap;
import org.tariffstack.engine.keep.MemoryBudget;

/** Reasons, labels and lists of headings, each kept once: rulings differ in what they put together, seldom in the texts. */
final class SharedTexts {
    private static final int BYTES = 250;

    private final KeptMap<Object, Object> once;

    SharedTexts(MemoryBudget budget) {
        once = new KeptMap<>(budget);
    }

    /** The same text, as the very object that others have. */
    @SuppressWarnings("unchecked") // What is kept under a thing equals it and is of its class.
    <T> T of(T thing) {
        Object kept = once.get(thing);
        return (T) (kept == null ? once.put(thing, thing, BYTES) : kept);
    }
}
