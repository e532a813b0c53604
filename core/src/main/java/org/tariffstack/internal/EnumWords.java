package org.tariffstack.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words by which files write the constants of our enums: small letters, with '-' for '_'. */
public final class EnumWords {
    private EnumWords() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the text is the word for the constant. */
    public static boolean is(Enum<?> constant, String text) {
        String name = constant.name();
        boolean same = name.length() == text.length();
        for (int i = 0; same && i < name.length(); i++) {
            char c = name.charAt(i);
            same = text.charAt(i) == (c == '_' ? '-' : Character.toLowerCase(c));
        }
        return same;
    }

    public static String all(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(EnumWords::of).collect(Collectors.joining(", "));
    }
}
