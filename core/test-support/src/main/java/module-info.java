/**
 * Assertions on what entries owe and generators of entries and law, for tests of one's own.
 *
 * <p>{@link org.tariffstack.testing.EntryAssert} works with any test framework: a failure is an {@code AssertionError} that
 * shows the whole stack of duties. The generators are for jqwik, which only they need.
 */
module org.tariffstack.testing {
    requires transitive org.tariffstack.core;
    requires java.money;
    requires static net.jqwik.api;
    requires static org.jspecify;

    exports org.tariffstack.testing;
    exports org.tariffstack.testing.generators;
}
