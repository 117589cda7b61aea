/**
 * The relay between a terminal and the phones beside it: rooms, who may enter, and carrying what the two say without
 * looking into it (docs/companion.md). Everything is in memory; after a restart the terminals open their rooms again.
 * Nothing here logs a room, a code, a seat or a word that is carried.
 *
 * <p>Door: {@link org.linli.central.server.companion.Relay}, which speaks to both sides by way of a {@link
 * org.linli.central.server.companion.Line} each. Safe from any thread: one lock, under which nothing waits.
 */
@NullMarked
package org.linli.central.server.companion;

import org.jspecify.annotations.NullMarked;
