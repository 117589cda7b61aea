/**
 * Linli's programs as processes: starting them on one machine, waiting for what they announce, ending or killing them,
 * and the screen and hand of a resident in front of them.
 *
 * <p>Door: {@link org.linli.rehearsal.house.House}. Not thread-safe except where said; each program's output is read by a
 * thread of its own.
 */
@NullMarked
package org.linli.rehearsal.house;

import org.jspecify.annotations.NullMarked;
