package org.tariffstack.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.HtsCode;

/** A list of tariff codes that headings refer to; each entry is a prefix, with its own time and condition. */
public final class CodeList extends NamedList {
    private final CodeTable<Item> items;

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
        this(id, what, citation, CodeTable.of(items, Item::code), place);
    }

    /**
     * Makes a list.
     *
     * @param id the id, without the leading "@"
     * @param what what it lists
     * @param citation where it stands in the law
     * @param items its entries
     * @param place where the list is named in the book
     */
    public CodeList(String id, String what, Citation citation, CodeTable<Item> items, SourcePlace place) {
        super(id, what, citation, place);
        this.items = items;
    }

    /** Its entries in the order of the file. */
    public List<Item> items() {
        return items.inOrderOfText();
    }

    /** Its entries by code. */
    public CodeTable<Item> byCode() {
        return items;
    }

    /** Whether an entry, at whatever time, has the code, one above it or one below it. If not, no match is to be had. */
    public boolean touches(HtsCode code) {
        return items.touches(code);
    }

    /** Whether the code is on the list at an instant, to the knowledge of a day. */
    public ProductMatch match(HtsCode code, Instant at, @Nullable LocalDate known) {
        ProductMatch match = ProductMatch.NONE;
        for (int length = 2; length <= code.length(); length += 2) {
            if ((items.lengths() & 1 << length) != 0) {
                match = matchOf(items.at(code, length), at, known, true, match);
                if (match.isWhole()) {
                    return match;
                }
            }
        }
        return match.isNone() ? matchOf(items.within(code), at, known, false, match) : match;
    }

    /**
     * Every instant at which it can change whether and how a code is on the list, in order.
     *
     * @param known the day whose knowledge counts, or null for what is understood now
     */
    public NavigableSet<Instant> changesOf(HtsCode code, @Nullable LocalDate known) {
        NavigableSet<Instant> changes = new TreeSet<>();
        for (int length = 2; length < code.length(); length += 2) {
            items.at(code, length).forEach(item -> item.validity().period(known).addEndsTo(changes));
        }
        items.within(code).forEach(item -> item.validity().period(known).addEndsTo(changes));
        return changes;
    }

    private static ProductMatch matchOf(List<Item> found, Instant at, @Nullable LocalDate known, boolean whole,
            ProductMatch so) {
        ProductMatch match = so;
        for (Item item : found) {
            if (item.validity().holds(at, known)) {
                match = match.or(ProductMatch.of(whole, item.when()));
            }
        }
        return match;
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
