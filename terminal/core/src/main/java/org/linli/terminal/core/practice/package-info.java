/**
 * The world of 练一练: what journeys ask is answered here, and nothing leaves the process.
 *
 * <p>Door: {@link org.linli.terminal.core.practice.PracticeWorld}. Belongs to the session's thread; what it says after a
 * while comes from the scheduler and is only handed over. It knows neither central nor desk nor devices.
 */
@NullMarked
package org.linli.terminal.core.practice;

import org.jspecify.annotations.NullMarked;
