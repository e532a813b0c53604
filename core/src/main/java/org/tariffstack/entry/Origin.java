package org.tariffstack.entry;

import java.util.Locale;

/**
 * A country of origin, as ISO 3166 alpha-2 writes it: "CN", "HK", "DE".
 *
 * @param code two capital letters
 */
public record Origin(String code) implements Comparable<Origin> {
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
        return new Origin(text.strip().toUpperCase(Locale.ROOT));
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public boolean equals(Object other) {
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
