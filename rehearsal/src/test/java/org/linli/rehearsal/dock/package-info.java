/** The dock of a whole house, in a real browser. */
@NullMarked
package org.linli.rehearsal.dock;

import org.jspecify.annotations.NullMarked;
