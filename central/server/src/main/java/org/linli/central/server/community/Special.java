package org.linli.central.server.community;

/** The residents and bills worth testing with. Each is in at least one community; docs/demo-communities.md lists them. */
public enum Special {
    /** Water and power unpaid for four periods running. */
    ARREARS_OVER_PERIODS,
    /** Nobody lives there: meters stand still, the bills say 0.00. */
    ZERO_BILL,
    /** The water company owes this resident. */
    CREDIT_BALANCE,
    /** A water reading eight times the usual, being checked. */
    DISPUTED_READING,
    /** Pays for a home that belongs to someone else. */
    TENANT,
    /** The accounts stand in the name of one who died; a survivor acts. */
    HOLDER_DIED,
    NAME_WITH_DOT,
    /** A name with a character outside the BMP: four bytes in UTF-8 and in GB 18030. */
    NAME_WITH_RARE_CHARACTER,
    /** One id, two homes. */
    TWO_HOMES,
    /** An address that fills the chip's 70 bytes. */
    LONG_ADDRESS,
    /** Residence permit for Hong Kong, Macau and Taiwan, layout J. */
    HONG_KONG_RESIDENT,
    /** Foreigner's card of 2017, layout I. */
    FOREIGNER_2017,
    /** Foreigner's card of 2023, layout Y. */
    FOREIGNER_2023,
    /** A parent of two children, each with a medical insurance bill in autumn. */
    CHILDREN_INSURED,
    /** Card meters for power and gas: top-ups instead of bills. */
    PREPAID_METERS,
    /** A fine some days late: 3 % a day, below its limit. */
    FINE_WITH_SURCHARGE,
    /** A fine so late that the surcharge has reached the fine itself. */
    FINE_AT_LIMIT,
    /** A hospital bill split into fund, personal account and self-paid. */
    HOSPITAL_SPLIT,
    /** Chooses a pension tier. */
    PENSION_CHOICE,
    KINDERGARTEN,
    /** Term fees unpaid until the term ends. */
    SENIOR_SCHOOL,
    /** A new id card waits for its fee. */
    ID_CARD_FEE,
    /** The id card ran out in 2025. */
    EXPIRED_CARD,
    /** All is paid: the screen has nothing to ask for. */
    ALL_PAID
}
