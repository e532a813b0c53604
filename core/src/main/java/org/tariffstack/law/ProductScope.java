package org.tariffstack.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.HtsCode;

/**
 * The goods that a rule reaches: everything, or codes and lists, less others.
 *
 * @param text the scope in the book's words
 * @param all whether every code is taken in before the exceptions
 * @param codes codes taken in, each with all below it
 * @param lists lists taken in
 * @param unmetLists lists of which the goods are taken in that do not meet the condition of their entry
 * @param exceptCodes codes left out, each with all below it
 * @param exceptLists lists left out
 */
public record ProductScope(String text, boolean all, List<HtsCode> codes, List<CodeList> lists,
        List<CodeList> unmetLists, List<HtsCode> exceptCodes, List<CodeList> exceptLists) {
    /** Keeps copies of what it is made of. */
    public ProductScope {
        codes = List.copyOf(codes);
        lists = List.copyOf(lists);
        unmetLists = List.copyOf(unmetLists);
        exceptCodes = List.copyOf(exceptCodes);
        exceptLists = List.copyOf(exceptLists);
    }

    /** Every good. */
    public static final ProductScope EVERY =
            new ProductScope("*", true, List.of(), List.of(), List.of(), List.of(), List.of());

    /** How the code meets the scope at an instant, to the knowledge of a day. */
    public ProductMatch match(HtsCode code, Instant at, @Nullable LocalDate known) {
        return match(code, list -> list.match(code, at, known));
    }

    /**
     * How the code meets the scope.
     *
     * @param matcher how it meets each list
     */
    public ProductMatch match(HtsCode code, ListMatcher matcher) {
        ProductMatch match = all ? ProductMatch.WHOLE : found(codes, lists, code, matcher);
        for (CodeList list : unmetLists) {
            match = match.or(matcher.match(list).unmet());
        }
        if (match.isNone() || exceptCodes.isEmpty() && exceptLists.isEmpty()) {
            return match;
        }
        ProductMatch rest = match.without(found(exceptCodes, exceptLists, code, matcher));
        return rest == null ? ProductMatch.NONE : rest;
    }

    /** Every list that goods are taken in from. */
    public List<CodeList> listsTakenIn() {
        List<CodeList> both = new ArrayList<>(lists);
        both.addAll(unmetLists);
        return List.copyOf(both);
    }

    /** Whether it can reach the code, or one above or below it, at whatever time; its exceptions are not looked at. */
    public boolean touches(HtsCode code) {
        return all || codes.stream().anyMatch(prefix -> code.isWithin(prefix) || prefix.isWithin(code))
                || lists.stream().anyMatch(list -> list.touches(code))
                || unmetLists.stream().anyMatch(list -> list.touches(code));
    }

    private static ProductMatch found(List<HtsCode> codes, List<CodeList> lists, HtsCode code, ListMatcher matcher) {
        ProductMatch match = ProductMatch.NONE;
        for (HtsCode prefix : codes) {
            if (code.isWithin(prefix)) {
                return ProductMatch.WHOLE;
            }
            if (prefix.isWithin(code)) {
                match = match.or(ProductMatch.of(false, Condition.ALWAYS));
            }
        }
        for (CodeList list : lists) {
            match = match.or(matcher.match(list));
            if (match.isWhole()) {
                return match;
            }
        }
        return match;
    }

    @Override
    public String toString() {
        return text;
    }
}
