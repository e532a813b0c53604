package org.tariffstack.entry;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A country of origin, as ISO 3166 alpha-2 writes it: "CN", "HK", "DE".
 *
 * @param code two capital letters
 */
public record Origin(String code) implements Comparable<Origin> {
    private static final int LETTERS = 26;
    /** Those that were read, each once: there are few, and what is one object is quickly found to be equal. */
    private static final AtomicReferenceArray<@Nullable Origin> READ = new AtomicReferenceArray<>(LETTERS * LETTERS);

    /** Checks the form only: whether the country exists is for a book to say. */
    public Origin {
        if (code.length() != 2 || !isLetter(code.charAt(0)) || !isLetter(code.charAt(1))) {
            throw new InvalidEntryException(ErrorCode.UNKNOWN_ORIGIN, "origin",
                    "'" + code + "' is not a country: use the two letters of ISO 3166, such as CN or DE.");
        }
    }

    /**
     * Reads a country, in capital or small letters.
     *
     * @throws InvalidEntryException with {@link ErrorCode#UNKNOWN_ORIGIN} if it is not two letters
     */
    public static Origin of(String text) {
        String code = text.strip();
        // Only letters of ours become capitals: of others there are some that would become two of them, as \u00DF does.
        Origin origin = new Origin(code.length() == 2 && code.charAt(0) < 128 && code.charAt(1) < 128
                ? code.toUpperCase(Locale.ROOT) : code);
        int place = (origin.code.charAt(0) - 'A') * LETTERS + origin.code.charAt(1) - 'A';
        Origin read = READ.get(place);
        if (read == null) {
            READ.set(place, origin);
            return origin;
        }
        return read;
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Origin origin && origin.code.equals(code);
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    @Override
    public int compareTo(Origin other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
