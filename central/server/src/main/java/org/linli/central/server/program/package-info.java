/**
 * What central's programs, central itself and the sandbox channel, have in common.
 *
 * <p>Door: {@link org.linli.central.server.program.Standing}. The program's main thread.
 */
@NullMarked
package org.linli.central.server.program;

import org.jspecify.annotations.NullMarked;
