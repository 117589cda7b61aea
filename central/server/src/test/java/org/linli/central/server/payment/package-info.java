/** Tests of the payment machine. */
@NullMarked
package org.linli.central.server.payment;

import org.jspecify.annotations.NullMarked;
