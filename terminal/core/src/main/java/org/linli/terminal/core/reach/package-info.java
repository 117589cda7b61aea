/**
 * Whether central can be reached: asked for regularly, so that a payment is refused before it begins and not in the middle.
 *
 * <p>Door: {@link org.linli.terminal.core.reach.CentralReach}. Asks on a thread that may wait; tells on that thread.
 */
@NullMarked
package org.linli.terminal.core.reach;

import org.jspecify.annotations.NullMarked;
