/**
 * Where a task lies between two terminals. The truth about it, and no view: its tables stand in a database of their own,
 * synced before anybody is answered. What lies there is a hash, a box central cannot open, and who has claimed it.
 *
 * <p>Door: {@link org.linli.central.server.shelf.Shelf}. Safe from any thread; calls block for the disk.
 */
@NullMarked
package org.linli.central.server.shelf;

import org.jspecify.annotations.NullMarked;
