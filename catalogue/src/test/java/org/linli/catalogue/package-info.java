/** The catalogue's records, and the house rules. */
@NullMarked
package org.linli.catalogue;

import org.jspecify.annotations.NullMarked;
