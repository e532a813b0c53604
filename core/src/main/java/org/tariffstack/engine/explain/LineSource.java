package org.tariffstack.engine.explain;

import org.tariffstack.engine.select.DisplacementEdge;
import org.tariffstack.law.TariffLayer;

/** What a line of an answer comes from. */
public sealed interface LineSource {

    /** The base rate. */
    record Base() implements LineSource {}

    /**
     * A layer that stands.
     *
     * @param candidate its place among the candidates
     */
    record Layer(int candidate) implements LineSource {}

    /**
     * A number that is filed because one layer takes goods out of another.
     *
     * @param loser the layer that they are taken out of
     * @param edge how
     * @param portion the part of the value that is taken out
     */
    record Filed(TariffLayer loser, DisplacementEdge edge, String portion) implements LineSource {}
}
