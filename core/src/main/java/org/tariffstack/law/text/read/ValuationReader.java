package org.tariffstack.law.text.read;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.tariffstack.law.Citation;
import org.tariffstack.law.Confidence;
import org.tariffstack.law.Valuation;
import org.tariffstack.law.text.csv.CsvFiles;
import org.tariffstack.law.text.csv.Row;

/** Reads how customs values are made, where a book says so: {@code valuation.csv}. */
public final class ValuationReader {
    public static final Citation SILENT = new Citation("the book does not say", Confidence.INFERRED);

    private final CsvFiles files;
    private final Map<String, Valuation.ChargeRule> charges = new LinkedHashMap<>();
    private BigDecimal unit = new BigDecimal("0.01");
    private Citation unitCitation = SILENT;
    private Valuation.ConversionDay day = Valuation.ConversionDay.ENTERED;
    private Citation dayCitation = SILENT;

    public ValuationReader(CsvFiles files) {
        this.files = files;
    }

    public void read() {
        files.readIfThere("valuation.csv", Set.of("rule", "id", "title", "value", "citation", "confidence"),
                Set.of("note"), this::rule);
    }

    private void rule(Row row) {
        switch (row.choice("rule", Rule.class, Rule.CHARGE)) {
            case UNIT -> {
                unit = unit(row);
                unitCitation = row.citation();
            }
            case CONVERTED_ON -> {
                day = row.choice("value", Valuation.ConversionDay.class, day);
                dayCitation = row.citation();
            }
            case CHARGE -> charge(row);
        }
    }

    private static BigDecimal unit(Row row) {
        String text = row.required("value");
        if (!text.equals("1") && !text.equals("0.01")) {
            row.problem("value", "'" + text + "' is neither 1 nor 0.01");
            return BigDecimal.ONE;
        }
        return new BigDecimal(text);
    }

    private void charge(Row row) {
        String id = row.required("id");
        boolean inValue = row.choice("value", Place.class, Place.OUT) == Place.IN;
        if (charges.put(id, new Valuation.ChargeRule(id, row.required("title"), inValue, row.citation())) != null) {
            row.problem("id", "'" + id + "' stands twice");
        }
    }

    public Valuation valuation() {
        return new Valuation(unit, unitCitation, day, dayCitation, Collections.unmodifiableMap(charges));
    }

    private enum Rule { UNIT, CONVERTED_ON, CHARGE }

    private enum Place { IN, OUT }
}
