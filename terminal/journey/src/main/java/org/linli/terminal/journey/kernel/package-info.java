/**
 * The journey kernel: what a journey is, what reaches it and what it may ask for.
 *
 * <p>Door: {@link org.linli.terminal.journey.kernel.Journey}. A journey is a pure machine: no clock, no thread, no
 * device, no face. The runner (terminal/core) calls it from its one owner thread and carries out what it asks. Everything
 * here is an immutable value that survives JSON, because a task moves between machines and through restarts.
 */
@NullMarked
package org.linli.terminal.journey.kernel;

import org.jspecify.annotations.NullMarked;
