/**
 * The terminal whole, from {@code Terminal.open} to the paper: the real runner, the real payment desk on a disk that can
 * fail, devices and central played by hand. One class per bad day.
 */
@NullMarked
package org.linli.terminal.core.whole;

import org.jspecify.annotations.NullMarked;
