/** First stage: which layers of the law can apply to goods of an origin at an instant, and which of them displace which. */
@NullMarked
package org.tariffstack.engine.select;

import org.jspecify.annotations.NullMarked;
