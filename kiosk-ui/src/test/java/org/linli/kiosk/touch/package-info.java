/** The touch face under a real pointer, and its drawings checked by program. */
@NullMarked
package org.linli.kiosk.touch;

import org.jspecify.annotations.NullMarked;
