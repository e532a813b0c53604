/**
 * Generators for property tests with jqwik: codes, origins, instants, facts, entries, layers and whole books.
 *
 * <p>Start with {@link org.tariffstack.testing.generators.EntryGenerator} for entries under a book that there is, and with
 * {@link org.tariffstack.testing.generators.BookGenerator} for books. {@link
 * org.tariffstack.testing.generators.UnitedStatesDomain} and {@link
 * org.tariffstack.testing.generators.GeneratedLawDomain} give them to {@code @ForAll}:
 *
 * <pre>{@code
 * @Domain(UnitedStatesDomain.class)
 * class MyProperties {
 *     @Property
 *     void nobody_owes_less_than_nothing(@ForAll Entry entry) { … }
 * }
 * }</pre>
 *
 * <p>Whoever uses this package brings jqwik along; the assertions beside it need none. What was generated is reported as an
 * entry in one line, and a book as its rows.
 */
@NullMarked
package org.tariffstack.testing.generators;

import org.jspecify.annotations.NullMarked;
