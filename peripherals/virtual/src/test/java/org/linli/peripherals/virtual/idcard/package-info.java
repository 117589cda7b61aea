/** The virtual reader, and the people on its cards who do not exist. */
@NullMarked
package org.linli.peripherals.virtual.idcard;

import org.jspecify.annotations.NullMarked;
