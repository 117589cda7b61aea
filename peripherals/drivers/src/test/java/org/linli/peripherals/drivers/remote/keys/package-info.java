/** What a trembling hand may and may not do. */
@NullMarked
package org.linli.peripherals.drivers.remote.keys;

import org.jspecify.annotations.NullMarked;
