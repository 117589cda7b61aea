/** Tests of the contract's JSON. */
@NullMarked
package org.linli.central.api.wire;

import org.jspecify.annotations.NullMarked;
