/** Tests of {@code ./linli up} and of the launcher, as processes. */
@NullMarked
package org.linli.rehearsal.up;

import org.jspecify.annotations.NullMarked;
