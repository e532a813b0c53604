package org.tariffstack.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.tariffstack.TariffStack;
import org.tariffstack.entry.Entry;

/**
 * An entry and what it owes by a source: a row of a file of {@code src/test/resources/examples}.
 *
 * @param file its file in that folder, such as "us/partners.csv"
 * @param group what the example and its neighbours show
 * @param about what is special in it; may be empty
 * @param entry the entry in words, as {@link Case} reads them
 * @param owes what it owes, as {@link Case#owes} reads it
 * @param source the act, message or sum that says so
 */
public record Example(String file, String group, String about, String entry, String owes, String source) {

    /**
     * The programmes on which the example rests: those with a line, charged or relieved, in what it states, and the one
     * that it names in full. None, where it states that nothing is owed.
     */
    public Set<String> programs() {
        TariffStack stack = stack();
        Set<String> found = Case.of(stack, entry).programs(owes);
        found.retainAll(stack.book().programs().keySet());
        return found;
    }

    void check() {
        Case.of(stack(), entry).owes(owes, source);
    }

    /** The entry that its words describe. */
    public Entry toEntry() {
        return Case.entry(entry);
    }

    /** The day whose knowledge counts, or empty for what is known now. */
    public Optional<LocalDate> known() {
        return Case.known(entry);
    }

    /** The folder of its file: the book that is asked. */
    public String book() {
        return file.substring(0, file.indexOf('/'));
    }

    /** The stack that answers by that book. */
    public TariffStack stack() {
        return switch (book()) {
            case "us" -> TariffStack.unitedStates();
            case "cn" -> TariffStack.chinaOnUnitedStatesGoods();
            default -> throw new IllegalArgumentException("no book for the file " + file);
        };
    }

    @Override
    public String toString() {
        return group + (about.isEmpty() ? "" : ": " + about) + ": " + entry;
    }
}
