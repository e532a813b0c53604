package org.tariffstack.law.text.compact;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;

/** Things that are made when they are first asked for; every thread gets the same. */
final class MadeOnce<T> {
    private final AtomicReferenceArray<T> made;
    private final IntFunction<T> maker;

    /** Things numbered from 0. */
    MadeOnce(int size, IntFunction<T> maker) {
        made = new AtomicReferenceArray<>(size);
        this.maker = maker;
    }

    T get(int number) {
        T thing = made.get(number);
        if (thing == null) {
            made.compareAndSet(number, null, maker.apply(number));
            thing = made.get(number);
        }
        return thing;
    }
}
