/** What the session gets to hear of cases, and central of the session. */
@NullMarked
package org.linli.terminal.core.matter;

import org.jspecify.annotations.NullMarked;
