/** What the frames, ids and words of a phone's meeting with a terminal promise. */
@NullMarked
package org.linli.central.api.companion;

import org.jspecify.annotations.NullMarked;
