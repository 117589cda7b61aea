/** The television of a house: its program, its remote control, and what stands on its screen. */
@NullMarked
package org.linli.rehearsal.television;

import org.jspecify.annotations.NullMarked;
