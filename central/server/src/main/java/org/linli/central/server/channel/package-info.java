/**
 * Who carries the money, behind one door: what central asks of a channel and what it may believe.
 *
 * <p>Door: {@link org.linli.central.server.channel.Channel}. Adapters live in packages of their own. Calls block and are
 * safe from any thread; answers are immutable.
 */
@NullMarked
package org.linli.central.server.channel;

import org.jspecify.annotations.NullMarked;
