/**
 * The phone in a rehearsed resident's hand: a real browser that opens what its camera reads.
 *
 * <p>Door: {@link org.linli.rehearsal.phone.BrowserPhone}. One thread a phone.
 */
@NullMarked
package org.linli.rehearsal.phone;

import org.jspecify.annotations.NullMarked;
