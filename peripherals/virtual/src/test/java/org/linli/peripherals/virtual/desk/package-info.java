/** The desk as a process of its own. */
@NullMarked
package org.linli.peripherals.virtual.desk;

import org.jspecify.annotations.NullMarked;
