/**
 * A book in one file, which the build makes of the text of each embedded book: docs/data.md describes the form.
 */
@NullMarked
package org.tariffstack.law.text.compact;

import org.jspecify.annotations.NullMarked;
