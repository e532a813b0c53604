/**
 * Entries looked at again: whether they were filed as the law wanted, what can be claimed back with which interest, and
 * what many of them come to together.
 *
 * <p>Everything here is made of assessments. {@link org.tariffstack.review.FiledEntry} is what an importer filed and
 * paid; {@link org.tariffstack.review.Audit} holds it against the law of its moment, {@link
 * org.tariffstack.review.Refund} against the rulings, and {@link org.tariffstack.review.Portfolio} adds up.
 */
@NullMarked
package org.tariffstack.review;

import org.jspecify.annotations.NullMarked;
