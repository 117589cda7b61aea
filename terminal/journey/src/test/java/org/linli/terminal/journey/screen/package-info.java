/** What a screen may hold. */
@NullMarked
package org.linli.terminal.journey.screen;

import org.jspecify.annotations.NullMarked;
