package org.tariffstack.whatif;

import java.util.EnumSet;
import java.util.Set;
import org.tariffstack.internal.EnumWords;

/** What a change does to a book, with the columns that it must and may have. */
public enum Action {
    /** Adds a version of a heading, new or known: a row of {@code layers/*.csv}. */
    ADD(EnumSet.of(Column.HEADING, Column.PROGRAM, Column.PRODUCTS, Column.CITATION),
            EnumSet.of(Column.STRAND, Column.KIND, Column.RATE, Column.BASIS, Column.ORIGINS, Column.WHEN,
                    Column.RELIEVES, Column.FROM, Column.TO, Column.ENACTED, Column.ENDED, Column.NOTE)),
    /** Adds a programme for added layers to belong to; its note is its title. */
    PROGRAM(EnumSet.of(Column.PROGRAM, Column.NOTE, Column.CITATION), EnumSet.noneOf(Column.class)),
    /** Charges another rate, from a moment on and up to another. */
    RATE(EnumSet.of(Column.RATE, Column.CITATION),
            EnumSet.of(Column.HEADING, Column.STRAND, Column.PROGRAM, Column.ORIGINS, Column.PRODUCTS, Column.FROM,
                    Column.TO, Column.NOTE)),
    /** Moves the start of one version. */
    FROM(EnumSet.of(Column.HEADING, Column.FROM, Column.CITATION),
            EnumSet.of(Column.STRAND, Column.VERSION, Column.ORIGINS, Column.PRODUCTS, Column.NOTE)),
    /** Moves the end of one version; a blank end is none. */
    TO(EnumSet.of(Column.HEADING, Column.CITATION),
            EnumSet.of(Column.STRAND, Column.VERSION, Column.ORIGINS, Column.PRODUCTS, Column.TO, Column.NOTE)),
    /** Takes headings or a whole programme out of the law, altogether or for a time. */
    STRIKE(EnumSet.of(Column.CITATION),
            EnumSet.of(Column.HEADING, Column.STRAND, Column.PROGRAM, Column.ORIGINS, Column.PRODUCTS, Column.FROM,
                    Column.TO, Column.NOTE)),
    /** Lets a rate come that was put off before its first moment, as when a truce is not prolonged. */
    LAPSE(EnumSet.of(Column.HEADING, Column.VERSION, Column.CITATION),
            EnumSet.of(Column.STRAND, Column.ORIGINS, Column.PRODUCTS, Column.TO, Column.ENDED, Column.NOTE));

    private final Set<Column> required;
    private final Set<Column> optional;

    Action(Set<Column> required, Set<Column> optional) {
        this.required = required;
        this.optional = optional;
    }

    /** The word by which a file writes it, such as "strike". */
    public String word() {
        return EnumWords.of(this);
    }

    boolean requires(Column column) {
        return required.contains(column);
    }

    boolean allows(Column column) {
        return required.contains(column) || optional.contains(column);
    }
}
