package org.tariffstack.ratecard;

import org.tariffstack.assessment.Rounding;
import org.tariffstack.engine.Engine;
import org.tariffstack.engine.keep.KeptMap;
import org.tariffstack.engine.resolve.EngineOptions;
import org.tariffstack.entry.Entry;

/** The rate cards of a book, each made once as long as there is memory for what it has looked up. */
public final class RateCards {
    private static final int BYTES_FOR_A_CARD = 2_000;

    private final Engine engine;
    private final KeptMap<Key, RateCard> kept;

    /** The cards of the book of an engine. */
    public RateCards(Engine engine) {
        this.engine = engine;
        kept = new KeptMap<>(engine.budget());
    }

    private record Key(boolean strict, Entry template) {}

    /**
     * The card of a template.
     *
     * @param strict whether times after the day through which the book was checked are left out
     * @param template what is stated of all entries; its code, origin and time of entry count for nothing
     * @throws org.tariffstack.entry.InvalidEntryException if no entry can be answered that states it
     */
    public RateCard of(boolean strict, Entry template) {
        Entry stated = template.toBuilder().hts("01").origin("US").entered("1970-01-01").build();
        Key key = new Key(strict, stated);
        RateCard card = kept.get(key);
        return card != null ? card : kept.put(key,
                new RateCard(engine.with(new EngineOptions(null, strict, Rounding.EXACT)), stated), BYTES_FOR_A_CARD);
    }
}
