/**
 * Each rule of payments switched off in turn, to see whether the simulation's invariants notice. A rule that is code is
 * switched off in the compiled classes as they are loaded, by class and method: production holds no switch.
 *
 * <p>Door: {@link org.linli.rehearsal.mutants.MutantsMain}. One thread.
 */
@NullMarked
package org.linli.rehearsal.mutants;

import org.jspecify.annotations.NullMarked;
