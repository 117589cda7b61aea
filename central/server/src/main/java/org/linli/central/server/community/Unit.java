package org.linli.central.server.community;

/** What a quantity counts. The label is written after the number: 186 度, 86.50 平方米. */
public enum Unit {
    TON("吨"),
    KILOWATT_HOUR("度"),
    CUBIC_METRE("立方米"),
    SQUARE_METRE("平方米"),
    SQUARE_METRE_MONTH("平方米·月"),
    MONTH("月"),
    YEAR("年"),
    TERM("学期"),
    DAY("天"),
    ITEM("项");

    private final String label;

    Unit(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
