package org.tariffstack.testing.generators;

import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.Facts;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.Origin;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.us.UnitedStates;

/** Entries of the United States and their parts, each for {@code @ForAll}; see {@link EntryGenerator} for what they are. */
public class UnitedStatesDomain extends DomainContextBase {
    private final EntryGenerator entries;

    /** Entries of all kinds. */
    public UnitedStatesDomain() {
        this(EntryGenerator.of(UnitedStates.book()));
    }

    /** Entries with settings of one's own, for a domain that extends this one. */
    protected UnitedStatesDomain(EntryGenerator entries) {
        this.entries = entries;
    }

    /** Entries. */
    @Provide
    public Arbitrary<Entry> entries() {
        return entries.entries();
    }

    /** Codes of lines and numbers. */
    @Provide
    public Arbitrary<HtsCode> codes() {
        return entries.codes();
    }

    /** Countries of origin. */
    @Provide
    public Arbitrary<Origin> origins() {
        return entries.origins();
    }

    /** Instants near changes of the law. */
    @Provide
    public Arbitrary<Instant> instants() {
        return entries.instants();
    }

    /** Facts that can be stated. */
    @Provide
    public Arbitrary<Facts> facts() {
        return entries.facts();
    }

    /** Headings that might be added to the book. */
    @Provide
    public Arbitrary<TariffLayer> layers() {
        return LayerGenerator.of(UnitedStates.book()).layers();
    }
}
