/**
 * Counting what somebody may do only so often.
 *
 * <p>Door: {@link org.linli.central.server.throttle.Throttle}. In memory alone; belongs to whoever locks around it.
 */
@NullMarked
package org.linli.central.server.throttle;

import org.jspecify.annotations.NullMarked;
