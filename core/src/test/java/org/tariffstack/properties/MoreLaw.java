package org.tariffstack.properties;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tariffstack.TariffStack;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.Facts;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.text.BookReader;
import org.tariffstack.law.text.BookSource;
import org.tariffstack.law.text.BookWriter;

/** Rows of law to be added to any book, of a programme, of headings and of facts that no generated book has. */
final class MoreLaw {
    private static final String FIRST = "first_pct,percent,,,yes,,How much is of the first?\n";

    /** Two portions that share the value, a duty of 10% on each, and one on what they leave. */
    static final Map<String, String> PARTS = Map.of(
            "facts.csv", FIRST + "second_pct,percent,,,yes,,How much is of the second?\n",
            "portions.csv", "first,first_pct,,parts,1,no\nsecond,second_pct,,parts,2,no\n",
            "layers/more.csv", layer(1, "+10%", "first") + layer(2, "+10%", "second") + layer(3, "+10%", "full"),
            "precedence.csv", rule(1, "first") + rule(2, "second"));

    /** A portion and its complement, twice: once of all of the value, once of at most 40 percent of it. */
    static final Map<String, String> COMPLEMENTS = Map.of(
            "facts.csv", FIRST,
            "portions.csv", "part,first_pct,,,0,no,\nrest,first_pct,,,0,yes,\ncapped,first_pct,,,0,no,40\n"
                    + "rest-of-capped,first_pct,,,0,yes,40\n",
            "layers/more.csv", layer(1, "+10%", "part") + layer(2, "+20%", "rest") + layer(3, "+30%", "capped")
                    + layer(4, "+40%", "rest-of-capped"));

    private MoreLaw() {}

    /** A duty that lifts the base duty to a share of the value. */
    static Map<String, String> topUp(int percent) {
        return Map.of("layers/more.csv", layer(1, "top-up " + percent + "%", "full"));
    }

    private static String layer(int number, String rate, String basis) {
        return "9903.98.0" + number + ",,more,duty," + rate + "," + basis + ",*,*,,,,,,,More law,primary,\n";
    }

    private static String rule(int winner, String portion) {
        return "more-" + winner + ",9903.98.0" + winner + ",9903.98.03,portion," + portion + ",no,,,,,,,,More law,primary,\n";
    }

    /** A book with more rows. */
    static TariffStack with(TariffBook book, Map<String, String> rows) {
        Map<String, String> files = new LinkedHashMap<>(BookWriter.files(book));
        add(files, "layers.csv", "more.csv,More law\n");
        add(files, "programs.csv", "more,More law,More law,,\n");
        files.put("layers/more.csv", files.get("layers/law.csv").lines().findFirst().orElseThrow() + "\n");
        files.computeIfPresent("portions.csv", (path, text) -> wide(text));
        rows.forEach((path, more) -> add(files, path, more));
        return TariffStack.of(BookReader.read(BookSource.of(files)));
    }

    /** The portions with the column that is left out where no portion has a limit. */
    private static String wide(String portions) {
        return portions.contains("most_pct") ? portions
                : portions.lines().map(row -> row + (row.startsWith("portion,") ? ",most_pct\n" : ",\n"))
                        .collect(Collectors.joining());
    }

    /** Adds rows to a file, each filled up with blank fields to the width of the file. */
    private static void add(Map<String, String> files, String path, String rows) {
        String text = files.get(path);
        int width = text.lines().findFirst().orElseThrow().split(",", -1).length;
        StringBuilder longer = new StringBuilder(text);
        rows.lines().forEach(row -> longer.append(row).append(",".repeat(width - row.split(",", -1).length)).append('\n'));
        files.put(path, longer.toString());
    }

    /** An entry of which percentages are stated; a negative one is not known. */
    static Entry state(Entry entry, Map<String, Integer> percentages) {
        Facts facts = entry.facts();
        for (Map.Entry<String, Integer> fact : percentages.entrySet()) {
            facts = fact.getValue() < 0 ? facts : facts.with(fact.getKey(), fact.getValue().toString());
        }
        return entry.toBuilder().facts(facts).build();
    }

    /** The value on which some headings are charged together. */
    static BigDecimal basis(Assessment answer, String... headings) {
        return answer.lines().stream().filter(line -> List.of(headings).contains(line.heading())).map(DutyLine::basis)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
