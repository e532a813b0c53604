package org.tariffstack.engine;

import java.util.List;

/**
 * What cases of one selection owe that are decided alike, before their amounts are known: by programme, and nothing beside.
 *
 * @param selection the layers that may apply
 * @param charges the duties that are owed
 * @param shares the same by programme
 */
record Settled(Selection selection, List<Charge> charges, List<Share> shares) {

    /**
     * The duties of one programme.
     *
     * @param program the programme, or "base" for the base rate
     * @param refundable whether a ruling lets them be claimed back
     * @param charges the places of their charges; none for the base rate
     */
    record Share(String program, boolean refundable, int[] charges) {
        boolean isBase() {
            return charges.length == 0;
        }
    }
}
