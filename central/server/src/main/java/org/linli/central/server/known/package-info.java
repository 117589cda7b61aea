/**
 * Who somebody is where no card can be laid: televisions bound to a household, codes sent to a phone.
 *
 * <p>Doors: {@link org.linli.central.server.known.Televisions}, {@link org.linli.central.server.known.PhoneCodes}. Bindings
 * stand on the ledger; codes, passes and what was tried wrong are in memory alone: a restart forgets them, and whoever was
 * in the middle asks for another code. Safe from any thread.
 */
@NullMarked
package org.linli.central.server.known;

import org.jspecify.annotations.NullMarked;
