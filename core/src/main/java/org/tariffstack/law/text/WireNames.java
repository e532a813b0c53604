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

    /** Whether the text is the word for the constant. */
    static boolean is(Enum<?> constant, String text) {
        String name = constant.name();
        boolean same = name.length() == text.length();
        for (int i = 0; same && i < name.length(); i++) {
            char c = name.charAt(i);
            same = text.charAt(i) == (c == '_' ? '-' : Character.toLowerCase(c));
        }
        return same;
    }

    static String all(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(WireNames::of).collect(Collectors.joining(", "));
    }
}
