package org.tariffstack.law.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words by which the book writes the constants of our enums: small letters, with '-' for '_'. */
final class WireNames {
    private WireNames() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String all(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(WireNames::of).collect(Collectors.joining(", "));
    }
}
