package org.linli.central.server.community;

/**
 * A person as the billers see one: who, what they live on, and a number within the home from which their account numbers
 * are counted.
 */
record Member(Person person, Work work, int slot) {
    /** Decides who insures a person. */
    enum Work {
        EMPLOYED,
        /** Works without an employer: the residents' insurance and pension. */
        FLEXIBLE,
        RETIRED_EMPLOYEE,
        RETIRED_RESIDENT,
        CHILD;

        boolean isInsuredAsResident() {
            return this == FLEXIBLE || this == RETIRED_RESIDENT || this == CHILD;
        }
    }
}
