package org.tariffstack.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes texts that are nearly right: real ones with a few places spoilt, words of the language in any order, and now and
 * then noise.
 */
public final class Mutator {
    private static final List<String> NUMBERS = List.of("1E999999999", "-1E999999999", "1E-999999999", "1e2147483647",
            "1E2147483648", "9".repeat(40), "9".repeat(31), "0." + "0".repeat(40) + "1", "NaN", "Infinity", "0x10", "1_000",
            "2147483648", "-2147483649", "9223372036854775808", "-0", "+5", "1,000", "1,000,000.5", "00", ".5", "5.", "1e3",
            "-1", "100.0001", "\u0661\u0662", "\uFF11", "0/0", "1/0", "99999 9999/9999", "1 2/3");
    private static final List<String> CHARACTERS = List.of("\0", "\uFEFF", "\r", "\n", "\r\n", "\t", "\"", "\"\"", "'", ",",
            ";", "=", "+", "-", "@", "|", "(", ")", "!", "?", "#", "*", "\\", "/", "%", "\u00a2", "$", "\u00a0", "\u2028",
            "\u202E", "\uD800", "\uDC00", "\uD83D\uDE00", "\u212A", "\u0131", "\u00DF", "\uFB01", "\u0660", "\uFF10",
            "e\u0301", "\u0085", "\u2003", " ", "  ", ".", "..", ":", "<", ">", "<=", ">=", "\u007f", "\u0001");
    private static final List<String> TIMES = List.of("+999999999-12-31T23:59", "-999999999-01-01T00:00", "0000-01-01",
            "9999-12-31", "2025-02-29", "2024-02-29T24:00", "2025-03-09T02:30", "2025-04-05T00:01Z",
            "2025-04-05T00:01+18:00", "-0001-01-01T00:00+18:00", "2025-13-01", "2025-04-05T00:01:59.999999999",
            "2025-04-05T00:01", "2025-04-05", "1752-09-03", "10000-01-01T00:00");

    private final List<String> corpus;
    private final List<String> tokens;

    /**
     * A maker of texts.
     *
     * @param corpus texts that are right
     * @param tokens words of the language
     */
    public Mutator(List<String> corpus, List<String> tokens) {
        this.corpus = List.copyOf(corpus);
        this.tokens = List.copyOf(tokens);
    }

    /** A text that is right. */
    public String right(Random random) {
        return pick(corpus, random);
    }

    /** A text. */
    public String text(Random random) {
        int kind = random.nextInt(100);
        StringBuilder text = new StringBuilder(kind < 75 ? pick(corpus, random) : kind < 95 ? words(random) : noise(random));
        for (int spoilt = random.nextInt(4); spoilt > 0; spoilt--) {
            spoil(text, random);
        }
        return text.toString();
    }

    /** The text with a few places spoilt, one at the least. */
    public String spoilt(String right, Random random) {
        StringBuilder text = new StringBuilder(right);
        for (int spoilt = 1 + random.nextInt(3); spoilt > 0; spoilt--) {
            spoil(text, random);
        }
        return text.toString();
    }

    private String words(Random random) {
        StringBuilder text = new StringBuilder();
        for (int left = 1 + random.nextInt(8); left > 0; left--) {
            text.append(pick(tokens, random));
            if (random.nextInt(3) == 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    private static String noise(Random random) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(30); left > 0; left--) {
            text.append(random.nextInt(4) == 0 ? (char) random.nextInt(0x10000) : (char) (' ' + random.nextInt(95)));
        }
        return text.toString();
    }

    private void spoil(StringBuilder text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + 1 + random.nextInt(6));
        switch (random.nextInt(12)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, text.substring(at, end));
            case 2 -> text.insert(at, pick(tokens, random));
            case 3 -> text.replace(at, end, pick(tokens, random));
            case 4 -> text.insert(at, pick(CHARACTERS, random));
            case 5 -> text.replace(at, end, pick(CHARACTERS, random));
            case 6 -> text.insert(at, pick(NUMBERS, random));
            case 7 -> number(text, at, random);
            case 8 -> text.insert(at, pick(TIMES, random));
            case 9 -> {
                String other = pick(corpus, random);
                int from = random.nextInt(other.length() + 1);
                text.replace(at, text.length(), other.substring(from));
            }
            case 10 -> {
                String again = random.nextBoolean() ? pick(CHARACTERS, random) : pick(tokens, random);
                text.insert(at, again.repeat(random.nextInt(500) == 0 ? 20_000 : 1 + random.nextInt(70)));
            }
            default -> {
                for (int i = at; i < end; i++) {
                    char c = text.charAt(i);
                    text.setCharAt(i, Character.isLowerCase(c) ? Character.toUpperCase(c) : Character.toLowerCase(c));
                }
            }
        }
    }

    /** Puts another number in place of the next one. */
    private static void number(StringBuilder text, int from, Random random) {
        int at = from;
        while (at < text.length() && !Character.isDigit(text.charAt(at))) {
            at++;
        }
        int end = at;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        text.replace(at, end, pick(NUMBERS, random));
    }

    /** One of the things. */
    public static <T> T pick(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }

    /** Two lists as one. */
    public static List<String> both(List<String> one, List<String> other) {
        List<String> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
