/** Tests of what a resident owes. */
@NullMarked
package org.linli.central.api.bill;

import org.jspecify.annotations.NullMarked;
