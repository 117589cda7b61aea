/** One class per bad day, and the good one, against the whole central over HTTPS. */
@NullMarked
package org.linli.central.server.badday;

import org.jspecify.annotations.NullMarked;
