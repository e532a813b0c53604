/**
 * Whether the scopes and conditions of two layers can meet, and whether a condition can hold at all.
 */
@NullMarked
package org.tariffstack.law.text.check.overlap;

import org.jspecify.annotations.NullMarked;
