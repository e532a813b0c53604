package org.tariffstack.landedcost.chunks;

/** Follows how far a piece of work has got. */
public interface Progress extends AutoCloseable {
    /** Nobody watches. */
    Progress NONE = done -> {};

    /** So much of it is done, in the unit in which its size was told. */
    void at(long done);

    @Override
    default void close() {}
}
