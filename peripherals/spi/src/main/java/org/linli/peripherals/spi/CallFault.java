package org.linli.peripherals.spi;

/** Faults any call to any device may end with. */
public enum CallFault implements NamedFault {
    /** The time the caller gave has passed. */
    DEADLINE_PASSED("call.deadline-passed", Remedy.RETRY),
    /** The caller cancelled. */
    CANCELLED("call.cancelled", Remedy.RETRY),
    /** The device is at work for another call of the same kind, or its mailbox is full. */
    BUSY("call.busy", Remedy.RETRY),
    /** This device cannot do that; its capabilities say so. */
    NOT_SUPPORTED("call.not-supported", Remedy.ATTENDANT),
    /** The driver was closed. */
    CLOSED("call.closed", Remedy.RETRY),
    /** The driver itself failed; its log has the reason. */
    DRIVER_FAILED("call.driver-failed", Remedy.ATTENDANT);

    private final String code;
    private final Remedy remedy;

    CallFault(String code, Remedy remedy) {
        this.code = code;
        this.remedy = remedy;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Remedy remedy() {
        return remedy;
    }
}
