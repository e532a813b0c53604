package org.tariffstack.law;

/**
 * What the rate lines of the base schedule rest on for entries of a period.
 *
 * @param period the period, of which the schedule has one source
 * @param complete whether every rate line of the period was read, so that a code which the schedule does not hold is none
 * @param citation the tariff, and how well its rates are founded for the period
 */
public record ScheduleSource(EffectivePeriod period, boolean complete, Citation citation) {}
