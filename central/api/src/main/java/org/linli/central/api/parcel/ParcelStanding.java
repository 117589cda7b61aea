package org.linli.central.api.parcel;

import java.time.Instant;
import org.linli.central.api.id.ShelfId;

/** @param until when it is thrown away at the latest */
public record ParcelStanding(ShelfId id, ParcelState state, Instant until) {}
