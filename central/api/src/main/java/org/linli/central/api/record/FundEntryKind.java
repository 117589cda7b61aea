package org.linli.central.api.record;

/** What moved. */
public enum FundEntryKind {
    DEPOSIT,
    INTEREST,
    WITHDRAWAL
}
