/**
 * A kiosk's window on a real X display with a real pointer before it, and a counter behind it that a test plays by hand.
 *
 * <p>Door: {@link org.linli.kiosk.stand.Stand}, for the test's own thread.
 */
@NullMarked
package org.linli.kiosk.stand;

import org.jspecify.annotations.NullMarked;
