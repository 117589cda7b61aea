/**
 * What the office speaks with: the days held against the channel's own list, the rows a person has to look at, and the
 * deeds two persons carry out together.
 *
 * <p>Immutable values. Nothing here carries a payment code, a key, a name of a resident or a card's number.
 */
@NullMarked
package org.linli.central.api.office;

import org.jspecify.annotations.NullMarked;
