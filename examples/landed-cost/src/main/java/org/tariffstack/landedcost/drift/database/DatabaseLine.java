package org.tariffstack.landedcost.drift.database;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * One row of the Annual Tariff Database: a rate line and the time in which it was as the row says.
 *
 * @param digits the eight digits
 * @param from the first day
 * @param through the last day
 * @param general column 1 general, as printed
 * @param special column 1 special, as printed; the file cuts long texts off
 * @param column2 column 2, as printed
 * @param units the units of quantity in the file's codes, parted by a blank
 * @param excluded the countries whose goods are excluded from the Generalized System of Preferences, two letters each
 * @param numbers the rate under each agreement in numbers, by the agreement's symbol
 */
public record DatabaseLine(String digits, LocalDate from, LocalDate through, String general, String special,
        String column2, String units, String excluded, Map<String, AgreementRate> numbers) {
    /** Keeps a copy of the numbers. */
    public DatabaseLine {
        numbers = Map.copyOf(new TreeMap<>(numbers));
    }

    /** The number with its dots. */
    public String number() {
        return digits.substring(0, 4) + "." + digits.substring(4, 6) + "." + digits.substring(6, 8);
    }

    /** Whether it is of the chapter of additional duties and temporary rates. */
    public boolean isAdditional() {
        return digits.startsWith("99");
    }
}
