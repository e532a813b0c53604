/**
 * The law of a book applied a second time, as plainly as it can be written, to check the library against.
 *
 * <p>{@link org.tariffstack.oracle.Oracle} knows the book as data and shares no step of the calculation with the library:
 * it looks through every row for every entry, keeps nothing, and tries every answer to what is not stated. What it does
 * follows docs/architecture.md, docs/data.md and docs/how-we-read-the-law.md; where these leave something open, the
 * comment beside the line says how it was read. Rate texts are evaluated by {@link org.tariffstack.rate}, which has tests
 * of its own.
 */
package org.tariffstack.oracle;
