/**
 * Reading what a place makes known to everybody.
 *
 * <p>Doors: {@link org.linli.terminal.journey.notice.ReadNotices}, {@link org.linli.terminal.journey.notice.Notices}.
 * Immutable values and a pure machine, free of threads.
 */
@NullMarked
package org.linli.terminal.journey.notice;

import org.jspecify.annotations.NullMarked;
