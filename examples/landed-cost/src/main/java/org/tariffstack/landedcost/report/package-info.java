/**
 * What the reports on files of rows share: form, sums of chunks, refused rows.
 */
@NullMarked
package org.tariffstack.landedcost.report;

import org.jspecify.annotations.NullMarked;
