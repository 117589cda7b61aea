/**
 * The contract every face keeps: one script of paying a bill, played through whatever a resident has in hand, and the
 * small world it is played in. Exported to the faces' tests.
 */
@NullMarked
package org.linli.terminal.core.contract;

import org.jspecify.annotations.NullMarked;
