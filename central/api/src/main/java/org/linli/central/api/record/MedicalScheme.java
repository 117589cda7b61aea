package org.linli.central.api.record;

/** The two schemes of the Social Insurance Law (社会保险法, chapter 3). Residents have no personal account. */
public enum MedicalScheme {
    EMPLOYEES,
    RESIDENTS
}
