package org.tariffstack.law.text.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.entry.Origin;
import org.tariffstack.law.Citation;
import org.tariffstack.law.CodeList;
import org.tariffstack.law.CodeTable;
import org.tariffstack.law.Condition;
import org.tariffstack.law.Country;
import org.tariffstack.law.CountryList;
import org.tariffstack.law.text.compact.CompactBook;
import org.tariffstack.law.text.csv.CsvFiles;
import org.tariffstack.law.text.syntax.ConditionParser;
import org.tariffstack.law.text.syntax.ConditionSyntaxException;
import org.tariffstack.law.text.syntax.RowTimes;

/** Reads the lists of codes and countries that headings refer to: {@code lists.csv} and a file for each list. */
public final class ListReader {
    private static final Set<String> DATES = Set.of("from", "to", "enacted", "ended", "when", "note");

    private final CsvFiles files;
    private final RowTimes clock;
    private final ConditionParser conditions;
    private final Renumberings renumberings;
    private final @Nullable CompactBook compact;
    private final Map<String, CodeList> codeLists = new LinkedHashMap<>();
    private final Map<String, CountryList> countryLists = new LinkedHashMap<>();

    /**
     * A reader of lists.
     *
     * @param renumberings which statistical numbers took over from which
     * @param compact where the entries of product lists are, or null if they are in files
     */
    public ListReader(CsvFiles files, RowTimes clock, ConditionParser conditions, Renumberings renumberings,
            @Nullable CompactBook compact) {
        this.files = files;
        this.clock = clock;
        this.conditions = conditions;
        this.renumberings = renumberings;
        this.compact = compact;
    }

    public void read(Map<Origin, Country> countries) {
        files.read("lists.csv", Set.of("list", "kind", "what", "citation", "confidence"), Set.of(), row -> {
            String id = row.fileName("list");
            String what = row.required("what");
            Citation citation = row.citation();
            if (id.isEmpty()) {
                return;
            }
            switch (row.required("kind")) {
                case "products" -> {
                    if (codeLists.put(id, new CodeList(id, what, citation, codes(id), row.place())) != null) {
                        row.problem("list", "'" + id + "' stands twice");
                    }
                }
                case "countries" -> {
                    if (countryLists.put(id, new CountryList(id, what, citation, members(id, countries),
                            row.place())) != null) {
                        row.problem("list", "'" + id + "' stands twice");
                    }
                }
                default -> row.problem("kind", "'" + row.text("kind") + "' is neither products nor countries");
            }
        });
    }

    private CodeTable<CodeList.Item> codes(String id) {
        if (compact != null) {
            return compact.items(id, conditions);
        }
        List<CodeList.Item> items = new ArrayList<>();
        files.read(CompactBook.fileOf(id), Set.of("code"), DATES, row -> {
            try {
                HtsCode code = HtsCode.of(row.required("code"));
                Condition when = conditions.parse(row.text("when"));
                items.add(new CodeList.Item(code, row.validity(clock), when, row.text("note"), row.place()));
            } catch (InvalidEntryException e) {
                row.problem("code", e.getMessage());
            } catch (ConditionSyntaxException e) {
                row.problem("when", e.getMessage());
            }
        });
        return CodeTable.of(renumberings.carry(items), CodeList.Item::code);
    }

    private List<CountryList.Member> members(String id, Map<Origin, Country> countries) {
        List<CountryList.Member> members = new ArrayList<>();
        files.read(CompactBook.fileOf(id), Set.of("country"), DATES, row -> {
            try {
                Origin country = new Origin(row.required("country"));
                if (!countries.containsKey(country)) {
                    row.problem("country", "no country '" + country + "' in countries.csv");
                }
                members.add(new CountryList.Member(country, row.validity(clock), row.place()));
            } catch (InvalidEntryException e) {
                row.problem("country", e.getMessage());
            }
        });
        return members;
    }

    public Map<String, CodeList> codeLists() {
        return codeLists;
    }

    public Map<String, CountryList> countryLists() {
        return countryLists;
    }
}
