/** Every code that can reach a screen has words. */
@NullMarked
package org.linli.terminal.core.words;

import org.jspecify.annotations.NullMarked;
