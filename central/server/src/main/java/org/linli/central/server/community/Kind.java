package org.linli.central.server.community;

/** What a bill is for. The Chinese name is the one word used for it everywhere. */
public enum Kind {
    WATER("水费"),
    POWER("电费"),
    GAS("燃气费"),
    HEATING("供暖费"),
    PROPERTY("物业费"),
    PARKING("停车费"),
    WASTE("垃圾处理费"),
    CABLE_TV("有线电视"),
    BROADBAND("宽带"),
    PHONE("话费"),
    MEDICAL_INSURANCE("城乡居民医保"),
    PENSION("城乡居民养老保险"),
    HOSPITAL("医院"),
    KINDERGARTEN("保教费"),
    SCHOOL("学费"),
    FINE("罚款"),
    ID_CARD("证件工本费");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
