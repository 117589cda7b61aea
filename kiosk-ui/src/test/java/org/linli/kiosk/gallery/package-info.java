/** Pictures of every sample screen, for the eye and for checks by program. */
@NullMarked
package org.linli.kiosk.gallery;

import org.jspecify.annotations.NullMarked;
