/**
 * Who somebody is where no card can be laid: a television bound to a household, a code sent to a phone.
 *
 * <p>Doors: {@link org.linli.central.api.known.BindingRequest}, {@link org.linli.central.api.known.PhoneCodeRequest}.
 * Immutable values. What names a person (a phone's number, a code, a pass) never prints itself.
 */
@NullMarked
package org.linli.central.api.known;

import org.jspecify.annotations.NullMarked;
