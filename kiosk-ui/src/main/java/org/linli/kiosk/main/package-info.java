/**
 * The kiosk as a program: configuration, enrolment, and the one place where drivers, payment desk, central's client,
 * session and window are put together.
 *
 * <p>Door: {@link org.linli.kiosk.main.KioskMain}. Assembly runs on the main thread; what is assembled brings its own
 * threads.
 */
@NullMarked
package org.linli.kiosk.main;

import org.jspecify.annotations.NullMarked;
