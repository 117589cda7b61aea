/** The whole way between a screen and a phone: real programs, the real relay, real browsers. */
@NullMarked
package org.linli.rehearsal.chain;

import org.jspecify.annotations.NullMarked;
