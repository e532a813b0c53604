package org.tariffstack.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.HtsCode;

/** A list of tariff codes that headings refer to; each entry is a prefix, with its own time and condition. */
public final class CodeList {
    private final String id;
    private final String what;
    private final Citation citation;
    private final List<Item> items;
    private final SourcePlace place;
    private final Map<String, List<Item>> byDigits = new HashMap<>();
    /** The items below each rate line of which the list names numbers. */
    private final Map<String, List<Item>> numbersByLine = new HashMap<>();
    /** The lengths between which the codes of the list lie: most lists have eight digits and nothing else. */
    private final int shortest;
    private final int longest;

    /**
     * Makes a list.
     *
     * @param id the id, without the leading "@"
     * @param what what it lists
     * @param citation where it stands in the law
     * @param items its entries
     * @param place where the list is named in the book
     */
    public CodeList(String id, String what, Citation citation, List<Item> items, SourcePlace place) {
        this.id = id;
        this.what = what;
        this.citation = citation;
        this.items = List.copyOf(items);
        this.place = place;
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (Item item : items) {
            least = Math.min(least, item.code().length());
            most = Math.max(most, item.code().length());
            byDigits.computeIfAbsent(item.code().digits(), key -> new ArrayList<>(1)).add(item);
            if (item.code().length() > 8) {
                numbersByLine.computeIfAbsent(item.code().digits().substring(0, 8), key -> new ArrayList<>(2)).add(item);
            }
        }
        shortest = least;
        longest = most;
    }

    /** The id, without the leading "@". */
    public String id() {
        return id;
    }

    /** What it lists. */
    public String what() {
        return what;
    }

    /** Where it stands in the law. */
    public Citation citation() {
        return citation;
    }

    /** Its entries in the order of the file. */
    public List<Item> items() {
        return items;
    }

    /** Where the list is named in the book. */
    public SourcePlace place() {
        return place;
    }

    /** Whether the code is on the list at an instant, to the knowledge of a day. */
    public ProductMatch match(HtsCode code, Instant at, @Nullable LocalDate known) {
        String digits = code.digits();
        ProductMatch match = ProductMatch.NONE;
        for (int length = shortest; length <= longest && length <= digits.length(); length += 2) {
            match = matchOf(byDigits.get(digits.substring(0, length)), at, known, true, match);
            if (match == ProductMatch.WHOLE) {
                return match;
            }
        }
        if (match == ProductMatch.NONE && digits.length() == 8) {
            match = matchOf(numbersByLine.get(digits), at, known, false, match);
        } else if (match == ProductMatch.NONE && digits.length() < 8) {
            for (Item item : items) {
                match = item.code().isWithin(code) ? matchOf(List.of(item), at, known, false, match) : match;
            }
        }
        return match;
    }

    private static ProductMatch matchOf(@Nullable List<Item> found, Instant at, @Nullable LocalDate known,
            boolean whole, ProductMatch so) {
        if (found == null) {
            return so;
        }
        ProductMatch match = so;
        for (Item item : found) {
            if (item.validity().holds(at, known)) {
                match = match.or(ProductMatch.of(whole, item.when()));
            }
        }
        return match;
    }

    @Override
    public String toString() {
        return "@" + id;
    }

    /**
     * One entry of a list.
     *
     * @param code the prefix
     * @param validity when it is on the list
     * @param when what else must hold, such as that the good is the product described
     * @param note anything a maintainer must know
     * @param place where it stands in the book
     */
    public record Item(HtsCode code, Validity validity, Condition when, String note, SourcePlace place) {}
}
