/**
 * Assertions on what entries owe, for tests of one's own.
 *
 * <p>{@link org.tariffstack.testing.EntryAssert} works with any test framework: a failure is an {@code AssertionError} that
 * shows the whole stack of duties.
 */
module org.tariffstack.testing {
    requires transitive org.tariffstack.core;
    requires static org.jspecify;

    exports org.tariffstack.testing;
}
