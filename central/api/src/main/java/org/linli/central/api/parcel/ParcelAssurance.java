package org.linli.central.api.parcel;

/** How well whoever goes on must show who they are. */
public enum ParcelAssurance {
    /** Nobody was known: whoever brings the token goes on. */
    NOBODY,
    /** A television bound to the same household serves. */
    HOUSEHOLD,
    /** The same person, by a card or by a code on the phone. */
    PERSON
}
