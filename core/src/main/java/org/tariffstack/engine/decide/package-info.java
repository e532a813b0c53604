/** Second stage: which candidates apply, which displace which, and on what part of the value each is charged. */
@NullMarked
package org.tariffstack.engine.decide;

import org.jspecify.annotations.NullMarked;
