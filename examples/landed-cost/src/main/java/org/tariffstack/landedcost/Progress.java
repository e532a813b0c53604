package org.tariffstack.landedcost;

/** Follows how far a batch has got. */
interface Progress extends AutoCloseable {
    /** Nobody watches. */
    Progress NONE = bytes -> {};

    /** So many bytes of the input were read. */
    void at(long bytes);

    @Override
    default void close() {}
}
