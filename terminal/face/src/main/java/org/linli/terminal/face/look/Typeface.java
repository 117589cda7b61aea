package org.linli.terminal.face.look;

import javafx.scene.text.FontWeight;

/** The typefaces of the house. Debian: fonts-noto-cjk and, for the weights between, fonts-noto-cjk-extra. */
public enum Typeface {
    /** Questions and totals. */
    SERIF("NotoSerifCJK-SemiBold.ttc", "Noto Serif CJK SC SemiBold", "Noto Serif CJK SC", FontWeight.BOLD),
    SANS("NotoSansCJK-Regular.ttc", "Noto Sans CJK SC", "Noto Sans CJK SC", FontWeight.NORMAL),
    SANS_MEDIUM("NotoSansCJK-Medium.ttc", "Noto Sans CJK SC Medium", "Noto Sans CJK SC", FontWeight.BOLD),
    SANS_BOLD("NotoSansCJK-Bold.ttc", "Noto Sans CJK SC Bold", "Noto Sans CJK SC", FontWeight.BOLD);

    final String file;
    final String fullName;
    /** What comes nearest where the weight itself is not installed. */
    final String family;

    final FontWeight weight;

    Typeface(String file, String fullName, String family, FontWeight weight) {
        this.file = file;
        this.fullName = fullName;
        this.family = family;
        this.weight = weight;
    }
}
