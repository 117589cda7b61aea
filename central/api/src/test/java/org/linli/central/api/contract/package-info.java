/** The contract as a schema, for the tests of both sides. Door: {@link org.linli.central.api.contract.Contract}. */
@NullMarked
package org.linli.central.api.contract;

import org.jspecify.annotations.NullMarked;
