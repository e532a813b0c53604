package org.tariffstack.landedcost.text;

import java.util.Locale;

/** Constants as the command line writes them: {@code TWO_WORDS} is {@code two-words}. */
public final class EnumWords {
    private EnumWords() {}

    /** The word for a constant, in small letters with hyphens. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
