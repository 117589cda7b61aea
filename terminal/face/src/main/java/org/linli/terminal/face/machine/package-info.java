/**
 * The machine a face is drawn on: its glass in pixels and millimetres, how high a hand reaches, and where its card
 * reader, scanner and receipt slot are.
 *
 * <p>Door: {@link org.linli.terminal.face.machine.HardwareProfile}. Immutable values, free of threads.
 */
@NullMarked
package org.linli.terminal.face.machine;

import org.jspecify.annotations.NullMarked;
