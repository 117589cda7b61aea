/**
 * Time as something handed in: the wall clock is the JDK's {@link java.time.InstantSource}, elapsed time is {@link
 * org.linli.foundation.time.Monotonic}, and waiting is {@link org.linli.foundation.time.Scheduler}.
 *
 * <p>Nothing else in the house reads a system clock or starts a timer. The wall clock may be wrong or jump; what waits,
 * waits on the monotonic one.
 */
@NullMarked
package org.linli.foundation.time;

import org.jspecify.annotations.NullMarked;
