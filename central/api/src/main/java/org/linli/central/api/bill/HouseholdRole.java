package org.linli.central.api.bill;

/** What the person is to the household. */
public enum HouseholdRole {
    OWNER,
    TENANT,
    FAMILY
}
