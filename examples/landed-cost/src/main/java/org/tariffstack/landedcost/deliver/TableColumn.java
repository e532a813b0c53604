package org.tariffstack.landedcost.deliver;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A column of a table.
 *
 * @param name its name
 * @param kind what its cells are
 */
public record TableColumn(String name, Kind kind) {
    /** What the cells of a column are. All are given as text. */
    public enum Kind {
        /** Cells of the user, given back as they are; what is shown alike as a number or a date becomes one. */
        USER,
        /** Words and numbers that are names. */
        TEXT,
        /** Amounts of money as plain decimals, blank where there is none. A workbook adds them up. */
        AMOUNT,
        /** Rates as plain decimals, 1.45 for 145%, blank where there is none. */
        RATE,
        /** Whole numbers, blank where there is none. */
        COUNT
    }

    /** The user's columns and then others, which get another name where the user has one of theirs. */
    public static List<TableColumn> after(List<String> users, List<TableColumn> others) {
        List<TableColumn> all = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (String user : users) {
            String name = user;
            for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
                name = user + "_" + i;
            }
            // The names are the user's, too, and stay as they are.
            all.add(new TableColumn(user, Kind.USER));
        }
        for (TableColumn other : others) {
            String name = other.name();
            for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
                name = other.name() + "_" + i;
            }
            all.add(new TableColumn(name, other.kind()));
        }
        return all;
    }
}
