/** Phones beside a screen, with a relay that is moved by hand: how one joins, and every bad day of it. */
@NullMarked
package org.linli.terminal.core.companion;

import org.jspecify.annotations.NullMarked;
