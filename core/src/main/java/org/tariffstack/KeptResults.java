package org.tariffstack;

/**
 * The memory that results of earlier work take, see {@link TariffStack#keeping}.
 *
 * @param bytes how many bytes, as estimated
 * @param limit the most that are kept, in bytes
 * @param items of how many results
 */
public record KeptResults(long bytes, long limit, int items) {}
