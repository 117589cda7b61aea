/** Tests of bank card terminals' contract. */
@NullMarked
package org.linli.peripherals.spi.bankcard;

import org.jspecify.annotations.NullMarked;
