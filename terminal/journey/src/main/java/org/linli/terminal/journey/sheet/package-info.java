/**
 * A sheet of paper that is no receipt: where to go instead, with what and when; or what to pay at the counter.
 *
 * <p>Doors: {@link org.linli.terminal.journey.sheet.PrintSheet}, {@link org.linli.terminal.journey.sheet.Sheet}. Immutable
 * values and a pure machine, free of threads.
 */
@NullMarked
package org.linli.terminal.journey.sheet;

import org.jspecify.annotations.NullMarked;
