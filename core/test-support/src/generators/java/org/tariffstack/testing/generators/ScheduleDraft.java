package org.tariffstack.testing.generators;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A schedule in the making: the first few of {@link Arcadia#LINES}, each with its rates.
 *
 * @param rates the rates of each line
 */
record ScheduleDraft(List<Rates> rates) {
    private static final List<String> GENERAL =
            List.of("Free", "2.5%", "20%", "6.3%", "$0.50/kg", "1.5¢/kg + 3%", "50¢ each", "33 1/3%");
    private static final List<String> SPECIAL = List.of("", "Free (A)", "1% (A,B)", "Free (A); $0.10/kg (B)");
    private static final List<String> COLUMN2 = List.of("30%", "Free", "$1/kg + 10%");

    /**
     * The rates of a line.
     *
     * @param later the general rate from the fifth of the times on, or the same again
     */
    record Rates(String general, String special, String column2, String later) {
        String text(String code) {
            String first = code + "," + general + "," + quoted(special) + "," + column2 + ",kg,";
            String change = Arcadia.TIMES.get(4);
            return later.equals(general) ? first + ",\n"
                    : first + "," + change + "\n" + code + "," + later + "," + quoted(special) + "," + column2 + ",kg,"
                            + change + ",\n";
        }
    }

    static String quoted(String field) {
        return field.contains(",") ? '"' + field + '"' : field;
    }

    static Arbitrary<ScheduleDraft> schedules() {
        Arbitrary<Rates> rates = Combinators.combine(Arbitraries.of(GENERAL), Arbitraries.of(SPECIAL),
                Arbitraries.of(COLUMN2), Arbitraries.of(GENERAL), Arbitraries.of(false, false, false, true))
                .as((general, special, column2, later, changes) ->
                        new Rates(general, special, column2, changes ? later : general));
        return rates.list().ofMinSize(1).ofMaxSize(Arcadia.LINES.size()).map(ScheduleDraft::new).withoutEdgeCases();
    }

    /** The codes of its lines. */
    List<String> lines() {
        return Arcadia.LINES.subList(0, rates.size());
    }

    /** The numbers below its lines. */
    List<String> numbers() {
        return Arcadia.NUMBERS.stream().filter(number -> lines().contains(number.substring(0, 8))).toList();
    }

    /** A code of the schedule, cut to a length; of ten digits only below lines that have numbers. */
    String code(int place, int length) {
        if (length == 10) {
            List<String> numbers = numbers();
            return numbers.get(place % numbers.size());
        }
        return lines().get(place % rates.size()).substring(0, length);
    }

    /** {@code schedule/rates.csv}. */
    String ratesText() {
        StringBuilder text = new StringBuilder("hts,general,special,column2,units,from,to\n");
        for (int i = 0; i < rates.size(); i++) {
            text.append(rates.get(i).text(Arcadia.LINES.get(i)));
        }
        return text.toString();
    }

    /** {@code schedule/statistical.csv}. */
    String numbersText() {
        StringBuilder text = new StringBuilder("hts,units,from,to\n");
        numbers().forEach(number -> text.append(number).append(",kg,,\n"));
        return text.toString();
    }
}
