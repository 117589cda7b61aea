package org.linli.foundation.money;

/**
 * Writes fen in banker's capitals, after the rules for filling in bills that the People's Bank issues with 支付结算办法
 * (annex 1): 整 after yuan or jiao when nothing follows, one 零 for any run of zeros between digits, 零 between yuan and
 * fen when there are no jiao.
 */
final class ChineseCapitals {
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] WITHIN_GROUP = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};

    private ChineseCapitals() {}

    static String of(long fen) {
        if (fen == 0) {
            return "零元整";
        }
        long magnitude = Math.abs(fen);
        long yuan = magnitude / 100;
        int jiao = (int) (magnitude / 10 % 10);
        int cents = (int) (magnitude % 10);

        var out = new StringBuilder(fen < 0 ? "负" : "");
        if (yuan > 0) {
            out.append(whole(yuan)).append('元');
        }
        if (jiao == 0 && cents == 0) {
            return out.append('整').toString();
        }
        if (jiao > 0) {
            out.append(DIGITS.charAt(jiao)).append('角');
        } else if (yuan > 0) {
            out.append('零');
        }
        return cents > 0
                ? out.append(DIGITS.charAt(cents)).append('分').toString()
                : out.append('整').toString();
    }

    private static String whole(long yuan) {
        var out = new StringBuilder();
        boolean zeroPending = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int four = (int) (yuan / power(group * 4) % 10_000);
            for (int place = 3; place >= 0; place--) {
                int digit = (int) (four / power(place) % 10);
                if (digit == 0) {
                    zeroPending = !out.isEmpty();
                    continue;
                }
                if (zeroPending) {
                    out.append('零');
                    zeroPending = false;
                }
                out.append(DIGITS.charAt(digit)).append(WITHIN_GROUP[place]);
            }
            if (four > 0) {
                out.append(GROUPS[group]);
            }
        }
        return out.toString().replace("万亿亿", "万亿");
    }

    private static long power(int exponent) {
        long result = 1;
        for (int i = 0; i < exponent; i++) {
            result *= 10;
        }
        return result;
    }
}
