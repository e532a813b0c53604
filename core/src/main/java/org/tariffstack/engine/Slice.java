package org.tariffstack.engine;

import java.util.List;
import org.tariffstack.law.TariffLayer;

/**
 * The layers that hold for goods of one origin between two changes of the law, and who among them can displace whom;
 * which goods they reach is still open.
 *
 * @param layers the layers, in the order of the book
 * @param into for each layer, and last for the base rate, the rivals that can displace it, by their place among the layers
 */
record Slice(List<TariffLayer> layers, List<List<Selection.Rival>> into) {}
