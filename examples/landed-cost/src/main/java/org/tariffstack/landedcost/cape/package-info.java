/**
 * Refunds through CAPE, the part of ACE by which customs gives back duties under the International Emergency Economic Powers
 * Act: by which path an entry can be claimed and until when, the file of a declaration, and the list that comes back.
 */
@NullMarked
package org.tariffstack.landedcost.cape;

import org.jspecify.annotations.NullMarked;
