/**
 * The attendant at the machine: what its parts say, the paper roll, test prints, in and out of service, payments nobody
 * knows the end of.
 *
 * <p>Doors: {@link org.linli.terminal.journey.attend.Attend}, {@link org.linli.terminal.journey.attend.Attendance}. Pure,
 * free of threads.
 */
@NullMarked
package org.linli.terminal.journey.attend;

import org.jspecify.annotations.NullMarked;
