/** What may be printed on pages, and under which names. */
@NullMarked
package org.linli.peripherals.spi.page;

import org.jspecify.annotations.NullMarked;
