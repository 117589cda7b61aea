/** What must not be: planted here for the rule that forbids it. */
@NullMarked
package org.linli.terminal.journey.planted;

import org.jspecify.annotations.NullMarked;
