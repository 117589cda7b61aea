/** Tests of the dock. */
@NullMarked
package org.linli.terminal.dock;

import org.jspecify.annotations.NullMarked;
