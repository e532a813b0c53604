package org.tariffstack.law;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact that the importer may state: its key, what values it takes and what is assumed while it is unknown.
 *
 * @param key the key, such as "us_content_pct"
 * @param type what values it takes
 * @param choices the values of a {@link FactType#CHOICE}, else empty
 * @param assumed the value assumed while it is unknown, or an empty text if none can be
 * @param asked whether an assessment asks for it; a circumstance so rare that whoever is in it knows is not asked for
 * @param impliedBySpi preference symbols whose claim implies that it is true
 * @param question how it is asked
 * @param remark what an answer says wherever it is stated, or an empty text
 * @param place where it stands in the book
 */
public record FactDefinition(String key, FactType type, List<String> choices, String assumed, boolean asked,
        List<String> impliedBySpi, String question, String remark, SourcePlace place) {
    /** Keeps copies of what it is made of. */
    public FactDefinition {
        choices = List.copyOf(choices);
        impliedBySpi = List.copyOf(impliedBySpi);
    }

    /** A fact of which nothing is to be said. */
    public FactDefinition(String key, FactType type, List<String> choices, String assumed, boolean asked,
            List<String> impliedBySpi, String question, SourcePlace place) {
        this(key, type, choices, assumed, asked, impliedBySpi, question, "", place);
    }

    /** The fact that lists the Chapter 99 headings whose described product or use the importer declares. */
    public static final String CLAIMS = "claims";

    /** Whether, while unknown, it is taken to be true. */
    public boolean assumedTrue() {
        return assumed.equals("true");
    }

    /** The number assumed while it is unknown, or null if none is. */
    public @Nullable BigDecimal assumedNumber() {
        return assumed.isEmpty() ? null : new BigDecimal(assumed);
    }
}
