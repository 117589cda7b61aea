/**
 * The front page: what can be done here now.
 *
 * <p>Door: {@link org.linli.terminal.journey.home.Home}. Pure machines, free of threads.
 */
@NullMarked
package org.linli.terminal.journey.home;

import org.jspecify.annotations.NullMarked;
