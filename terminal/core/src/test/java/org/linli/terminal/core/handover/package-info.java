/** The seal around a parked task, and central's shelf as a terminal uses it. */
@NullMarked
package org.linli.terminal.core.handover;

import org.jspecify.annotations.NullMarked;
