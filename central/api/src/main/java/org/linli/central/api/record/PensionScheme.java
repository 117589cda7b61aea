package org.linli.central.api.record;

/** The two schemes of the Social Insurance Law (社会保险法, chapter 2). */
public enum PensionScheme {
    EMPLOYEES,
    RESIDENTS
}
