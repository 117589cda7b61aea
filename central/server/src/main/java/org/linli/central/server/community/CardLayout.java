package org.linli.central.server.community;

/** The four ways a card lays out its 256 bytes of text, told apart by the letter at offset 248 (GA 450). */
public enum CardLayout {
    CITIZEN(' '),
    /** Residence permit for people of Hong Kong, Macau and Taiwan. */
    HONG_KONG_MACAU_TAIWAN('J'),
    /** Foreigner's permanent residence card, the number of fifteen characters. */
    FOREIGNER_2017('I'),
    /** Foreigner's permanent residence card since December 2023, the number of eighteen. */
    FOREIGNER_2023('Y');

    private final char letter;

    CardLayout(char letter) {
        this.letter = letter;
    }

    public char letter() {
        return letter;
    }
}
