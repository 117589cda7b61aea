package org.linli.central.api.enrolment;

/** What a person decided. */
public enum EnrolmentState {
    PENDING,
    APPROVED,
    REFUSED
}
