/** Tests of the dock's glass. */
@NullMarked
package org.linli.terminal.dock.glass;

import org.jspecify.annotations.NullMarked;
