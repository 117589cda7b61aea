/** The kiosk's own start. */
@NullMarked
package org.linli.kiosk.main;

import org.jspecify.annotations.NullMarked;
