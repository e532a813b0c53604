package org.tariffstack.engine.ask;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tariffstack.engine.resolve.EntryCase;
import org.tariffstack.engine.resolve.NumberSource;

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
public record OpenQuestion(String fact, String text, String assumed, boolean sure, Set<String> headings,
        List<Trial> answers) {

    /** Whether the answer is the one assumed, so that trying it changes nothing. */
    boolean isAssumed(Trial trial) {
        return sure && trial.label().text().equals(assumed);
    }

    /**
     * One answer to try.
     *
     * @param label the answer in words
     * @param state the case with that answer stated
     */
    public record Trial(Label label, UnaryOperator<EntryCase> state) {}

    /**
     * An answer in words.
     *
     * @param text the words in the case that was looked at
     * @param number where the number comes from that they are, if it differs from case to case; else null
     */
    public record Label(String text, @Nullable NumberSource number) {
        /** The words in a case. */
        public String of(EntryCase entry) {
            return number == null ? text : number.of(entry.facts()).toPlainString();
        }
    }
}
