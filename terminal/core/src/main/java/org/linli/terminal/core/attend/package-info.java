/**
 * What the terminal answers its attendant: whether the code is right, what its parts say, a test print, in and out of
 * service.
 *
 * <p>Doors: {@link org.linli.terminal.core.attend.AttendDesk}, {@link org.linli.terminal.core.attend.ServiceCode}. Safe
 * from any thread; checking a code is slow on purpose and runs where waiting is allowed.
 */
@NullMarked
package org.linli.terminal.core.attend;

import org.jspecify.annotations.NullMarked;
