/** Tests of the dock's verb. */
@NullMarked
package org.linli.terminal.dock.verb;

import org.jspecify.annotations.NullMarked;
