package org.tariffstack.law;

import org.tariffstack.entry.Origin;

/**
 * A country that can be an origin.
 *
 * @param origin its two letters
 * @param name its name
 */
public record Country(Origin origin, String name) {}
