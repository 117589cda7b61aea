/**
 * A dock in front of a standing house: what its verbs do to residents' cards, phones, the network and the programs.
 *
 * <p>Door: {@link org.linli.rehearsal.dock.HouseDock}. Its verbs come from any thread; those that move programs go one at a
 * time.
 */
@NullMarked
package org.linli.rehearsal.dock;

import org.jspecify.annotations.NullMarked;
