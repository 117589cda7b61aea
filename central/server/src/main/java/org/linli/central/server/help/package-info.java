/**
 * Calls for help and what residents thought of it all: taken down on the ledger, because H2 is a view that may be deleted
 * at any time, and a call must outlive a restart.
 *
 * <p>Doors: {@link org.linli.central.server.help.HelpDesk}, {@link org.linli.central.server.help.Ratings}. Safe from any
 * thread.
 */
@NullMarked
package org.linli.central.server.help;

import org.jspecify.annotations.NullMarked;
