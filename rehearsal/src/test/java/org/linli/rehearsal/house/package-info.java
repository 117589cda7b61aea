/** Tests of the house's parts, as processes. */
@NullMarked
package org.linli.rehearsal.house;

import org.jspecify.annotations.NullMarked;
