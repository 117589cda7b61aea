/** The real programs, killed at every step of a payment: one charge, and paper that says what it is. */
@NullMarked
package org.linli.rehearsal.crash;

import org.jspecify.annotations.NullMarked;
