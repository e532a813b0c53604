package org.tariffstack.law.text.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.entry.Origin;
import org.tariffstack.law.CodeList;
import org.tariffstack.law.Country;
import org.tariffstack.law.CountryList;
import org.tariffstack.law.OriginScope;
import org.tariffstack.law.ProductScope;
import org.tariffstack.law.text.csv.Row;

/**
 * Reads scopes: {@code *}, codes or countries, {@code @list}, each with a leading {@code -} to leave it out.
 *
 * <p>Of a product list, {@code !@list} takes in the goods of its codes that do not meet the condition of their entry.
 */
public final class ScopeParser {
    private final Map<Origin, Country> countries;
    private final Map<String, CodeList> codeLists;
    private final Map<String, CountryList> countryLists;
    /** What was read before without a mistake, for the same scopes come again and again. */
    private final Map<String, OriginScope> origins = new HashMap<>();
    private final Map<String, ProductScope> products = new HashMap<>();

    public ScopeParser(Map<Origin, Country> countries, Map<String, CodeList> codeLists,
            Map<String, CountryList> countryLists) {
        this.countries = countries;
        this.codeLists = codeLists;
        this.countryLists = countryLists;
    }

    /** The origins named in a field; blank means every origin. */
    OriginScope origins(Row row, String field) {
        OriginScope before = origins.get(row.text(field));
        if (before != null) {
            return before;
        }
        int problems = row.problems().count();
        OriginScope read = readOrigins(row, field);
        if (row.problems().count() == problems) {
            origins.put(row.text(field), read);
        }
        return read;
    }

    private OriginScope readOrigins(Row row, String field) {
        List<String> words = row.words(field);
        if (words.isEmpty() || words.equals(List.of("*"))) {
            return OriginScope.EVERY;
        }
        boolean all = words.contains("*");
        Set<Origin> in = new LinkedHashSet<>();
        Set<Origin> out = new LinkedHashSet<>();
        List<CountryList> inLists = new ArrayList<>(1);
        List<CountryList> outLists = new ArrayList<>(1);
        for (String word : words) {
            if (word.equals("*")) {
                continue;
            }
            boolean except = word.startsWith("-");
            String name = except ? word.substring(1) : word;
            if (name.startsWith("@")) {
                CountryList list = countryLists.get(name.substring(1));
                if (list == null) {
                    row.problem(field, "no country list '" + name + "'");
                } else {
                    (except ? outLists : inLists).add(list);
                }
            } else {
                country(row, field, name, except ? out : in);
            }
        }
        if (words.stream().allMatch(word -> word.startsWith("-"))) {
            row.problem(field, "nothing is taken in; write * before the exceptions");
        }
        return new OriginScope(row.text(field), all, Set.copyOf(in), List.copyOf(inLists), Set.copyOf(out),
                List.copyOf(outLists));
    }

    private void country(Row row, String field, String name, Set<Origin> into) {
        try {
            Origin origin = new Origin(name);
            if (!countries.containsKey(origin)) {
                row.problem(field, "no country '" + name + "' in countries.csv");
            }
            into.add(origin);
        } catch (InvalidEntryException e) {
            row.problem(field, e.getMessage());
        }
    }

    /** The goods named in a field; blank is a mistake, for a layer without goods is one. */
    ProductScope products(Row row, String field, boolean blankIsAll) {
        List<String> words = row.words(field);
        if (words.equals(List.of("*")) || words.isEmpty() && blankIsAll) {
            return ProductScope.EVERY;
        }
        ProductScope before = products.get(row.text(field));
        if (before != null) {
            return before;
        }
        int problems = row.problems().count();
        ProductScope read = readProducts(row, field, words);
        if (row.problems().count() == problems) {
            products.put(row.text(field), read);
        }
        return read;
    }

    private ProductScope readProducts(Row row, String field, List<String> words) {
        boolean all = words.contains("*");
        List<HtsCode> in = new ArrayList<>(2);
        List<HtsCode> out = new ArrayList<>(1);
        List<CodeList> inLists = new ArrayList<>(1);
        List<CodeList> outLists = new ArrayList<>(1);
        List<CodeList> unmet = new ArrayList<>(0);
        for (String word : words) {
            if (word.equals("*")) {
                continue;
            }
            boolean except = word.startsWith("-");
            boolean negated = word.startsWith("!@");
            String name = except || negated ? word.substring(1) : word;
            if (name.startsWith("@")) {
                CodeList list = codeLists.get(name.substring(1));
                if (list == null) {
                    row.problem(field, "no product list '" + name + "'");
                } else {
                    (negated ? unmet : except ? outLists : inLists).add(list);
                }
            } else {
                try {
                    (except ? out : in).add(HtsCode.of(name));
                } catch (InvalidEntryException e) {
                    row.problem(field, e.getMessage());
                }
            }
        }
        if (words.stream().allMatch(word -> word.startsWith("-"))) {
            row.problem(field, "nothing is taken in; write * for every good");
        }
        return new ProductScope(row.text(field), all, List.copyOf(in), List.copyOf(inLists), List.copyOf(unmet),
                List.copyOf(out), List.copyOf(outLists));
    }
}
