/**
 * Photos that a phone adds to a report before it is handed in: they come by a one-time address, are developed anew so that
 * nothing of what a camera writes beside a picture is left, and lie in memory alone until the report takes them.
 *
 * <p>Doors: {@link org.linli.central.server.photo.PhotoBoxes}, {@link org.linli.central.server.photo.PhotoPage}. Safe from any
 * thread.
 */
@NullMarked
package org.linli.central.server.photo;

import org.jspecify.annotations.NullMarked;
