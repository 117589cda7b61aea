/** A program's own start. */
@NullMarked
package org.linli.terminal.program.run;

import org.jspecify.annotations.NullMarked;
