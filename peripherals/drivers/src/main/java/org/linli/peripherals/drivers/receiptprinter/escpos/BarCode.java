package org.linli.peripherals.drivers.receiptprinter.escpos;

import java.io.ByteArrayOutputStream;

/**
 * A content in the code sets of Code 128 (ISO/IEC 15417): figures in pairs where that is shorter (set C), anything else
 * one by one (set B).
 *
 * @param data as {@code GS k 73} takes it: a brace and B or C choose the set, a brace is doubled
 * @param symbols start, content, changes of set and check symbol; the stop pattern is not counted
 */
@SuppressWarnings("ArrayRecordComponent") // made for one command
record BarCode(byte[] data, int symbols) {
    /** Dots a module; at a quarter of a millimetre every scanner reads it. */
    static final int MODULE_DOTS = 2;

    private static final int MODULES_OF_A_SYMBOL = 11;
    private static final int MODULES_OF_STOP = 13;
    /** White at both sides. */
    private static final int QUIET_MODULES = 20;
    /** Fewer figures than these are not worth the change of set. */
    private static final int WORTH_A_CHANGE = 4;

    static BarCode of(String content) {
        var data = new ByteArrayOutputStream();
        int symbols = 2;
        char set = 0;
        int at = 0;
        while (at < content.length()) {
            int figures = figures(content, at);
            // An odd figure in front of pairs is set alone.
            boolean inPairs = (figures >= WORTH_A_CHANGE && figures % 2 == 0) || (set == 'C' && figures >= 2);
            char wanted = inPairs ? 'C' : 'B';
            if (set != wanted) {
                data.write('{');
                data.write(wanted);
                // The first set is chosen by the start symbol.
                symbols += set == 0 ? 0 : 1;
                set = wanted;
            }
            if (inPairs) {
                data.write(Integer.parseInt(content.substring(at, at + 2)));
                at += 2;
            } else {
                char one = content.charAt(at);
                data.write(one);
                if (one == '{') {
                    data.write(one);
                }
                at++;
            }
            symbols++;
        }
        return new BarCode(data.toByteArray(), symbols);
    }

    /** Whether its bars, with white at both sides, fit on the paper. */
    boolean fits(int dotsAcross) {
        int modules = symbols * MODULES_OF_A_SYMBOL + MODULES_OF_STOP + QUIET_MODULES;
        return modules * MODULE_DOTS <= dotsAcross;
    }

    private static int figures(String content, int from) {
        int to = from;
        while (to < content.length() && content.charAt(to) >= '0' && content.charAt(to) <= '9') {
            to++;
        }
        return to - from;
    }
}
