/** Tests of the message signatures. */
@NullMarked
package org.linli.central.api.signing;

import org.jspecify.annotations.NullMarked;
