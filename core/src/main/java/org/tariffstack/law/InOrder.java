package org.tariffstack.law;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Copies that nobody can change and that keep the order in which the book names things, for it is shown. */
final class InOrder {
    private InOrder() {}

    static <T> Set<T> copyOf(Set<T> set) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(set));
    }

    static <K, V> Map<K, V> copyOf(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
