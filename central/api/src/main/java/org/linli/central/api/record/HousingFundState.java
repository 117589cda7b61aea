package org.linli.central.api.record;

/** Whether something is paid in. */
public enum HousingFundState {
    PAYING_IN,
    /** 封存: nobody pays in, and the money stays. */
    SEALED
}
