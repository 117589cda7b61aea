/** Tests of receipts. */
@NullMarked
package org.linli.central.server.receipt;

import org.jspecify.annotations.NullMarked;
