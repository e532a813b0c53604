package org.tariffstack.law;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.tariffstack.entry.HtsCode;

/** A table of things that are all there. */
final class ListedCodes<T> extends CodeTable<T> {
    private final List<T> inOrderOfText;
    private final List<T> sorted;
    private final long[] keys;

    ListedCodes(Collection<T> things, Function<T, HtsCode> code) {
        super(things.size(), lengths(things, code));
        inOrderOfText = List.copyOf(things);
        sorted = new ArrayList<>(things);
        sorted.sort(Comparator.comparing(code));
        keys = new long[sorted.size()];
        for (int row = 0; row < keys.length; row++) {
            keys[row] = key(code.apply(sorted.get(row)));
        }
    }

    private static <T> int lengths(Collection<T> things, Function<T, HtsCode> code) {
        int lengths = 0;
        for (T thing : things) {
            lengths |= 1 << code.apply(thing).length();
        }
        return lengths;
    }

    @Override
    protected long keyAt(int row) {
        return keys[row];
    }

    @Override
    protected T get(int row) {
        return sorted.get(row);
    }

    @Override
    public List<T> oneOfEachTime() {
        return inOrderOfText;
    }

    @Override
    public List<T> inOrderOfText() {
        return inOrderOfText;
    }
}
