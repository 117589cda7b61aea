/**
 * The fault matrix: sixteen steps of a payment, fourteen faults, before and after, four methods. Each possible cell is a
 * scripted run of the simulation's parts in every form its fault has; which cells are impossible stands in a reviewed file.
 *
 * <p>Door: {@link org.linli.rehearsal.matrix.MatrixMain}. One thread.
 */
@NullMarked
package org.linli.rehearsal.matrix;

import org.jspecify.annotations.NullMarked;
