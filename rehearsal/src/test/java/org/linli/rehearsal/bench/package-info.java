/** The benches, in their short forms. */
@NullMarked
package org.linli.rehearsal.bench;

import org.jspecify.annotations.NullMarked;
