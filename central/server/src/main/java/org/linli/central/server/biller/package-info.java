/**
 * Whose bills they are, behind one door: what is owed, and writing it off (销账).
 *
 * <p>Door: {@link org.linli.central.server.biller.Biller}; {@link org.linli.central.server.biller.DemoBillers} stands in
 * for all billers of the demo communities, with books of its own on a journal. Calls block and are safe from any thread.
 */
@NullMarked
package org.linli.central.server.biller;

import org.jspecify.annotations.NullMarked;
