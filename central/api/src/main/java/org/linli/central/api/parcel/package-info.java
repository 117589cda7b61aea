/**
 * A task on its way from one terminal to another: sealed by the one, kept by central, opened by the other.
 *
 * <p>Doors: {@link org.linli.central.api.parcel.ParcelRequest} lays it down, {@link
 * org.linli.central.api.parcel.ClaimedParcel} is what exactly one terminal gets. Immutable values.
 */
@NullMarked
package org.linli.central.api.parcel;

import org.jspecify.annotations.NullMarked;
