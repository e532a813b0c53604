/** The answer in words: its lines, why other headings do not apply, and what the importer must be told. */
@NullMarked
package org.tariffstack.engine.explain;

import org.jspecify.annotations.NullMarked;
