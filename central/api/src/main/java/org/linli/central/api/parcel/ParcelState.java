package org.linli.central.api.parcel;

/** Where a parcel is. */
public enum ParcelState {
    /** On the shelf: whoever comes first with the token gets it. */
    LYING,
    /** At one terminal; nobody else gets it, and that terminal may fetch it again. */
    CLAIMED,
    /** The task goes on at a terminal; nothing of it is left here. */
    TAKEN
}
