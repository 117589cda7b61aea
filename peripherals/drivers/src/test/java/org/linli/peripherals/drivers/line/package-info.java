/** The line against a real pseudo-terminal, and its decorators against a line in memory. */
@NullMarked
package org.linli.peripherals.drivers.line;

import org.jspecify.annotations.NullMarked;
