package org.tariffstack.engine;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Something that the importer has not stated and a rule asks for, with answers to try.
 *
 * @param fact the fact, or the field of the entry
 * @param text how it is asked
 * @param assumed the answer assumed
 * @param sure whether stating the assumed answer is the same as leaving it open; not so where rules assume differently
 * @param headings the headings that ask
 * @param answers every answer that can make a difference
 */
record OpenPoint(String fact, String text, String assumed, boolean sure, Set<String> headings,
        List<Trial> answers) {

    /** Whether the answer is the one assumed, so that trying it changes nothing. */
    boolean isAssumed(Trial trial) {
        return sure && trial.label().equals(assumed);
    }

    /**
     * One answer to try.
     *
     * @param label the answer in words
     * @param state the case with that answer stated
     */
    record Trial(String label, UnaryOperator<EntryCase> state) {}
}
