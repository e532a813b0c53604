package org.tariffstack.whatif;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words by which files write our constants: small letters. */
final class Words {
    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static String all(Enum<?>... constants) {
        return Arrays.stream(constants).map(Words::of).collect(Collectors.joining(", "));
    }
}
