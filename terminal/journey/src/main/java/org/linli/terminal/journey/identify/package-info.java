/**
 * Showing who one is: by a card, by what is printed on paper, by the household a television is bound to, by a code on the
 * phone. Each is another answer on the same screen.
 *
 * <p>Door: {@link org.linli.terminal.journey.identify.Identify}. Pure machines, free of threads.
 */
@NullMarked
package org.linli.terminal.journey.identify;

import org.jspecify.annotations.NullMarked;
