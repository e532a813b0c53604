/** Reports of ACE, the system of customs in which entries are filed: the lines of entry summaries as they were filed. */
@NullMarked
package org.tariffstack.landedcost.ace;

import org.jspecify.annotations.NullMarked;
