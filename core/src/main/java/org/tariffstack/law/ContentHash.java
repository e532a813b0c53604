package org.tariffstack.law;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.regex.Pattern;

/**
 * What tells one text from any other: a hash by SHA-256.
 *
 * @param digits 64 hexadecimal digits, the letters small
 */
public record ContentHash(String digits) {
    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{64}");

    /**
     * A hash that is known.
     *
     * @throws IllegalArgumentException if these are not 64 hexadecimal digits with small letters
     */
    public ContentHash {
        if (!DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException("'" + digits + "' is no SHA-256 of 64 digits 0-9 and a-f");
        }
    }

    /** The hash of bytes as they are. */
    public static ContentHash of(byte[] bytes) {
        try {
            return new ContentHash(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The hash of a text in UTF-8. */
    public static ContentHash of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The hash of several files: of a text that has for each, in the order of the paths, a line with the file's hash, two
     * blanks and its path. That is what {@code sha256sum} prints of them.
     *
     * @param files the hashes of the files by path
     */
    public static ContentHash of(SortedMap<String, ContentHash> files) {
        StringBuilder lines = new StringBuilder();
        files.forEach((path, hash) -> lines.append(hash.digits).append("  ").append(path).append('\n'));
        return of(lines.toString());
    }

    /** The hash of what this is of once a change is made to it; it hangs on both and on their order. */
    public ContentHash changedBy(String change) {
        return of(digits + "\n" + change);
    }

    @Override
    public String toString() {
        return digits;
    }
}
