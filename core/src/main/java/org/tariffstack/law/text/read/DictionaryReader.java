package org.tariffstack.law.text.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.entry.Origin;
import org.tariffstack.internal.EnumWords;
import org.tariffstack.law.Authority;
import org.tariffstack.law.Country;
import org.tariffstack.law.FactDefinition;
import org.tariffstack.law.FactType;
import org.tariffstack.law.LegalStatus;
import org.tariffstack.law.Portion;
import org.tariffstack.law.Program;
import org.tariffstack.law.text.csv.CsvFiles;
import org.tariffstack.law.text.csv.Row;

/** Reads the small files that give names to things: programmes, facts, portions, countries. */
public final class DictionaryReader {
    private final CsvFiles files;
    private final Map<String, Program> programs = new LinkedHashMap<>();
    private final Map<String, FactDefinition> facts = new LinkedHashMap<>();
    private final Map<String, Portion> portions = new LinkedHashMap<>();
    private final Map<Origin, Country> countries = new LinkedHashMap<>();

    public DictionaryReader(CsvFiles files) {
        this.files = files;
    }

    public void read() {
        files.read("programs.csv", Set.of("program", "title", "authority", "refundable_since", "ruling"),
                Set.of("filing", "ruled"), this::program);
        files.read("facts.csv", Set.of("fact", "type", "choices", "assumed", "asked", "implied_by", "question"),
                Set.of("remark"), this::fact);
        files.read("portions.csv", Set.of("portion", "percent_fact", "value_fact", "group", "rank", "complement"),
                Set.of("most_pct", "base_spared_by"), this::portion);
        files.read("countries.csv", Set.of("code", "name"), Set.of(), this::country);
    }

    private void program(Row row) {
        String id = row.required("program");
        LegalStatus status = new LegalStatus(row.date("refundable_since"), row.text("ruling"), row.date("ruled"));
        boolean dated = status.refundableSince() != null || status.ruled() != null;
        if (dated && status.ruling().isEmpty()) {
            row.problem("ruling", "a contested or refundable programme needs its ruling");
        } else if (!dated && !status.ruling().isEmpty()) {
            row.problem("ruled", "a ruling needs its day, here or in refundable_since");
        }
        Program program = new Program(id, row.required("title"), new Authority(row.required("authority")), status,
                row.text("filing").isEmpty() ? Program.USUAL_FILING_RANK : row.number("filing"), row.place());
        if (programs.put(id, program) != null) {
            row.problem("program", "'" + id + "' stands twice");
        }
    }

    private void fact(Row row) {
        String key = row.required("fact");
        FactType type = row.choice("type", FactType.class, FactType.YES_NO);
        FactDefinition fact = new FactDefinition(key, type, row.words("choices"), assumed(row, type),
                row.yes("asked"), row.words("implied_by"), row.required("question"), row.text("remark"), row.place());
        if (facts.put(key, fact) != null) {
            row.problem("fact", "'" + key + "' stands twice");
        }
    }

    private static String assumed(Row row, FactType type) {
        String text = row.text("assumed");
        if (text.isEmpty()) {
            return text;
        }
        boolean fits = switch (type) {
            case YES_NO -> text.equals("true") || text.equals("false");
            case PERCENT, NUMBER, AMOUNT -> text.matches("\\d{1,20}(\\.\\d{1,10})?");
            case CHOICE -> row.words("choices").contains(text);
            default -> true;
        };
        if (!fits) {
            row.problem("assumed", "'" + text + "' is no value of the type " + EnumWords.of(type));
            return "";
        }
        return text;
    }

    private void portion(Row row) {
        String id = row.required("portion");
        row.required("percent_fact");
        FactDefinition percent = fact(row, "percent_fact", FactType.PERCENT);
        String group = row.text("group");
        if (percent != null) {
            Portion portion = new Portion(id, percent, fact(row, "value_fact", FactType.AMOUNT),
                    group.isEmpty() ? null : group, row.number("rank"), row.yes("complement"),
                    row.text("most_pct").isEmpty() ? null : Integer.valueOf(row.number("most_pct")),
                    fact(row, "base_spared_by", FactType.YES_NO));
            if (portions.put(id, portion) != null) {
                row.problem("portion", "'" + id + "' stands twice");
            }
        }
    }

    private @Nullable FactDefinition fact(Row row, String field, FactType type) {
        String key = row.text(field);
        if (key.isEmpty()) {
            return null;
        }
        FactDefinition fact = facts.get(key);
        if (fact == null || fact.type() != type) {
            row.problem(field, "no fact '" + key + "' of the type " + EnumWords.of(type) + " in facts.csv");
            return null;
        }
        return fact;
    }

    private void country(Row row) {
        Origin origin = origin(row, "code", row.required("code"));
        if (origin != null && countries.put(origin, new Country(origin, row.required("name"))) != null) {
            row.problem("code", "'" + origin + "' stands twice");
        }
    }

    private static @Nullable Origin origin(Row row, String field, String text) {
        try {
            return new Origin(text);
        } catch (InvalidEntryException e) {
            row.problem(field, e.getMessage());
            return null;
        }
    }

    public Map<String, Program> programs() {
        return programs;
    }

    public Map<String, FactDefinition> facts() {
        return facts;
    }

    public Map<String, Portion> portions() {
        return portions;
    }

    public Map<Origin, Country> countries() {
        return countries;
    }
}
