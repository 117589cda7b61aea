/**
 * How a phone and a terminal meet, and what they say sealed: the form is docs/companion.md, the same numbers in both
 * languages. The terminal's half is {@link org.linli.central.api.companion.meeting.Invitation}; the phone's half, which
 * a browser has in its own language, is {@link org.linli.central.api.companion.meeting.Guest}, for tests and rehearsals.
 * Both come to an {@link org.linli.central.api.companion.meeting.Agreement}.
 *
 * <p>Nothing here reads a clock, starts a thread or sends anything: text comes in, text goes out. Randomness is handed in.
 * An invitation, a guest and a stream belong to one thread each; all else is immutable.
 */
@NullMarked
package org.linli.central.api.companion.meeting;

import org.jspecify.annotations.NullMarked;
