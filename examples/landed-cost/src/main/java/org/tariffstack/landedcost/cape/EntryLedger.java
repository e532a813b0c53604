package org.tariffstack.landedcost.cape;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The entries of a file, each with what its lines come to together. Not for several threads at once. */
public final class EntryLedger {
    private final Map<String, Account> accounts = new LinkedHashMap<>();

    /**
     * What an entry comes to.
     *
     * @param state what the file says of it
     * @param importer the number of the importer, or empty
     * @param refundable what can be claimed back
     * @param interest the interest on it
     * @param filed whether a number was filed whose duties can be claimed back
     * @param refused how many of its lines could not be computed
     */
    public record Account(EntryState state, String importer, BigDecimal refundable, BigDecimal interest, boolean filed,
            int refused) {
        private Account and(Account other) {
            return new Account(state, importer, refundable.add(other.refundable), interest.add(other.interest),
                    filed || other.filed, refused + other.refused);
        }

        /** Whether there is something to claim: also where a line that bears such a number could not be computed. */
        public boolean isClaimable() {
            return refundable.signum() > 0 || refused > 0 && filed;
        }
    }

    /** Adds a line of an entry. */
    public void add(Account line) {
        accounts.merge(line.state().number(), line, Account::and);
    }

    /** Adds the lines of another part of the file. */
    public void addAll(EntryLedger other) {
        other.accounts.values().forEach(this::add);
    }

    /** Whether the file names entries. */
    public boolean isEmpty() {
        return accounts.isEmpty();
    }

    /** The entries, in the order of the file. */
    public Collection<Account> accounts() {
        return accounts.values();
    }

    /** By which path each entry can be claimed. */
    public List<Claimed> claims(Paths paths) {
        List<Claimed> claims = new ArrayList<>(accounts.size());
        for (Account account : accounts.values()) {
            claims.add(new Claimed(account, account.isClaimable() ? paths.of(account.state())
                    : new Claim(Path.NOTHING, null, account.filed() ? "nothing of what was paid can be claimed back"
                            : "no number was filed whose duties can be claimed back")));
        }
        return claims;
    }

    /** An entry and its claim. */
    public record Claimed(Account account, Claim claim) {}
}
