/**
 * {@code ./linli up} and {@code ./linli desk}: the whole house on one machine, and hands for its virtual devices.
 *
 * <p>Doors: the two programs.
 */
@NullMarked
package org.linli.rehearsal.up;

import org.jspecify.annotations.NullMarked;
