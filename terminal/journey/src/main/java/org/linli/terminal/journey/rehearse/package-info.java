/**
 * 练一练: the same journeys with invented bills and no money.
 *
 * <p>Doors: {@link org.linli.terminal.journey.rehearse.Rehearse}, {@link
 * org.linli.terminal.journey.rehearse.PracticeBills}, {@link org.linli.terminal.journey.rehearse.Rehearsed}. Pure, free of
 * threads.
 */
@NullMarked
package org.linli.terminal.journey.rehearse;

import org.jspecify.annotations.NullMarked;
