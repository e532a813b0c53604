package org.tariffstack.rate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The special column of a tariff line: the rates of trade programs, each with the symbols that may claim it.
 *
 * <p>An example: {@code Free (A+,AU,BH); 1.7% (KR); See 9822.04.01-9822.04.03 (CL)}.
 *
 * @param segments in the order of the text; none if no program covers the line
 */
public record SpecialColumn(List<Segment> segments) {

    private static final SpecialColumn EMPTY = new SpecialColumn(List.of());

    /** Copies the segments. */
    public SpecialColumn {
        segments = List.copyOf(segments);
    }

    /**
     * Reads the column; a blank text is a column without segments.
     *
     * @throws RateTextException if a segment has no symbols or its rate cannot be read; it says where
     */
    public static SpecialColumn parse(String text) {
        return text.isBlank() ? EMPTY : new SpecialColumn(Segment.parseAll(text));
    }

    /** The canonical text; {@link #parse} gives this column back. */
    public String text() {
        return segments.stream().map(Segment::text).collect(Collectors.joining("; "));
    }

    /** Every segment that names the symbol, in the order of the text: a rate and a See segment may both name it. */
    public List<Segment> segmentsFor(String symbol) {
        return segments.stream().filter(segment -> segment.symbols().contains(symbol)).toList();
    }

    /** Every symbol that the column names, each once, in the order of the text. */
    public List<String> symbols() {
        return segments.stream().flatMap(segment -> segment.symbols().stream()).distinct().toList();
    }

    /**
     * One rate, or one pointer to other headings, and the symbols that may claim it.
     *
     * @param rate the rate; empty if the segment is a pointer
     * @param see the headings to look at, such as {@code 9822.04.01-9822.04.03}; empty if the segment is a rate
     * @param symbols the program symbols, such as {@code A+}; one or more
     */
    public record Segment(Optional<DutyRate> rate, Optional<String> see, List<String> symbols) {

        /**
         * Copies the symbols.
         *
         * @throws IllegalArgumentException if there is not exactly one of rate and pointer, or no symbol
         */
        public Segment {
            Objects.requireNonNull(rate, "rate");
            Objects.requireNonNull(see, "see");
            symbols = List.copyOf(symbols);
            if (rate.isPresent() == see.isPresent()) {
                throw new IllegalArgumentException("A segment has a rate or names headings to see, and not both");
            }
            if (symbols.isEmpty()) {
                throw new IllegalArgumentException("A segment names one symbol or more");
            }
        }

        /** The canonical text of the segment. */
        public String text() {
            String head = rate.map(DutyRate::text).or(() -> see.map(headings -> "See " + headings)).orElseThrow();
            return head + " (" + String.join(",", symbols) + ")";
        }

        private static List<Segment> parseAll(String text) {
            List<Segment> segments = new ArrayList<>();
            int start = 0;
            while (start <= text.length()) {
                int semicolon = text.indexOf(';', start);
                int end = semicolon < 0 ? text.length() : semicolon;
                segments.add(parse(text, start, end));
                start = end + 1;
            }
            return segments;
        }

        // The symbols stand in the last parentheses; the rate before them may have some of its own.
        private static Segment parse(String text, int start, int end) {
            int last = end;
            while (last > start && text.charAt(last - 1) <= ' ') {
                last--;
            }
            int open = text.lastIndexOf('(', last - 1);
            if (last == start || text.charAt(last - 1) != ')' || open < start) {
                throw new RateTextException(text, last, "symbols in parentheses such as (AU,CL)");
            }
            List<String> symbols = symbols(text, open + 1, last - 1);
            int first = start;
            while (text.charAt(first) <= ' ') {
                first++;
            }
            if (text.regionMatches(true, first, "See ", 0, 4)) {
                return new Segment(Optional.empty(), Optional.of(headings(text, first + 4, open)), symbols);
            }
            return new Segment(Optional.of(rate(text, first, open)), Optional.empty(), symbols);
        }

        private static DutyRate rate(String text, int start, int end) {
            boolean free = end - start == 5 && text.startsWith("Free ", start);
            return free ? Free.PLAIN : new RateParser(text, start, end).whole();
        }

        private static String headings(String text, int start, int end) {
            String headings = text.substring(start, end).strip();
            boolean good = !headings.isEmpty()
                    && headings.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == '-' || c == ' ');
            if (!good) {
                throw new RateTextException(text, start, "headings such as 9822.04.01-9822.04.03");
            }
            return headings;
        }

        private static List<String> symbols(String text, int start, int end) {
            List<String> symbols = new ArrayList<>();
            int from = start;
            while (from <= end) {
                int comma = text.indexOf(',', from);
                int to = comma < 0 || comma > end ? end : comma;
                String symbol = text.substring(from, to).strip();
                if (symbol.isEmpty()) {
                    throw new RateTextException(text, from, "a program symbol such as AU or A+");
                }
                symbols.add(symbol);
                from = to + 1;
            }
            return symbols;
        }
    }
}
