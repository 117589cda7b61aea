/** Meetings as the published numbers have them, and every way between the two that a relay can think of. */
@NullMarked
package org.linli.central.api.companion.meeting;

import org.jspecify.annotations.NullMarked;
