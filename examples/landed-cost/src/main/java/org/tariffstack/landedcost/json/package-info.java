/**
 * Objects as lines of JSON, and an assessment as one.
 */
@NullMarked
package org.tariffstack.landedcost.json;

import org.jspecify.annotations.NullMarked;
