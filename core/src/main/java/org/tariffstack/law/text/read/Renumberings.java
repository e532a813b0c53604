package org.tariffstack.law.text.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.law.CodeList;
import org.tariffstack.law.EffectivePeriod;
import org.tariffstack.law.Renumbering;
import org.tariffstack.law.Validity;
import org.tariffstack.law.text.csv.CsvFiles;
import org.tariffstack.law.text.csv.Row;
import org.tariffstack.law.text.syntax.RowTimes;

/**
 * Reads which statistical numbers took over from which, {@code schedule/successors.csv}, and carries the entries of product
 * lists over to the new numbers. A list that says itself what becomes of a number, by an end in its entry or by an entry for
 * a successor, is left as it is.
 */
public final class Renumberings {
    public static final String FILE = "schedule/successors.csv";

    private static final int DIGITS = 10;

    private final List<Renumbering> all = new ArrayList<>();
    /** By instant, for each number that ends or is divided then, its successors. */
    private final Map<Instant, Map<HtsCode, Set<HtsCode>>> changes = new TreeMap<>();

    public void read(CsvFiles files, RowTimes clock) {
        files.readIfThere(FILE, Set.of("number", "successor", "from", "citation", "confidence"), Set.of("note"), row -> {
            HtsCode old = code(row, "number");
            HtsCode successor = code(row, "successor");
            row.required("from");
            Instant at = row.instant("from", clock, Instant.MIN);
            if (old != null && successor != null) {
                all.add(new Renumbering(old, successor, at, row.citation(), row.place()));
                if (!changes.computeIfAbsent(at, time -> new TreeMap<>()).computeIfAbsent(old, code -> new TreeSet<>())
                        .add(successor)) {
                    row.problem("successor", successor + " stands twice for " + old);
                }
            }
        });
    }

    private static @Nullable HtsCode code(Row row, String field) {
        try {
            HtsCode code = HtsCode.of(row.required(field));
            if (code.length() == DIGITS) {
                return code;
            }
            row.problem(field, "'" + code + "' must have " + DIGITS + " digits");
        } catch (InvalidEntryException e) {
            row.problem(field, e.getMessage());
        }
        return null;
    }

    public List<Renumbering> all() {
        return all;
    }

    /** The entries of a list and of what succeeds them, in the order of the file; entries of one row by their codes. */
    List<CodeList.Item> carry(List<CodeList.Item> items) {
        List<CodeList.Item> carried = items;
        for (Map.Entry<Instant, Map<HtsCode, Set<HtsCode>>> change : changes.entrySet()) {
            carried = carry(carried, change.getKey(), change.getValue());
        }
        if (carried.equals(items)) {
            return items;
        }
        List<CodeList.Item> sorted = new ArrayList<>(carried);
        sorted.sort(Comparator.comparingLong((CodeList.Item item) -> item.place().line()).thenComparing(CodeList.Item::code));
        return sorted;
    }

    private static List<CodeList.Item> carry(List<CodeList.Item> items, Instant at, Map<HtsCode, Set<HtsCode>> successors) {
        Set<HtsCode> reused = new HashSet<>();
        successors.values().forEach(reused::addAll);
        reused.retainAll(successors.keySet());
        List<CodeList.Item> carried = new ArrayList<>();
        for (CodeList.Item item : items) {
            Set<HtsCode> next = successors.getOrDefault(item.code(), Set.of());
            EffectivePeriod period = item.validity().period();
            boolean later = !period.from().isBefore(at);
            // A number that another's goods took over means these in an entry that begins then.
            if (next.isEmpty() || period.isEmpty() || !period.to().isAfter(at) || later && reused.contains(item.code())
                    || items.stream().anyMatch(other -> saysOf(next, other, later ? period.from() : at, period.to(), successors))) {
                carried.add(item);
                continue;
            }
            if (!later) {
                carried.add(next.contains(item.code()) ? item : during(item, item.code(), period.from(), at, item.note()));
            }
            for (HtsCode successor : next) {
                CodeList.Item following = during(item, successor, later ? period.from() : at, period.to(), "successor of "
                        + item.code().digits() + (item.note().isEmpty() ? "; inferred" : "; inferred; " + item.note()));
                if (!successor.equals(item.code()) && carried.stream().noneMatch(other -> same(other, following))) {
                    carried.add(following);
                }
            }
        }
        return carried;
    }

    /** Whether another entry names one of the successors in a time, and means the successor and no older number. */
    private static boolean saysOf(Set<HtsCode> next, CodeList.Item other, Instant from, Instant to,
            Map<HtsCode, Set<HtsCode>> successors) {
        EffectivePeriod period = other.validity().period();
        return next.contains(other.code()) && period.overlaps(new EffectivePeriod(from, to))
                && (!period.from().isBefore(from) || !successors.containsKey(other.code()));
    }

    private static CodeList.Item during(CodeList.Item item, HtsCode code, Instant from, Instant to, String note) {
        Validity validity = new Validity(new EffectivePeriod(from, to), item.validity().enacted(), item.validity().ended());
        return new CodeList.Item(code, validity, item.when(), note, item.place());
    }

    private static boolean same(CodeList.Item one, CodeList.Item other) {
        return one.code().equals(other.code()) && one.when().equals(other.when())
                && one.validity().period().overlaps(other.validity().period());
    }
}
