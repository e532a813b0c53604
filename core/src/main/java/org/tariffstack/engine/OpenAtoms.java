package org.tariffstack.engine;

import java.util.ArrayList;
import java.util.List;
import org.tariffstack.law.Condition;
import org.tariffstack.law.Situation;

/**
 * The atoms of a selection's conditions that rest on what differs from case to case though the same facts are stated: the
 * value, the base rate, the code, the moments. Cases that answer them alike are decided alike.
 */
final class OpenAtoms {
    /** Each object once; one that equals another makes the answers longer and does no harm. */
    private final List<Condition> atoms = new ArrayList<>(4);

    OpenAtoms(Selection selection) {
        for (Selection.Candidate candidate : selection.candidates()) {
            collect(candidate.when());
        }
        for (List<Selection.Rival> rivals : selection.into()) {
            for (Selection.Rival rival : rivals) {
                collect(rival.edge().when());
            }
        }
    }

    private void collect(Condition condition) {
        for (Condition atom : Condition.atomsOf(condition)) {
            if (!restsOnFacts(atom) && !isKnown(atom)) {
                atoms.add(atom);
            }
        }
    }

    private boolean isKnown(Condition atom) {
        for (int i = 0; i < atoms.size(); i++) {
            if (atoms.get(i) == atom) {
                return true;
            }
        }
        return false;
    }

    /** Whether the same facts always give the same answer. What is not known to is taken not to. */
    private static boolean restsOnFacts(Condition atom) {
        return atom instanceof Condition.IsTrue || atom instanceof Condition.Compares
                || atom instanceof Condition.ComparesFacts || atom instanceof Condition.IsOneOf
                || atom instanceof Condition.DateIs || atom instanceof Condition.Claimed;
    }

    /** Whether one of them looks at the time of entry. */
    boolean turnOnTime() {
        return atoms.stream().anyMatch(atom -> atom instanceof Condition.AgeIs
                || atom instanceof Condition.MomentIs moment && moment.moment() == Situation.Moment.ENTERED);
    }

    /** The answers of a case, a letter each, beside an age with the year of entry. */
    @SuppressWarnings("EnumOrdinal") // A key of this process, not a form that is kept.
    String answers(EntryCase entry) {
        if (atoms.isEmpty()) {
            return "";
        }
        StringBuilder answers = new StringBuilder(atoms.size());
        for (int i = 0; i < atoms.size(); i++) {
            Condition atom = atoms.get(i);
            // None of these looks at the heading that asks.
            answers.append((char) ('0' + atom.test(entry, "").ordinal()));
            if (atom instanceof Condition.AgeIs age) {
                // The answers that are tried are years counted from that of entry.
                answers.append(age.yearOf(entry.entered()));
            }
        }
        return answers.toString();
    }
}
