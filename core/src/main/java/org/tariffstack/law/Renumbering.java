package org.tariffstack.law;

import java.time.Instant;
import org.tariffstack.entry.HtsCode;

/**
 * A statistical number that another took over from, wholly or in part, as the committee under section 484(f) of the
 * Tariff Act of 1930 orders twice a year. A number that is split has a row for each successor.
 *
 * @param old the ten digits that goods had before
 * @param successor the ten digits that they, or some of them, have since
 * @param at the instant of the change
 * @param citation the document that made it
 * @param place where it stands in the book
 */
public record Renumbering(HtsCode old, HtsCode successor, Instant at, Citation citation, SourcePlace place) {}
