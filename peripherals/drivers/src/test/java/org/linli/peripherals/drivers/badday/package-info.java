/**
 * One class for each misfortune: our drivers against virtual devices at the end of real pseudo-terminals. socat,
 * zbarimg and a Chinese font must be there; without them these tests fail.
 */
@NullMarked
package org.linli.peripherals.drivers.badday;

import org.jspecify.annotations.NullMarked;
