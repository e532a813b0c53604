/**
 * Case law: entries with the duty that a published source says they owe.
 *
 * <p>Most cases are rows of {@code src/test/resources/examples}: the case, the entry, what it owes and the act or message
 * that says so. Here stand those that say more than a rate. What is expected comes from the source alone; where a row
 * fails, either the book is wrong or the row quotes the source wrongly.
 */
package org.tariffstack.cases;
