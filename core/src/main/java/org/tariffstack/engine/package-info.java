/**
 * The rules engine: five stages from an entry and a book to an assessment.
 *
 * <p>{@link org.tariffstack.engine.AssessmentEngine} runs them: <em>select</em> the layers that hold then and there for
 * such goods; <em>decide</em> which apply and which displace which; <em>apportion</em> the value; <em>price</em> each
 * line; <em>explain</em>. No stage knows a heading, a country or a date: all of that is in the book.
 */
@NullMarked
package org.tariffstack.engine;

import org.jspecify.annotations.NullMarked;
