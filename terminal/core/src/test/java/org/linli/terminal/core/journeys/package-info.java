/** Every journey under random events: total, serialisable, never a dead end, never free while money is open. */
@NullMarked
package org.linli.terminal.core.journeys;

import org.jspecify.annotations.NullMarked;
