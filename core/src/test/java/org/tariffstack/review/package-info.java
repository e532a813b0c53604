/** Entries looked at again, against the law and the rulings. */
package org.tariffstack.review;
