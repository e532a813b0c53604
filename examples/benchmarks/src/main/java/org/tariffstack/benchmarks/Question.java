package org.tariffstack.benchmarks;

import java.time.Instant;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.Origin;

/**
 * One of the committed entries, in the forms in which it is asked about.
 *
 * @param id its number
 * @param code its tariff code
 * @param origin its country of origin
 * @param at when it is entered
 * @param value its customs value in US dollars
 * @param entry all of it
 */
record Question(String id, HtsCode code, Origin origin, Instant at, String value, Entry entry) {
    static Question of(String id, String code, String origin, Instant at, String value) {
        Entry entry = Entry.builder().hts(code).origin(origin).entered(at.toString()).value(value, "USD").build();
        return new Question(id, entry.hts(), entry.origin(), at, value, entry);
    }
}
