/**
 * Showing who one is. Today by resident id card; each further way in is another answer on the same screen.
 *
 * <p>Door: {@link org.linli.terminal.journey.identify.Identify}. Pure machines, free of threads.
 */
@NullMarked
package org.linli.terminal.journey.identify;

import org.jspecify.annotations.NullMarked;
