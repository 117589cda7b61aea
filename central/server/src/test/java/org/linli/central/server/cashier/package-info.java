/** Tests of the cashier. */
@NullMarked
package org.linli.central.server.cashier;

import org.jspecify.annotations.NullMarked;
