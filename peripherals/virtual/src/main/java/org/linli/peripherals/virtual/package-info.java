/**
 * Virtual devices. Each works on bytes, as the real one does, at the end of a real pseudo-terminal; and is moved by what
 * hands do to a device: lay a card, show a code, tear the paper, pull the plug. Never part of a terminal: a rehearsal
 * and the tests start them.
 */
@NullMarked
package org.linli.peripherals.virtual;

import org.jspecify.annotations.NullMarked;
