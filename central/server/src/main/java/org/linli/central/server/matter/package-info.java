/**
 * Cases: what residents have under way at an office, how it stands by the last that the office said, and the reminder.
 *
 * <p>Door: {@link org.linli.central.server.matter.Cases}. Safe from any thread; calls block for the disk and for offices,
 * each for a bounded while.
 */
@NullMarked
package org.linli.central.server.matter;

import org.jspecify.annotations.NullMarked;
