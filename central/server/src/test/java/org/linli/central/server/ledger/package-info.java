/** Tests of the ledger. */
@NullMarked
package org.linli.central.server.ledger;

import org.jspecify.annotations.NullMarked;
