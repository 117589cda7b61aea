/** Cases of a sandbox's offices, by the clock and on bad days. */
@NullMarked
package org.linli.central.server.matter;

import org.jspecify.annotations.NullMarked;
