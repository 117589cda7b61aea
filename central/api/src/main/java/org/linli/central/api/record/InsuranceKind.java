package org.linli.central.api.record;

/** The insurances of the Social Insurance Law; 生育 is part of the medical one since 2019. */
public enum InsuranceKind {
    PENSION,
    MEDICAL,
    UNEMPLOYMENT,
    WORK_INJURY
}
