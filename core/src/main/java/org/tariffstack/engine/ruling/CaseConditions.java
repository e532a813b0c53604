package org.tariffstack.engine.ruling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tariffstack.engine.resolve.EntryCase;
import org.tariffstack.engine.select.Candidate;
import org.tariffstack.engine.select.Candidates;
import org.tariffstack.engine.select.DisplacementEdge;
import org.tariffstack.law.Condition;
import org.tariffstack.law.FactDefinition;
import org.tariffstack.law.TariffBook;

/**
 * The conditions of candidates that may have different answers from case to case. Cases for which all answers are the same are
 * decided, explained and asked alike, whatever facts led to them: what no condition asks for tells no two cases apart.
 */
final class CaseConditions {
    /** Those that rest on what every entry has, such as its value, its base rate, its code and its moments. */
    private final List<Condition> general = new ArrayList<>(4);
    /** Those that rest on stated facts. */
    private final List<Condition> factual = new ArrayList<>(8);
    /** Headings of conditions that ask whether the importer claims them, and of scopes that reach the code in part. */
    private final List<Claim> claims = new ArrayList<>(2);
    private final Set<String> claimable = new TreeSet<>();
    private final StatedShares shares;

    CaseConditions(Candidates candidates, TariffBook book) {
        for (Candidate candidate : candidates.all()) {
            collect(candidate.when(), candidate.heading());
            if (candidate.part()) {
                claimable.add(candidate.heading());
            }
        }
        for (int i = 0; i <= candidates.base(); i++) {
            for (DisplacementEdge edge : candidates.into(i)) {
                collect(edge.when(), candidates.winner(edge).heading());
            }
        }
        shares = new StatedShares(candidates, factual, book);
    }

    /** A condition on what is claimed, and the heading that asks it. */
    private record Claim(Condition.Claimed condition, String heading) {}

    private void collect(Condition condition, String heading) {
        for (Condition atom : condition.atoms()) {
            if (atom instanceof Condition.Claimed claimed) {
                Claim claim = new Claim(claimed, heading);
                if (!claims.contains(claim)) {
                    claims.add(claim);
                }
            } else {
                addOnce(atom, restsOnFacts(atom) ? factual : general);
            }
        }
    }

    /** Adds each object once; one that equals another makes the answers longer and does no harm. */
    private static void addOnce(Condition atom, List<Condition> atoms) {
        for (int i = 0; i < atoms.size(); i++) {
            if (atoms.get(i) == atom) {
                return;
            }
        }
        atoms.add(atom);
    }

    /** Whether the same facts always give the same answer. */
    private static boolean restsOnFacts(Condition atom) {
        return atom.restsOn().equals(Set.of(Condition.Aspect.FACT));
    }

    /** Whether one of them looks at the time of entry. */
    boolean turnOnTime() {
        return general.stream().anyMatch(atom -> atom.restsOn().contains(Condition.Aspect.TIME));
    }

    /** The answers of a case, in a form that is the same for two cases only if they are decided alike. */
    String answers(EntryCase entry) {
        boolean plain = entry.facts().isEmpty() && entry.claimed() == null && entry.value().signum() > 0;
        if (plain && general.isEmpty()) {
            return "";
        }
        StringBuilder answers = new StringBuilder(general.size() + (plain ? 0 : factual.size() + 8));
        for (int i = 0; i < general.size(); i++) {
            add(general.get(i), "", entry, answers);
        }
        if (!plain) {
            answers.append(entry.value().signum() > 0 ? '+' : '0');
            for (int i = 0; i < factual.size(); i++) {
                add(factual.get(i), "", entry, answers);
            }
            addClaims(entry, answers);
            shares.addTo(entry, answers);
        }
        return answers.toString();
    }

    private void addClaims(EntryCase entry, StringBuilder answers) {
        if (claims.isEmpty() && claimable.isEmpty() || entry.facts().get(FactDefinition.CLAIMS) == null) {
            return;
        }
        // Who claims other headings denies these.
        answers.append('c');
        for (int i = 0; i < claims.size(); i++) {
            add(claims.get(i).condition(), claims.get(i).heading(), entry, answers);
        }
        for (String heading : claimable) {
            answers.append(entry.claims(heading) ? '1' : '0');
        }
    }

    @SuppressWarnings("EnumOrdinal") // A key of this process, not a form that is kept.
    private static void add(Condition atom, String heading, EntryCase entry, StringBuilder answers) {
        answers.append((char) ('0' + atom.test(entry, heading).ordinal()));
        if (atom instanceof Condition.AgeIs age) {
            // The answers that are tried are years counted from that of entry.
            answers.append(age.yearOf(entry.entered()));
        }
    }

    /** Its size in bytes, as estimated; the conditions are those of the book. */
    long weight() {
        return 250 + 8L * (general.size() + factual.size()) + 40L * claims.size() + 60L * claimable.size() + shares.weight();
    }
}
