package org.linli.terminal.journey.kernel;

/**
 * Stands for a personal value that lies in the session's vault. State, logs and JSON see only this handle; when the
 * session ends, the handle points at nothing.
 */
public record Personal(Kind kind, int handle) {
    public enum Kind {
        NAME,
        ID_NUMBER,
        ID_CARD,
        SOCIAL_CARD,
        PAYMENT_CODE,
        BARCODE,
        PHONE_NUMBER,
        /** Proof that whoever stands here holds a phone. */
        PHONE_PASS,
        /** The household this machine is bound to. */
        HOUSEHOLD,
        /** What opens a parked task. */
        TASK_TOKEN,
        /** What registers say of whoever stands here. */
        RECORDS,
        TYPED,
        /** Where documents of somebody lie. */
        DOCUMENTS,
        /** The number on the slip of a case: whoever has it sees how the case stands. */
        CASE_SLIP,
        /** Where photos for a report lie until it is handed in. */
        PHOTOS
    }
}
