/**
 * Duty rates: what a tariff's rate text says, and how much duty it makes.
 *
 * <p>Start with {@link org.tariffstack.rate.DutyRate#parse}. A {@code DutyRate} is one of a closed family of records; it
 * prints its canonical text, names the {@link org.tariffstack.rate.Measure}s it needs besides the customs value, and is
 * evaluated against {@link org.tariffstack.rate.RateInputs}. Nothing here rounds money: amounts are exact, save for
 * divisions without end (a third, a dozen, a gross), which keep 34 digits. {@link org.tariffstack.rate.AdditionalRate}
 * reads what a heading of Chapter 99 does on top of or in place of another rate, and
 * {@link org.tariffstack.rate.SpecialColumn} reads the special column of a tariff line.
 */
@NullMarked
package org.tariffstack.rate;

import org.jspecify.annotations.NullMarked;
