/** Tests of the gate. */
@NullMarked
package org.linli.central.server.terminal;

import org.jspecify.annotations.NullMarked;
