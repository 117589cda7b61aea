/** Work in turn, and its end. */
@NullMarked
package org.linli.terminal.core.turn;

import org.jspecify.annotations.NullMarked;
