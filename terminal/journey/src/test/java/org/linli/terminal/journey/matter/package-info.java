/** What is said to somebody who reports a problem. */
@NullMarked
package org.linli.terminal.journey.matter;

import org.jspecify.annotations.NullMarked;
